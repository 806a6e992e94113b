package tw.ictoutsourcing.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import tw.ictoutsourcing.assessment.RulebookProvider;

/**
 * Programs that use the packed jars: how they are compiled, and run in a virtual machine of their own.
 */
enum Consumer {
    ON_MODULE_PATH("--module-path", List.of("--module", "consumer.registry/consumer.registry.Registry")),
    ON_CLASS_PATH("--class-path", List.of("consumer.registry.Registry"));

    private final String pathOption;
    private final List<String> mainClass;

    Consumer(String pathOption, List<String> mainClass) {
        this.pathOption = pathOption;
        this.mainClass = mainClass;
    }

    /** What a program left behind. */
    record Outcome(int exit, String output, String errors) {}

    /** Compiles the parts of a program, as strictly as this project is. */
    List<Path> compile(Path into, String... parts) throws IOException, URISyntaxException {
        List<Path> compiled = new ArrayList<>();
        for (String part : parts) {
            Path sources =
                    Path.of(Consumer.class.getResource("/consumer/" + part).toURI());
            Path classes = Files.createDirectory(into.resolve(part));
            javac(classes, sources);
            if (this == ON_CLASS_PATH) {
                copyServices(sources, classes);
            }
            compiled.add(classes);
        }
        return compiled;
    }

    private void javac(Path classes, Path sources) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString(), pathOption, jars()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> this == ON_MODULE_PATH || !file.endsWith("module-info.java"))
                    .forEach(file -> arguments.add(file.toString()));
        }
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        assertThat(exit).as(said.toString()).isZero();
    }

    private static void copyServices(Path sources, Path classes) throws IOException {
        Path services = Path.of("META-INF", "services");
        if (Files.isDirectory(sources.resolve(services))) {
            Path name = services.resolve(RulebookProvider.class.getName());
            Files.createDirectories(classes.resolve(services));
            Files.copy(sources.resolve(name), classes.resolve(name));
        }
    }

    /** Runs a compiled program. */
    Outcome run(Path workspace, List<Path> parts, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(pathOption);
        command.add(Stream.concat(parts.stream().map(Path::toString), Stream.of(jars()))
                .reduce((left, right) -> left + File.pathSeparator + right)
                .orElseThrow());
        command.addAll(mainClass);
        command.addAll(List.of(arguments));
        Path output = workspace.resolve("output.txt");
        Path errors = workspace.resolve("errors.txt");
        Process program = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Outcome(program.exitValue(), text(output), text(errors));
    }

    /** What a file holds, whatever the machine's line ends; bytes that are not UTF-8 do no harm. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** The jar of this module, that of core, and what they need to run. */
    private static String jars() {
        return System.getProperty("packed.jar") + File.pathSeparator + System.getProperty("packed.dependencies");
    }
}
