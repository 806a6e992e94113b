package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.categories;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.cases.PersonalDataChanges.firstUse;
import static tw.ictoutsourcing.cases.PersonalDataChanges.involved;
import static tw.ictoutsourcing.cases.PersonalDataChanges.period;
import static tw.ictoutsourcing.cases.PersonalDataChanges.personalData;
import static tw.ictoutsourcing.cases.PersonalDataChanges.purposes;
import static tw.ictoutsourcing.cases.PersonalDataChanges.terms;
import static tw.ictoutsourcing.cases.PersonalDataChanges.use;
import static tw.ictoutsourcing.cases.PersonalDataChanges.uses;
import static tw.ictoutsourcing.guideline.Requirement.AUDITED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.LAW_BINDING;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SELF_AUDITED;
import static tw.ictoutsourcing.guideline.Requirement.TERMS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.ScopeId;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.personaldata.DataCategory;
import tw.ictoutsourcing.personaldata.Purpose;

/**
 * The cases of 6/within-purpose.
 * <p>
 * The vendor V used personal data on 1 June 2026, the subcontractor S1 on 1 July, both within the agreed scope SC1,
 * category C001 and purpose 175, and within the period of 1 April 2026 to 31 March 2027.
 */
final class WithinPurposeCases {

    static final List<Case> ALL = List.of(
            // the period
            Case.of(
                    WITHIN_PURPOSE,
                    "on-the-first-day-of-the-period",
                    COMPLIES,
                    firstUse(use -> use.withOn(LocalDate.parse("2026-04-01")))),
            Case.of(
                    WITHIN_PURPOSE,
                    "on-the-day-before-the-period",
                    BREACHED,
                    "personalData.uses[0].on",
                    firstUse(use -> use.withOn(LocalDate.parse("2026-03-31")))),
            Case.of(WITHIN_PURPOSE, "on-the-last-day-of-the-period", COMPLIES, period("2026-04-01", "2026-07-01")),
            Case.of(
                    WITHIN_PURPOSE,
                    "on-the-day-after-the-period",
                    BREACHED,
                    "personalData.uses[1].on",
                    period("2026-04-01", "2026-06-30")),
            Case.of(
                            WITHIN_PURPOSE,
                            "after-a-period-whose-start-is-not-recorded",
                            BREACHED,
                            "personalData.uses[1].on",
                            period(null, "2026-06-30"))
                    .following(Map.of(TERMS_STATED, INSUFFICIENT)),
            Case.of(
                            WITHIN_PURPOSE,
                            "period-not-recorded",
                            INSUFFICIENT,
                            "personalData.terms.period",
                            terms(terms -> terms.withPeriod(null)))
                    .following(Map.of(TERMS_STATED, INSUFFICIENT)),
            Case.of(
                            WITHIN_PURPOSE,
                            "period-contradictory",
                            INSUFFICIENT,
                            "personalData.terms.period.to",
                            period("2026-06-30", "2026-04-01"))
                    .following(Map.of(TERMS_STATED, INSUFFICIENT)),
            Case.of(
                    WITHIN_PURPOSE,
                    "day-not-recorded",
                    INSUFFICIENT,
                    "personalData.uses[0].on",
                    firstUse(use -> use.withOn(null))),
            // scope, category and purpose
            Case.of(
                    WITHIN_PURPOSE,
                    "another-scope",
                    BREACHED,
                    "personalData.uses[0].scope",
                    firstUse(use -> use.withScope(new ScopeId("SC9")))),
            Case.of(
                    WITHIN_PURPOSE,
                    "scope-not-recorded",
                    INSUFFICIENT,
                    "personalData.uses[0].scope",
                    firstUse(use -> use.withScope(null))),
            Case.of(
                    WITHIN_PURPOSE,
                    "another-category",
                    BREACHED,
                    "personalData.uses[0].category",
                    firstUse(use -> use.withCategory(DataCategory.of("C011")))),
            Case.of(
                    WITHIN_PURPOSE,
                    "category-in-other-characters",
                    COMPLIES,
                    firstUse(use -> use.withCategory(DataCategory.of("Ｃ○○一")))),
            Case.of(
                    WITHIN_PURPOSE,
                    "category-in-words-beside-codes",
                    NEEDS_REVIEW,
                    "personalData.uses[0].category",
                    firstUse(use -> use.withCategory(DataCategory.of("聯絡資料")))),
            Case.of(
                    WITHIN_PURPOSE,
                    "category-in-agreed-words",
                    COMPLIES,
                    together(categories("C001", "聯絡資料"), firstUse(use -> use.withCategory(DataCategory.of("聯絡資料"))))),
            Case.of(
                    WITHIN_PURPOSE,
                    "category-in-other-words",
                    NEEDS_REVIEW,
                    "personalData.uses[0].category",
                    together(categories("C001", "聯絡資料"), firstUse(use -> use.withCategory(DataCategory.of("通訊方式"))))),
            Case.of(
                    WITHIN_PURPOSE,
                    "category-code-beside-agreed-words",
                    NEEDS_REVIEW,
                    "personalData.uses[0].category",
                    together(categories("C001", "聯絡資料"), firstUse(use -> use.withCategory(DataCategory.of("C011"))))),
            Case.of(
                    WITHIN_PURPOSE,
                    "category-not-recorded",
                    INSUFFICIENT,
                    "personalData.uses[0].category",
                    firstUse(use -> use.withCategory(null))),
            Case.of(
                    WITHIN_PURPOSE,
                    "another-purpose",
                    BREACHED,
                    "personalData.uses[0].purpose",
                    firstUse(use -> use.withPurpose(Purpose.of("040")))),
            Case.of(
                    WITHIN_PURPOSE,
                    "purpose-in-other-characters",
                    COMPLIES,
                    firstUse(use -> use.withPurpose(Purpose.of("一七五")))),
            Case.of(
                    WITHIN_PURPOSE,
                    "purpose-in-words-beside-codes",
                    NEEDS_REVIEW,
                    "personalData.uses[0].purpose",
                    firstUse(use -> use.withPurpose(Purpose.of("案件管理")))),
            Case.of(
                    WITHIN_PURPOSE,
                    "purpose-in-agreed-words",
                    COMPLIES,
                    together(purposes("175", "案件管理"), firstUse(use -> use.withPurpose(Purpose.of("案件管理"))))),
            Case.of(
                    WITHIN_PURPOSE,
                    "purpose-code-beside-agreed-words",
                    NEEDS_REVIEW,
                    "personalData.uses[0].purpose",
                    together(purposes("175", "案件管理"), firstUse(use -> use.withPurpose(Purpose.of("040"))))),
            Case.of(
                    WITHIN_PURPOSE,
                    "purpose-not-recorded",
                    INSUFFICIENT,
                    "personalData.uses[0].purpose",
                    firstUse(use -> use.withPurpose(null))),
            Case.of(WITHIN_PURPOSE, "purposes-stated-as-none", INSUFFICIENT, "personalData.terms.purposes", purposes())
                    .following(Map.of(TERMS_STATED, INSUFFICIENT)),
            Case.of(
                            WITHIN_PURPOSE,
                            "terms-not-recorded",
                            INSUFFICIENT,
                            "personalData.terms",
                            personalData(data -> data.withTerms(null)))
                    .following(Map.of(TERMS_STATED, INSUFFICIENT, LAW_BINDING, INSUFFICIENT)),
            Case.of(
                    WITHIN_PURPOSE,
                    "one-outside-and-one-incomplete",
                    BREACHED,
                    "personalData.uses[0].purpose",
                    personalData(data -> data.withUses(
                            use("V", "2026-06-01").withPurpose(Purpose.of("040")),
                            use("S1", "2026-07-01").withScope(null)))),
            // the user
            Case.of(
                    WITHIN_PURPOSE,
                    "user-not-recorded",
                    INSUFFICIENT,
                    "personalData.uses[0].by",
                    firstUse(use -> use.withBy(null))),
            Case.of(
                    WITHIN_PURPOSE,
                    "user-not-known",
                    INSUFFICIENT,
                    "personalData.uses[0].by",
                    firstUse(use -> use.withBy(new PartyId("X9")))),
            Case.of(
                    WITHIN_PURPOSE,
                    "used-by-the-joint-bidder",
                    COMPLIES,
                    firstUse(use -> use.withBy(new PartyId("J1")))),
            // the end of the relation
            Case.of(WITHIN_PURPOSE, "on-the-day-before-the-end", COMPLIES, ended("2026-07-02"))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .following(Map.of(SELF_AUDITED, BREACHED, AUDITED_REGULARLY, NEEDS_REVIEW)),
            Case.of(
                            WITHIN_PURPOSE,
                            "on-the-day-of-the-end",
                            NEEDS_REVIEW,
                            "personalData.uses[1].on",
                            ended("2026-07-01"))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .following(Map.of(SELF_AUDITED, BREACHED, AUDITED_REGULARLY, NEEDS_REVIEW)),
            Case.of(WITHIN_PURPOSE, "after-the-end", BREACHED, "personalData.uses[1].on", ended("2026-06-30"))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .following(Map.of(SELF_AUDITED, BREACHED, AUDITED_REGULARLY, NEEDS_REVIEW)),
            Case.of(WITHIN_PURPOSE, "end-lies-ahead", COMPLIES, ended("2026-12-31")),
            Case.of(
                            WITHIN_PURPOSE,
                            "closed-without-an-end",
                            INSUFFICIENT,
                            "performance.endedOn",
                            engagement -> engagement.withStage(Stage.CLOSED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(WITHIN_PURPOSE, "asked-as-if-closed", COMPLIES, nothing()).asIf(Stage.CLOSED),
            // whether there was a use
            Case.of(WITHIN_PURPOSE, "no-use", NOT_APPLICABLE, uses(List.of())),
            Case.of(WITHIN_PURPOSE, "use-lies-ahead", NOT_APPLICABLE, nothing()).at("2026-05-31T09:00:00+08:00"),
            Case.of(
                    WITHIN_PURPOSE,
                    "planned-use-outside-the-purpose",
                    COMPLIES,
                    personalData(data -> data.withUses(
                            use("V", "2026-06-01"), use("S1", "2026-12-01").withPurpose(Purpose.of("040"))))),
            Case.of(WITHIN_PURPOSE, "uses-not-recorded", INSUFFICIENT, "personalData.uses", uses(null)),
            Case.of(WITHIN_PURPOSE, "uses-not-recorded-at-contract", PENDING, uses(null))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            WITHIN_PURPOSE,
                            "uses-not-recorded-signed-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(engagement -> engagement.withStage(null), uses(null)))
                    .at("2026-03-20T09:00:00+08:00")
                    .following(Map.of(RETURNED_OR_DELETED, INSUFFICIENT))
                    .following(Requirement::onlyDuringPerformance, INSUFFICIENT),
            Case.of(WITHIN_PURPOSE, "uses-not-recorded-at-contract-as-if-performing", PENDING, uses(null))
                    .at("2026-03-20T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE),
            Case.of(
                            WITHIN_PURPOSE,
                            "used-before-performance",
                            BREACHED,
                            "personalData.uses[0].on",
                            uses(List.of(use("V", "2026-03-18"))))
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(WITHIN_PURPOSE, "involvement-not-recorded-at-contract", PENDING, involved(null))
                    .at("2026-03-20T09:00:00+08:00")
                    .following(Map.of(TERMS_STATED, INSUFFICIENT, LAW_BINDING, INSUFFICIENT)),
            Case.of(
                            WITHIN_PURPOSE,
                            "involvement-not-recorded-at-contract-as-if-performing",
                            INSUFFICIENT,
                            "personalData.involved",
                            involved(null))
                    .at("2026-03-20T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE)
                    .following(Map.of(TERMS_STATED, INSUFFICIENT, LAW_BINDING, INSUFFICIENT)),
            Case.of(
                            WITHIN_PURPOSE,
                            "involvement-not-recorded-beside-a-use-outside-the-purpose",
                            INSUFFICIENT,
                            "personalData.involved",
                            together(involved(null), firstUse(use -> use.withPurpose(Purpose.of("040")))))
                    .following(Map.of(TERMS_STATED, INSUFFICIENT, LAW_BINDING, INSUFFICIENT)),
            // an end before the start
            Case.of(
                            WITHIN_PURPOSE,
                            "ended-before-the-start",
                            NOT_APPLICABLE,
                            together(uses(null), endedBeforeStart(null, "2026-03-25")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE),
            Case.of(
                            WITHIN_PURPOSE,
                            "ended-before-the-start-involvement-not-recorded",
                            NOT_APPLICABLE,
                            together(involved(null), uses(null), endedBeforeStart(null, "2026-03-25")))
                    .following(Map.of(
                            TERMS_STATED, INSUFFICIENT, LAW_BINDING, INSUFFICIENT, RETURNED_OR_DELETED, INSUFFICIENT))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE),
            Case.of(
                            WITHIN_PURPOSE,
                            "ended-before-the-start-yet-used",
                            BREACHED,
                            "personalData.uses[0].on",
                            together(uses(List.of(use("V", "2026-04-01"))), endedBeforeStart(null, "2026-03-25")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .following(Requirement::onlyDuringPerformance, NOT_APPLICABLE),
            Case.of(
                            WITHIN_PURPOSE,
                            "ended-before-a-start-that-has-come",
                            INSUFFICIENT,
                            "performance.endedBeforeStart",
                            together(uses(null), endedBeforeStart("2026-04-01", "2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED))
                    .following(Requirement::onlyDuringPerformance, INSUFFICIENT));

    private WithinPurposeCases() {}
}
