package tw.ictoutsourcing.assess;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the answer goes: the standard output, or a file that is either whole or untouched. */
final class Destination {

    private final @Nullable Path file;
    private final Surroundings surroundings;
    private final Words words;

    private Destination(@Nullable Path file, Surroundings surroundings, Words words) {
        this.file = file;
        this.surroundings = surroundings;
        this.words = words;
    }

    static Destination of(@Nullable String output, Surroundings surroundings, Words words) throws Refused {
        if (output == null) {
            return new Destination(null, surroundings, words);
        }
        Path file;
        try {
            file = Path.of(output);
        } catch (InvalidPathException e) {
            throw new Refused(output + ": " + words.say("error.file-name"));
        }
        if (Files.isDirectory(file)) {
            throw new Refused(output + ": " + words.say("error.directory"));
        }
        return new Destination(file, surroundings, words);
    }

    boolean colour() {
        return file == null && surroundings.colour();
    }

    /** Refuses to write over a document that is to be read. */
    void refuseToOverwrite(List<String> inputs) throws Refused {
        if (file == null || !Files.isRegularFile(file)) {
            return;
        }
        for (String input : inputs) {
            try {
                if (Files.isSameFile(file, Path.of(input))) {
                    throw new Refused(file + ": " + words.say("error.overwrite"));
                }
            } catch (IOException | InvalidPathException e) {
                // no such document: told when it is read
            }
        }
    }

    /** Refuses to write over any file: somebody may have filled it in. */
    void refuseToReplace() throws Refused {
        if (file != null && Files.isRegularFile(file)) {
            throw new Refused(file + ": " + words.say("error.replace"));
        }
    }

    void write(String text) throws Refused {
        if (file == null) {
            PrintStream out = surroundings.out();
            out.print(text);
            if (out.checkError()) {
                throw new Refused(words.say("standard-output") + ": " + words.say("error.unwritable"));
            }
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, utf8); // a device or a pipe cannot be replaced
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), utf8);
            }
        } catch (IOException e) {
            String reason = Document.reason(e);
            throw new Refused(file + ": "
                    + (reason == null ? words.say("error.unwritable") : words.say("error.unwritable-for", reason)));
        }
    }

    private static void replace(Path target, byte[] utf8) throws IOException {
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(beside, utf8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
