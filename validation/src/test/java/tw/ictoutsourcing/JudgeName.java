package tw.ictoutsourcing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import tw.ictoutsourcing.guideline.Requirement;

/** How judges are named: as the codes of their requirements, in the package of their article. */
public final class JudgeName {

    private JudgeName() {}

    /** The name from the package of the engine on, such as {@code article10.EvidencePreserved}. */
    public static String of(Requirement requirement) {
        String name = Arrays.stream(
                        requirement.code().text().replaceFirst(".*/", "").split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return "article%02d.%s"
                .formatted(Integer.valueOf(requirement.section().article().number()), name);
    }
}
