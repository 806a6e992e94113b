package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.categories;
import static tw.ictoutsourcing.cases.PersonalDataChanges.disposals;
import static tw.ictoutsourcing.cases.PersonalDataChanges.holders;
import static tw.ictoutsourcing.cases.PersonalDataChanges.involved;
import static tw.ictoutsourcing.cases.PersonalDataChanges.nothingHeld;
import static tw.ictoutsourcing.cases.PersonalDataChanges.period;
import static tw.ictoutsourcing.cases.PersonalDataChanges.personalData;
import static tw.ictoutsourcing.cases.PersonalDataChanges.purposes;
import static tw.ictoutsourcing.cases.PersonalDataChanges.terms;
import static tw.ictoutsourcing.cases.PersonalDataChanges.use;
import static tw.ictoutsourcing.cases.PersonalDataChanges.uses;
import static tw.ictoutsourcing.cases.PersonalDataChanges.violation;
import static tw.ictoutsourcing.cases.PersonalDataChanges.violations;
import static tw.ictoutsourcing.guideline.Requirement.LAW_BINDING;
import static tw.ictoutsourcing.guideline.Requirement.TERMS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.ScopeId;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.personaldata.DataCategory;
import tw.ictoutsourcing.personaldata.Disposal;
import tw.ictoutsourcing.personaldata.Purpose;
import tw.ictoutsourcing.personaldata.ScopeItem;

/**
 * The cases of 6/terms-stated.
 * <p>
 * The contract was signed on 16 March 2026. One item of scope, one category and one purpose are agreed, both as codes,
 * for 1 April 2026 to 31 March 2027.
 */
final class TermsStatedCases {

