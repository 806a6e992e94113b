package tw.ictoutsourcing.personaldata;

import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.LawfulDataHandling;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.Days;
import tw.ictoutsourcing.fact.Recorded;
import tw.ictoutsourcing.fact.ScopeId;

/**
 * The agreed terms under which the vendor handles personal data (個資範圍、類別、特定目的及期間). See 六.
 *
 * @param scope  the items of the scope, each id once, null when not recorded, empty when none is stated
 * @param categories  the categories, null when not recorded, empty when none is stated
 * @param purposes  the specific purposes, null when not recorded, empty when none is stated
 * @param period  the days on which it may be handled, null when not recorded; an end that is absent is not recorded
 * @param boundToAct  whether the vendor is bound to the Personal Data Protection Act (個人資料保護法), null when not recorded
 * @param boundToCityRules  whether the vendor is bound to the City's rules on personal data, null when not recorded
 */
@LawfulDataHandling
@AgencyRules
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@Value.Builder
public record DataHandlingTerms(
        @Nullable List<ScopeItem> scope,
        @Nullable List<DataCategory> categories,
        @Nullable List<Purpose> purposes,
        @Nullable Days period,
        @Nullable Boolean boundToAct,
        @Nullable Boolean boundToCityRules)
        implements WithDataHandlingTerms, GuidelineSubject {

    /**
     * Refuses one id twice in the scope.
     *
     * @throws IllegalArgumentException if two items of the scope have one id
     */
    public DataHandlingTerms {
        scope = Recorded.distinct(scope, ScopeItem::id, "scope");
        categories = Recorded.list(categories);
        purposes = Recorded.list(purposes);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static DataHandlingTermsBuilder builder() {
        return new DataHandlingTermsBuilder();
    }

    /**
     * Whether an item lies within the agreed scope.
     *
     * @param item  the item, not null
     * @return yes if it is agreed, no if it is not, unknown where no scope is stated
     */
    public Answer coversScope(ScopeId item) {
        if (scope == null || scope.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(scope.stream().anyMatch(agreed -> agreed.id().equals(item)));
    }

    /**
     * Whether a category is among the agreed ones.
     *
     * @param category  the category, not null
     * @return yes if it is agreed, no if it is a code and codes alone are agreed, unknown where free words would
     *     have to be compared or no category is stated
     */
    public Answer coversCategory(DataCategory category) {
        return covers(categories, category, DataCategory::coded);
    }

    /**
     * Whether a purpose is among the agreed ones.
     *
     * @param purpose  the purpose, not null
     * @return yes if it is agreed, no if it is a code and codes alone are agreed, unknown where free words would
     *     have to be compared or no purpose is stated
     */
    public Answer coversPurpose(Purpose purpose) {
        return covers(purposes, purpose, Purpose::coded);
    }

    private static <T> Answer covers(@Nullable List<T> agreed, T used, Predicate<T> coded) {
        if (agreed == null || agreed.isEmpty()) {
            return Answer.UNKNOWN;
        }
        if (agreed.contains(used)) {
            return Answer.YES;
        }
        return coded.test(used) && agreed.stream().allMatch(coded) ? Answer.NO : Answer.UNKNOWN;
    }
}
