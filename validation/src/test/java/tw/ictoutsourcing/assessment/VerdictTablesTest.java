package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * The verdicts on small documents, article by article: the expectations were read off the guideline, not off the judges.
 */
class VerdictTablesTest {

    static List<VerdictRow> rows() {
        return VerdictRow.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judges_as_the_guideline_reads(VerdictRow row) {
        Assessment assessment = row.assess();

        Map<Requirement, Verdict> verdicts = new TreeMap<>();
        row.expected()
                .keySet()
                .forEach(requirement -> verdicts.put(
                        requirement, assessment.verdict(requirement).orElseThrow()));
        assertThat(verdicts).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void finds_at_the_place_where_the_fact_is_missing(VerdictRow row) {
        Assessment assessment = row.assess();

        row.paths()
                .forEach((requirement, path) -> assertThat(assessment.findings())
                        .as(requirement.code().text())
                        .anySatisfy(finding -> {
                            assertThat(finding.path()).isEqualTo(path);
                            assertThat(Stream.concat(Stream.of(finding.requirement()), finding.also().stream()))
                                    .contains(requirement);
                        }));
    }
}
