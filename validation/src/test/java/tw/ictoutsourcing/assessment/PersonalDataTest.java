package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.assessment.report.ReportSource;
import tw.ictoutsourcing.assessment.report.TextReport;
import tw.ictoutsourcing.basis.Basis;
import tw.ictoutsourcing.basis.BasisJson;
import tw.ictoutsourcing.basis.BasisText;
import tw.ictoutsourcing.basis.Fact;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.comparison.ComparisonJson;
import tw.ictoutsourcing.comparison.ComparisonText;
import tw.ictoutsourcing.comparison.EngagementComparison;
import tw.ictoutsourcing.comparison.VerdictComparison;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Area;
import tw.ictoutsourcing.fact.Personal;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.json.GuidelineJson;
import tw.ictoutsourcing.validation.Violations;

/** What is said of an engagement never says who a person is. */
class PersonalDataTest {

    private static final String NAME = "MARKED-NAME";
    private static final String RECIPIENT = "MARKED-RECIPIENT";

    /** Appears in the marked engagement as the status of persons only. */
    private static final Area STATUS = Area.MACAO;

    private static final String[] MARKS = {
        NAME, RECIPIENT, STATUS.name(), STATUS.label(Locale.ENGLISH), STATUS.label(Locale.TAIWAN)
    };

    private static final Engagement MARKED = marked(Cases.compliant());

    private static Engagement marked(Engagement engagement) {
        return engagement
                .withTeam(engagement.team().stream()
                        .map(member -> member.withName(NAME).withAreaStatuses(STATUS))
                        .toList())
                .withNotificationRoutes(engagement.notificationRoutes().stream()
                        .map(route -> route.withRecipient(RECIPIENT))
                        .toList());
    }

    @Test
    void is_marked_wherever_the_model_knows_personal_data() throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        personal(MARKED, values);

        assertThat(values).hasSizeGreaterThan(5).containsOnly(NAME, RECIPIENT, List.of(STATUS));
    }

    private static void personal(Object value, List<Object> values) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                personal(element, values);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object of = component.getAccessor().invoke(record);
                if (component.isAnnotationPresent(Personal.class)) {
                    values.add(of);
                } else {
                    personal(of, values);
                }
            }
        }
    }

    @Test
    void stays_out_of_the_text_of_every_record() throws ReflectiveOperationException {
        List<Record> records = new ArrayList<>();
        records(MARKED, records);

        assertThat(records)
                .hasSizeGreaterThan(100)
                .allSatisfy(record -> assertThat(record.toString()).doesNotContain(MARKS));
    }

    private static void records(Object value, List<Record> records) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                records(element, records);
            }
        } else if (value instanceof Record record) {
            records.add(record);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                records(component.getAccessor().invoke(record), records);
            }
        }
    }

    @Test
    void stays_out_of_everything_said_of_any_change_of_the_engagement() {
        int[] said = {0};
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> Clock.fixed(Cases.AT, Taipei.ZONE))
                .buildValidatorFactory()) {
            Mutations.of(MARKED, path -> !path.endsWith("registeredIn"), (path, engagement) -> {
                List<String> texts = Stream.concat(
                                reported(engagement).stream(), violated(engagement, factory.getValidator()).stream())
                        .toList();
                said[0] += texts.size();

                assertThat(texts).as(path).allSatisfy(text -> assertThat(text).doesNotContain(MARKS));
            });
        }
        assertThat(said[0]).isGreaterThan(5_000);
    }

    private static List<String> reported(Engagement engagement) {
        Assessment assessment = Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT);
        List<String> texts = new ArrayList<>(List.of(
                assessment.toString(),
                assessment.judgements().toString(),
                assessment.findings().toString(),
                assessment.advisories().toString()));
        for (Finding finding : assessment.findings()) {
            texts.add(finding.template());
            texts.add(finding.parameters().toString());
        }
        ReportSource source = assessment.findings().isEmpty()
                ? null
                : ReportSource.of("engagement.json", GuidelineJson.standard().write(engagement));
        for (Locale locale : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
            texts.add(TextReport.of(assessment, source, locale, false));
            texts.add(JsonReport.of(assessment, source, locale));
        }
        return texts;
    }

    @Test
    void stays_out_of_what_is_said_of_changes_and_of_the_basis_of_verdicts() {
        Assessment marked = Assessor.of(Rulebook.standard()).assess(MARKED, Cases.AT);
        int[] said = {0};
        Mutations.of(MARKED, path -> !path.endsWith("registeredIn"), (path, engagement) -> {
            Assessment assessment = Assessor.of(Rulebook.standard()).assess(engagement, Cases.AT);
            EngagementComparison facts = EngagementComparison.of(MARKED, engagement, Cases.AT);
            VerdictComparison verdicts = VerdictComparison.of(marked, assessment);
            List<String> texts = new ArrayList<>(
                    List.of(facts.differences().toString(), verdicts.changes().toString()));
            for (Locale locale : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
                texts.add(ComparisonText.of(facts, verdicts, null, null, locale));
                texts.add(ComparisonJson.of(facts, verdicts, null, null, locale));
            }
            said[0] += texts.size();

            assertThat(texts).as(path).allSatisfy(text -> assertThat(text).doesNotContain(MARKS));
        });
        assertThat(said[0]).isGreaterThan(5_000);
        for (Requirement requirement : Requirement.values()) {
            Basis basis = Basis.of(MARKED, requirement);
            for (Locale locale : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
                assertThat(BasisText.of(basis, marked, null, locale)).doesNotContain(MARKS);
                assertThat(BasisJson.of(basis, marked, null, locale)).doesNotContain(MARKS);
            }
            assertThat(basis.recorded().toString()).doesNotContain(MARKS);
        }
    }

    @Test
    void stays_out_of_every_fact_by_itself_and_of_what_holds_it() {
        List<String> held = List.of(
                "team",
                "notificationRoutes",
                "team[0]",
                "team[0].name",
                "team[0].areaStatuses",
                "notificationRoutes[0]",
                "notificationRoutes[0].recipient");
        for (String path : held) {
            Fact fact = Fact.of(MARKED, path);
            assertThat(fact.text().orElse("")).as(path).doesNotContain(MARKS);
            assertThat(fact.shown(Locale.TAIWAN).orElse("")).as(path).doesNotContain(MARKS);
            assertThat(fact.toString()).as(path).doesNotContain(MARKS);
        }
    }

    private static List<String> violated(Engagement engagement, Validator validator) {
        List<String> texts = new ArrayList<>();
        for (ConstraintViolation<Engagement> violation : validator.validate(engagement)) {
            texts.add(violation.getMessage());
            texts.add(violation.getPropertyPath().toString());
            texts.add(violation.toString());
            texts.add(String.valueOf(violation.getInvalidValue()));
            texts.add(Violations.finding(violation).orElseThrow().toString());
        }
        return texts;
    }
}
