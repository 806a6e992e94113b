package tw.ictoutsourcing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.assessment.report.JsonReport;
import tw.ictoutsourcing.assessment.report.TextReport;
import tw.ictoutsourcing.cases.Cases;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.contract.Contract;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.Taipei;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Force;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.policy.AgencyPolicy;
import tw.ictoutsourcing.validation.Violations;

/** An agency's own rules beside the guideline's (十一). */
class AgencyRuleTest {

    private static final Engagement COMPLIANT = Cases.compliant();

    /** A rule that answers as it is told to. */
    private record Own<T extends GuidelineSubject>(
            Code code, Class<T> subject, Stage from, BiFunction<T, Circumstances, Ruling> answer)
            implements AgencyRule<T> {

        @Override
        public Force force() {
            return Force.MUST;
        }

        @Override
        public String gist(Locale locale) {
            return locale.getLanguage().equals("zh") ? "每一違約金都要有金額。" : "Every penalty has an amount.";
        }

        @Override
        public String message(String word, Locale locale) {
            return locale.getLanguage().equals("zh") ? "未達本局要求：" + word : "falls short of our demand: " + word;
        }

        @Override
        public Ruling judge(T subject, Circumstances at) {
            return answer.apply(subject, at);
        }
    }

    private static <T extends GuidelineSubject> AgencyRule<T> own(
            String name, Class<T> subject, BiFunction<T, Circumstances, Ruling> answer) {
        return new Own<>(Code.parse("11/harbour." + name), subject, Stage.PROCUREMENT, answer);
    }

    private static Rulebook rulebook(AgencyRule<?>... rules) {
        return Rulebook.of(AgencyPolicy.defaults(), "港務局", List.of(rules));
    }

    private static Assessment assess(Engagement engagement, AgencyRule<?>... rules) {
        return Assessor.of(rulebook(rules)).assess(engagement, Cases.AT);
    }

    @Test
    void a_due_date_is_told_under_the_code_and_the_sentence_of_its_rule() {
        Moment day = Moment.parse("2027-01-31");
        Assessment assessment = assess(
                COMPLIANT,
                own("first", Contract.class, (contract, at) -> Ruling.complies().until(day)),
                own(
                        "second",
                        Contract.class,
                        (contract, at) -> Ruling.complies().until(day)));

        assertThat(assessment.dueDates())
                .filteredOn(due -> due.requirement() == Requirement.AGENCY_RULES)
                .extracting(due -> due.code().text(), DueDate::path, DueDate::until)
                .containsExactlyInAnyOrder(
                        tuple("11/harbour.first", "contract", day), tuple("11/harbour.second", "contract", day));
        assertThat(TextReport.of(assessment, null, Locale.ENGLISH, false)).contains("- 2027-01-31  11/harbour.first");
    }

    @Test
    void does_not_apply_where_none_is_set() {
        Assessment assessment = Assessor.of(Rulebook.standard()).assess(COMPLIANT, Cases.AT);

        assertThat(assessment.verdict(Requirement.AGENCY_RULES)).contains(Verdict.NOT_APPLICABLE);
        assertThat(assessment.judgements())
                .filteredOn(judgement -> judgement.requirement() == Requirement.AGENCY_RULES)
                .singleElement()
                .satisfies(judgement -> {
                    assertThat(judgement.code().text()).isEqualTo("11/agency-rules");
                    assertThat(judgement.why(Locale.ENGLISH)).contains("the agency set no rules of its own");
                });
    }

    @Test
    void that_does_not_apply_says_so_in_its_own_words() {
        Assessment assessment = Assessor.of(
                        rulebook(own("alone", Contract.class, (contract, at) -> Ruling.notApplicable("far-away"))))
                .assess(COMPLIANT.contract(), Cases.AT);

        assertThat(assessment.judgements())
                .filteredOn(judgement -> judgement.requirement() == Requirement.AGENCY_RULES)
                .extracting(judgement -> judgement.code().text(), judgement -> judgement.why(Locale.ENGLISH))
                .containsExactly(
                        tuple("11/agency-rules", Optional.empty()),
                        tuple("11/harbour.alone", Optional.of("falls short of our demand: far-away")));
        assertThat(JsonReport.of(assessment, null, Locale.ENGLISH)).contains("far-away");
        assertThat(TextReport.of(assessment, null, Locale.ENGLISH, false)).contains("11/harbour.alone");
    }

