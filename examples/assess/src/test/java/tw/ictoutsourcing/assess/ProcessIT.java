package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The one jar, run as a user runs it, in a locale that knows no Chinese. */
class ProcessIT {

    @TempDir
    Path folder;

    @Test
    void reports_in_utf_8_and_ends_with_0() throws Exception {
        Run run = run(Run.COMPLIANT, Run.COMPLIANT.toString(), "--at", Run.AT);

        assertThat(run).isEqualTo(Run.of(Run.COMPLIANT.toString(), "--at", Run.AT));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("第十點");
    }

    @Test
    void writes_json_for_other_programs_and_ends_with_1() throws Exception {
        Run run = run(Run.TROUBLED, "--format", "json", "--at", Run.AT);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(JsonMapper.shared().readTree(run.out()).get("source").asString())
                .isEqualTo("-");
    }

    @Test
    void tells_an_error_in_utf_8_and_ends_with_2() throws Exception {
        Run run = run(Run.COMPLIANT, "no-such.json");

        assertThat(run).isEqualTo(new Run(2, "", "no-such.json: 沒有這個檔案\n"));
    }

    @Test
    void shows_its_usage_in_utf_8() throws Exception {
        assertThat(run(Run.COMPLIANT, "--help")).isEqualTo(Run.of("--help"));
    }

    @Test
    void writes_nothing_half_to_a_file() throws Exception {
        Path file = folder.resolve("report.txt");

        Run run = run(Run.TROUBLED, "--at", Run.AT, "--output", file.toString());

        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(file).content(StandardCharsets.UTF_8).contains("標準輸入").endsWith("\n");
    }

    private Run run(Path standardInput, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "assess.jar").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(standardInput.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.endsWith("JAVA_OPTIONS"));
        builder.environment().put("LANG", "C");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
