package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.first;
import static tw.ictoutsourcing.cases.Changes.performance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.Days;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.fact.ScopeId;
import tw.ictoutsourcing.personaldata.DataCategory;
import tw.ictoutsourcing.personaldata.DataHandlingTerms;
import tw.ictoutsourcing.personaldata.DataUse;
import tw.ictoutsourcing.personaldata.Disposal;
import tw.ictoutsourcing.personaldata.LawViolation;
import tw.ictoutsourcing.personaldata.PersonalData;
import tw.ictoutsourcing.personaldata.Purpose;

/** How cases change what the compliant engagement records of personal data. */
final class PersonalDataChanges {

    private PersonalDataChanges() {}

    static UnaryOperator<Engagement> personalData(UnaryOperator<PersonalData> change) {
        return engagement ->
                engagement.withPersonalData(change.apply(Objects.requireNonNull(engagement.personalData())));
    }

    static UnaryOperator<Engagement> involved(@Nullable Boolean involved) {
        return personalData(data -> data.withInvolved(involved));
    }

    /** No holder, no use and no disposal recorded. */
    static UnaryOperator<Engagement> nothingHeld() {
        return personalData(data -> data.withHolders().withUses().withDisposals());
    }

    static UnaryOperator<Engagement> holders(String... parties) {
        List<PartyId> holders = Arrays.stream(parties).map(PartyId::new).toList();
        return personalData(data -> data.withHolders(holders));
    }

    static UnaryOperator<Engagement> terms(UnaryOperator<DataHandlingTerms> change) {
        return personalData(data -> data.withTerms(change.apply(Objects.requireNonNull(data.terms()))));
    }

    static UnaryOperator<Engagement> categories(String... categories) {
        List<DataCategory> agreed =
                Arrays.stream(categories).map(DataCategory::of).toList();
        return terms(terms -> terms.withCategories(agreed));
    }

    static UnaryOperator<Engagement> purposes(String... purposes) {
        List<Purpose> agreed = Arrays.stream(purposes).map(Purpose::of).toList();
        return terms(terms -> terms.withPurposes(agreed));
    }

    static UnaryOperator<Engagement> period(@Nullable String from, @Nullable String to) {
        Days period = Days.builder()
                .from(from == null ? null : LocalDate.parse(from))
                .to(to == null ? null : LocalDate.parse(to))
                .build();
        return terms(terms -> terms.withPeriod(period));
    }

    /** Other uses than those recorded, null for a list that is not recorded. */
    static UnaryOperator<Engagement> uses(@Nullable List<DataUse> uses) {
        return personalData(data -> data.withUses(uses));
    }

    /** The first use, the vendor's. */
    static UnaryOperator<Engagement> firstUse(UnaryOperator<DataUse> change) {
        return personalData(data -> data.withUses(first(data.uses(), change)));
    }

    /** An agreed use. */
    static DataUse use(String by, String on) {
        return DataUse.builder()
                .by(new PartyId(by))
                .on(LocalDate.parse(on))
                .scope(new ScopeId("SC1"))
                .category(DataCategory.of("C001"))
                .purpose(Purpose.of("175"))
                .build();
    }

    /** Other violations than none, null for a list that is not recorded. */
    static UnaryOperator<Engagement> violations(@Nullable List<LawViolation> violations) {
        return personalData(data -> data.withViolations(violations));
    }

    static LawViolation violation(@Nullable String on) {
        return LawViolation.builder()
                .on(on == null ? null : LocalDate.parse(on))
                .description("未經同意轉作行銷")
                .build();
    }

    /** Other disposals than none, null for a list that is not recorded. */
    static UnaryOperator<Engagement> disposals(@Nullable List<Disposal> disposals) {
        return personalData(data -> data.withDisposals(disposals));
    }

    /** The engagement stated to have ended before performance began. */
    static UnaryOperator<Engagement> endedBeforeStart(@Nullable String startedOn, String endedOn) {
        return performance(performance -> performance
                .withEndedBeforeStart(true)
                .withStartedOn(startedOn == null ? null : LocalDate.parse(startedOn))
                .withEndedOn(LocalDate.parse(endedOn)));
    }
}