    @Test
    void is_judged_in_the_same_run_and_told_by_its_own_code() {
        Assessment assessment = assess(
                COMPLIANT,
                own("penalty-amount", Contract.class, (contract, at) -> Ruling.breached("low", "breachPenalty.amount")),
                own("fine", Engagement.class, (engagement, at) -> Ruling.complies()));

        assertThat(assessment.verdict(Requirement.AGENCY_RULES)).contains(Verdict.BREACHED);
        assertThat(assessment.judgements())
                .filteredOn(judgement -> judgement.requirement() == Requirement.AGENCY_RULES)
                .extracting(judgement -> judgement.code().text(), Judgement::verdict)
                .containsExactly(
                        tuple("11/agency-rules", Verdict.BREACHED),
                        tuple("11/harbour.penalty-amount", Verdict.BREACHED),
                        tuple("11/harbour.fine", Verdict.COMPLIES));
        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().text()).isEqualTo("11/harbour.penalty-amount");
            assertThat(finding.path()).isEqualTo("contract.breachPenalty.amount");
            assertThat(finding.message(Locale.ENGLISH)).isEqualTo("falls short of our demand: low (art. 11)");
            assertThat(finding.message(Locale.TAIWAN)).isEqualTo("未達本局要求：low（第十一點）");
        });
    }

    @Test
    void changes_no_other_verdict() {
        Assessment without = Assessor.of(Rulebook.standard()).assess(COMPLIANT, Cases.AT);
        Assessment with = assess(COMPLIANT, own("no", Engagement.class, (it, at) -> Ruling.breached("no", "title")));

        assertThat(with.judgements())
                .filteredOn(judgement -> judgement.requirement() != Requirement.AGENCY_RULES)
                .isEqualTo(without.judgements().stream()
                        .filter(judgement -> judgement.requirement() != Requirement.AGENCY_RULES)
                        .toList());
    }

    @Test
    void is_asked_of_every_part_of_its_type() {
        Assessment assessment = assess(
                COMPLIANT, own("of-members", TeamMember.class, (member, at) -> Ruling.breached("no", "performsWork")));

        assertThat(assessment.findings())
                .extracting(Finding::path, finding -> finding.subject().orElseThrow())
                .containsExactly(
                        tuple("team[0].performsWork", "P-001"),
                        tuple("team[1].performsWork", "P-002"),
                        tuple("team[2].performsWork", "P-003"));
    }

    @Test
    void waits_for_its_stage() {
        AgencyRule<Contract> later = new Own<>(
                Code.parse("11/harbour.later"), Contract.class, Stage.CLOSED, (it, at) -> Ruling.breached("no", ""));

        assertThat(assess(COMPLIANT, later).verdict(Requirement.AGENCY_RULES)).contains(Verdict.PENDING);
    }

    @Test
    void that_fails_or_gives_no_answer_lacks_facts_and_loses_nothing_else() {
        Assessment assessment = assess(
                COMPLIANT,
                own("throws", Contract.class, (contract, at) -> {
                    throw new IllegalStateException("王小明");
                }),
                own("null", Contract.class, (contract, at) -> null),
                own(
                        "silent",
                        Contract.class,
                        (contract, at) -> Ruling.breached("no", "signedAt").asToldBy(Requirement.PENALTIES_SET)),
                own("elsewhere", Contract.class, (contract, at) -> Ruling.breached("no", "nowhere.at.all")));

        assertThat(assessment.findings())
                .extracting(finding -> finding.code().text(), Finding::verdict, Finding::path)
                .containsExactlyInAnyOrder(
                        tuple("11/harbour.throws", Verdict.INSUFFICIENT, "contract"),
                        tuple("11/harbour.null", Verdict.INSUFFICIENT, "contract"),
                        tuple("11/harbour.silent", Verdict.INSUFFICIENT, "contract"),
                        tuple("11/harbour.elsewhere", Verdict.BREACHED, "contract"));
        assertThat(assessment.findings())
                .extracting(finding -> finding.message(Locale.TAIWAN))
                .allSatisfy(message -> assertThat(message).doesNotContain("王小明"))
                .anySatisfy(message -> assertThat(message).contains("機關自訂規範執行失敗"))
                .anySatisfy(message -> assertThat(message).contains("未作答覆"));
    }

    @Test
    void that_says_nothing_gets_the_librarys_words() {
        AgencyRule<Contract> mute = new AgencyRule<>() {
            @Override
            public Code code() {
                return Code.parse("11/harbour.mute");
            }

            @Override
            public Class<Contract> subject() {
                return Contract.class;
            }

            @Override
            public Stage from() {
                return Stage.CONTRACT;
            }

            @Override
            public Force force() {
                return Force.SHOULD_NOT;
            }

            @Override
            public String gist(Locale locale) {
                throw new IllegalStateException("no words");
            }

            @Override
            public String message(String word, Locale locale) {
                return null;
            }

            @Override
            public Ruling judge(Contract contract, Circumstances at) {
                return Ruling.needsReview("strange", "signedAt");
            }
        };
        Assessment assessment = assess(COMPLIANT, mute);

        assertThat(assessment.findings().get(0).message(Locale.ENGLISH)).contains("has no words for it");
        assertThat(TextReport.of(assessment, null, Locale.TAIWAN, false)).contains("11/harbour.mute（港務局、");
    }

    @Test
    void stands_in_the_reports_with_its_issuer() {
        Assessment assessment =
                assess(COMPLIANT, own("amount", Contract.class, (it, at) -> Ruling.breached("low", "signedAt")));

        assertThat(TextReport.of(assessment, null, Locale.TAIWAN, false))
                .contains("第十一點  不符合")
                .contains("11/harbour.amount（港務局、應）")
                .contains("每一違約金都要有金額。");
        assertThat(JsonReport.of(assessment, null, Locale.ENGLISH))
                .contains("\"requirement\" : \"11/harbour.amount\"", "\"issuer\" : \"港務局\"", "\"force\" : \"MUST\"");
    }

    @Test
    void has_its_place_in_the_validator() {
        Rulebook rulebook = rulebook(
                own("low", Contract.class, (it, at) -> Ruling.breached("low", "signedAt")),
                own("unknown", Contract.class, (it, at) -> Ruling.missing("signedAt")));
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> Clock.fixed(Cases.AT, Taipei.ZONE))
                .constraintValidatorPayload(rulebook)
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            assertThat(validator.validate(COMPLIANT.contract()))
                    .extracting(
                            violation -> violation.getPropertyPath().toString(),
                            violation -> Violations.finding(violation)
                                    .orElseThrow()
                                    .code()
                                    .text())
                    .containsExactlyInAnyOrder(
                            tuple("signedAt", "11/harbour.low"), tuple("signedAt", "11/harbour.unknown"));
            assertThat(validator.validate(COMPLIANT))
                    .extracting(
                            violation -> violation.getPropertyPath().toString(),
                            violation -> Violations.finding(violation)
                                    .orElseThrow()
                                    .code()
                                    .text())
                    .containsExactlyInAnyOrder(
                            tuple("contract.signedAt", "11/harbour.low"),
                            tuple("contract.signedAt", "11/harbour.unknown"));
            assertThat(validator.validate(COMPLIANT, KnownBreach.class))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage()).endsWith(" 11/harbour.low"));
            assertThat(validator.validate(COMPLIANT, FactsComplete.class)).hasSize(1);
        }
    }

    @Test
    void cannot_be_set_without_a_name_a_code_of_its_own_or_a_part_to_judge() {
        AgencyRule<Contract> rule = own("one", Contract.class, (it, at) -> Ruling.complies());
        AgencyRule<Contract> taken =
                new Own<>(Code.parse("10/notified-within-one-hour"), Contract.class, Stage.CONTRACT, (it, at) -> null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.of(AgencyPolicy.defaults(), " ", List.of(rule)))
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rulebook(rule, rule))
                .withMessageContaining("code of its own");
        assertThatIllegalArgumentException().isThrownBy(() -> rulebook(taken)).withMessageContaining("11/agency.rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rulebook(own("any", GuidelineSubject.class, (it, at) -> Ruling.complies())))
                .withMessageContaining("no part of an engagement");
    }
}
