package tw.ictoutsourcing.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code assess --policy FILE}. */
class PolicyOptionTest {

    private static final String COMPLIANT = Run.COMPLIANT.toString();

    @TempDir
    Path folder;

    private String policy(String document) throws IOException {
        return Files.writeString(folder.resolve("policy.json"), document).toString();
    }

    @Test
    void judges_by_the_policy_and_names_what_is_still_a_default() throws IOException {
        Run run = Run.of(COMPLIANT, "--at", Run.AT, "--policy", policy("{\"hourStart\":\"OCCURRENCE\"}"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).containsPattern("一小時之起算點：發生時\n").containsPattern("教育訓練週期：1年（預設）");
        assertThat(run.out()).contains("10/notified-within-one-hour").contains("INC-2");
    }

    @Test
    void refuses_a_policy_as_strictly_as_an_engagement() throws IOException {
        Run run = Run.of(COMPLIANT, "--policy", policy("{\n  \"hourStrat\": \"KNOWING\"\n}"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).contains("policy.json:2:3").contains("hourStart");
    }

    @Test
    void refuses_what_would_fall_below_the_text() throws IOException {
        Run run = Run.of(COMPLIANT, "--policy", policy("{\"hourStart\":\"REPORTING\"}"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("/hourStart");
    }

    @Test
    void reads_the_standard_input_once() {
        Run run = Run.with("{}", "--policy", "-", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("標準輸入（-）只能讀取一次");
    }

    @Test
    void never_writes_over_the_policy() throws IOException {
        String policy = policy("{}");

        Run run = Run.of(COMPLIANT, "--policy", policy, "--output", policy);

        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(Path.of(policy))).isEqualTo("{}");
    }

    @Test
    void goes_with_no_subcommand() {
        assertThat(Run.of("--policy", "p.json", "list").code()).isEqualTo(2);
    }
}
