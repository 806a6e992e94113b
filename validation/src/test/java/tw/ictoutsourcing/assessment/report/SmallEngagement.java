package tw.ictoutsourcing.assessment.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import tw.ictoutsourcing.assessment.Assessment;
import tw.ictoutsourcing.assessment.Assessor;
import tw.ictoutsourcing.assessment.Rulebook;
import tw.ictoutsourcing.assessment.TitleRecorded;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.json.JsonReadException;
import tw.ictoutsourcing.policy.AgencyPolicy;

/** An engagement whose assessment has something of everything that a report can show, and the reports it must give. */
final class SmallEngagement {

    private static final String DOCUMENT = "engagement.json";

    private SmallEngagement() {}

    static Assessment assessment() {
        AgencyPolicy policy = AgencyPolicy.builder()
                .auditInterval(Period.parse("P1Y6M"))
                .reviewReportDeadline(Period.ofDays(30))
                .holidays(List.of(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-02-28")))
                .build();
        return Assessor.of(Rulebook.of(policy, "某局", List.of(new TitleRecorded())))
                .assess(
                        read(),
                        OffsetDateTime.parse("2026-11-24T09:00:00.5+08:00").toInstant());
    }

    private static Engagement read() {
        try {
            return GuidelineJson.standard().read(bytes(DOCUMENT), Engagement.class);
        } catch (JsonReadException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The document under a name that would spoil a terminal. */
    static ReportSource source() {
        return ReportSource.of("案件\u0007.json", bytes(DOCUMENT));
    }

    static String golden(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream resource = SmallEngagement.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