    static final List<Case> ALL = List.of(
            // the terms, one by one
            Case.of(
                            TERMS_STATED,
                            "scope-not-recorded",
                            INSUFFICIENT,
                            "personalData.terms.scope",
                            terms(terms -> terms.withScope((List<ScopeItem>) null)))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "scope-stated-as-none",
                            INSUFFICIENT,
                            "personalData.terms.scope",
                            terms(terms -> terms.withScope()))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                    TERMS_STATED,
                    "scope-item-not-described",
                    INSUFFICIENT,
                    "personalData.terms.scope[0].description",
                    terms(terms -> terms.withScope(
                            ScopeItem.builder().id(new ScopeId("SC1")).build()))),
            Case.of(
                            TERMS_STATED,
                            "categories-not-recorded",
                            INSUFFICIENT,
                            "personalData.terms.categories",
                            terms(terms -> terms.withCategories((List<DataCategory>) null)))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "categories-stated-as-none",
                            INSUFFICIENT,
                            "personalData.terms.categories",
                            categories())
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "purposes-not-recorded",
                            INSUFFICIENT,
                            "personalData.terms.purposes",
                            terms(terms -> terms.withPurposes((List<Purpose>) null)))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(TERMS_STATED, "purposes-stated-as-none", INSUFFICIENT, "personalData.terms.purposes", purposes())
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "period-not-recorded",
                            INSUFFICIENT,
                            "personalData.terms.period",
                            terms(terms -> terms.withPeriod(null)))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "period-start-not-recorded",
                            INSUFFICIENT,
                            "personalData.terms.period.from",
                            period(null, "2027-03-31"))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "period-end-not-recorded",
                            INSUFFICIENT,
                            "personalData.terms.period.to",
                            period("2026-04-01", null))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "period-ends-before-it-starts",
                            INSUFFICIENT,
                            "personalData.terms.period.to",
                            period("2026-04-01", "2026-03-31"))
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "period-of-one-day",
                            COMPLIES,
                            together(period("2026-06-01", "2026-06-01"), uses(List.of())))
                    .following(Map.of(WITHIN_PURPOSE, NOT_APPLICABLE)),
            Case.of(
                            TERMS_STATED,
                            "terms-not-recorded",
                            INSUFFICIENT,
                            "personalData.terms",
                            personalData(data -> data.withTerms(null)))
                    .following(Map.of(LAW_BINDING, INSUFFICIENT, WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(TERMS_STATED, "terms-in-free-words", COMPLIES, together(categories("申辦人聯絡資料"), purposes("申辦案件管理")))
                    .following(Map.of(WITHIN_PURPOSE, NEEDS_REVIEW)),
            Case.of(TERMS_STATED, "code-in-no-list", COMPLIES, categories("C999", "C001")),
            // whether personal data is involved
            Case.of(TERMS_STATED, "not-involved", NOT_APPLICABLE, together(involved(false), nothingHeld()))
                    .following(Map.of(LAW_BINDING, NOT_APPLICABLE, WITHIN_PURPOSE, NOT_APPLICABLE)),
            Case.of(
                            TERMS_STATED,
                            "not-involved-yet-held",
                            INSUFFICIENT,
                            "personalData.involved",
                            together(involved(false), nothingHeld(), holders("V")))
                    .following(Map.of(LAW_BINDING, INSUFFICIENT, WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "not-involved-yet-used",
                            INSUFFICIENT,
                            "personalData.involved",
                            together(involved(false), nothingHeld(), uses(List.of(use("V", "2026-06-01")))))
                    .following(Map.of(LAW_BINDING, INSUFFICIENT, WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "not-involved-and-a-use-lies-ahead",
                            NOT_APPLICABLE,
                            together(involved(false), nothingHeld(), uses(List.of(use("V", "2026-12-01")))))
                    .following(Map.of(LAW_BINDING, NOT_APPLICABLE, WITHIN_PURPOSE, NOT_APPLICABLE)),
            Case.of(
                            TERMS_STATED,
                            "not-involved-yet-disposed-of",
                            INSUFFICIENT,
                            "personalData.involved",
                            together(
                                    involved(false),
                                    nothingHeld(),
                                    disposals(List.of(Disposal.builder()
                                            .holder(new PartyId("V"))
                                            .build()))))
                    .following(Map.of(LAW_BINDING, INSUFFICIENT, WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "not-involved-beside-a-violation",
                            NOT_APPLICABLE,
                            together(involved(false), nothingHeld(), violations(List.of(violation("2026-06-01")))))
                    .following(Map.of(LAW_BINDING, NOT_APPLICABLE, WITHIN_PURPOSE, NOT_APPLICABLE)),
            Case.of(TERMS_STATED, "involvement-not-recorded", INSUFFICIENT, "personalData.involved", involved(null))
                    .following(Map.of(LAW_BINDING, INSUFFICIENT, WITHIN_PURPOSE, INSUFFICIENT)),
            Case.of(
                            TERMS_STATED,
                            "personal-data-not-recorded",
                            INSUFFICIENT,
                            "personalData",
                            engagement -> engagement.withPersonalData(null))
                    .following(Map.of(LAW_BINDING, INSUFFICIENT, WITHIN_PURPOSE, INSUFFICIENT)),
            // the stage
            Case.of(TERMS_STATED, "asked-at-contract", COMPLIES, nothing()).at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            TERMS_STATED,
                            "asked-at-procurement",
                            PENDING,
                            terms(terms -> terms.withScope((List<ScopeItem>) null)))
                    .at("2026-03-10T09:00:00+08:00"),
            Case.of(
                            TERMS_STATED,
                            "asked-at-procurement-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            engagement -> engagement.withStage(null))
                    .at("2026-03-10T09:00:00+08:00")
                    .throughout(other -> other.from()
                            .filter(from -> from != Stage.PROCUREMENT)
                            .isPresent()),
            Case.of(
                            TERMS_STATED,
                            "asked-at-procurement-as-if-at-contract",
                            INSUFFICIENT,
                            "personalData.terms.scope",
                            terms(terms -> terms.withScope((List<ScopeItem>) null)))
                    .at("2026-03-10T09:00:00+08:00")
                    .asIf(Stage.CONTRACT),
            Case.of(
                            TERMS_STATED,
                            "out-of-scope",
                            NOT_APPLICABLE,
                            engagement -> engagement.withIctContent(false).withServices(List.of()))
                    .throughout(other -> true));

    private TermsStatedCases() {}
}
