package tw.ictoutsourcing.assess;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.json.Limits;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** A document that was read: the engagement that it holds, and its text, for reports that say where something stands. */
final class Document {

    /** What stands for the standard input where files are named. */
    static final String STANDARD_INPUT = "-";

    private final Engagement engagement;
    private final byte[] utf8;

    private Document(Engagement engagement, byte[] utf8) {
        this.engagement = engagement;
        this.utf8 = utf8;
    }

    Engagement engagement() {
        return engagement;
    }

    ReportSource source(String name) {
        return ReportSource.of(name, utf8);
    }

    /** What people call an input. */
    static String name(String input, Words words) {
        return input.equals(STANDARD_INPUT) ? words.say("standard-input") : input;
    }

    static Document read(String input, InputStream standardInput, Words words) throws Refused {
        byte[] utf8 = bytes(input, standardInput, words);
        return new Document(parse(input, utf8, Engagement.class, words), utf8);
    }

    /** An agency's policy, read as strictly as an engagement. */
    static AgencyPolicy policy(String input, InputStream standardInput, Words words) throws Refused {
        return parse(input, bytes(input, standardInput, words), AgencyPolicy.class, words);
    }

    private static <T> T parse(String input, byte[] utf8, Class<T> type, Words words) throws Refused {
        try {
            return GuidelineJson.standard().read(utf8, type);
        } catch (JsonReadException e) {
            String pointer = e.pointer().isEmpty() ? "" : e.pointer() + " ";
            throw new Refused(
                    name(input, words) + ":" + e.line() + ":" + e.column() + " " + pointer + e.message(words.locale()));
        }
    }

    private static byte[] bytes(String input, InputStream standardInput, Words words) throws Refused {
        String name = name(input, words);
        try {
            return input.equals(STANDARD_INPUT) ? bytes(standardInput) : bytes(path(input, words));
        } catch (NoSuchFileException e) {
            throw new Refused(name + ": " + words.say("error.no-file"));
        } catch (IOException e) {
            String reason = reason(e);
            throw new Refused(name + ": "
                    + (reason == null ? words.say("error.unreadable") : words.say("error.unreadable-for", reason)));
        }
    }

    private static Path path(String file, Words words) throws Refused {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Refused(file + ": " + words.say("error.directory"));
            }
            return path;
        } catch (InvalidPathException e) {
            throw new Refused(file + ": " + words.say("error.file-name"));
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return bytes(in);
        }
    }

    /** No more than shows that there is too much. */
    private static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(Limits.standard().maxBytes() + 1);
    }

    /** The reason that the operating system gives, null for none. */
    static @Nullable String reason(IOException failure) {
        return failure instanceof FileSystemException told ? told.getReason() : null;
    }
}
