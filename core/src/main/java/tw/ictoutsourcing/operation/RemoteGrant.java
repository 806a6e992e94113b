package tw.ictoutsourcing.operation;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.constraint.AgencyRules;
import tw.ictoutsourcing.constraint.FactsComplete;
import tw.ictoutsourcing.constraint.FactsRecorded;
import tw.ictoutsourcing.constraint.GuidelineSubject;
import tw.ictoutsourcing.constraint.KnownBreach;
import tw.ictoutsourcing.constraint.NoKnownBreach;
import tw.ictoutsourcing.constraint.SecureOperation;
import tw.ictoutsourcing.fact.AccountName;
import tw.ictoutsourcing.fact.Answer;
import tw.ictoutsourcing.fact.GrantId;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.fact.Recorded;

/**
 * A permission for one person to manage servers remotely.
 * <p>
 * Remote management is prohibited unless a need is recorded, whether or not the grant was used. One that comes alone, such
 * as an application for access, is judged as if use had begun, so what it does not say is missing. See 七(一).
 *
 * @param id  the grant's id, unique within the engagement, not null
 * @param account  the account that may connect, null when not recorded; two grants may name one account
 * @param person  the team member who may use it, null when not recorded
 * @param needed  whether remote management is needed, null when not recorded
 * @param need  why it is needed, null when not recorded
 * @param connection  how the connection is protected, null when not recorded
 * @param factors  the factors asked for at login, null when not recorded, empty when there is none
 */
@SecureOperation
@FactsRecorded(groups = FactsComplete.class)
@NoKnownBreach(groups = KnownBreach.class)
@AgencyRules
@Value.Builder
public record RemoteGrant(
        GrantId id,
        @Nullable AccountName account,
        @Nullable PersonnelNumber person,
        @Nullable Boolean needed,
        @Nullable String need,
        @Nullable ConnectionKind connection,
        @Nullable List<AuthenticationFactor> factors)
        implements WithRemoteGrant, GuidelineSubject {

    /**
     * Blank text is kept as not recorded.
     *
     * @throws NullPointerException if there is no id
     */
    public RemoteGrant {
        Objects.requireNonNull(id, "id");
        need = Recorded.text(need);
        factors = Recorded.list(factors);
    }

    /**
     * A builder without any component set.
     *
     * @return the builder, not null
     */
    public static RemoteGrantBuilder builder() {
        return new RemoteGrantBuilder();
    }

    /**
     * Whether a need is recorded.
     *
     * @return yes if it is stated or described, no if it is stated that there is none (whatever the description),
     *     unknown if neither is recorded
     */
    public Answer needStated() {
        return needed == null && need != null ? Answer.YES : Answer.of(needed);
    }

    /**
     * Whether the factors come from at least two categories.
     *
     * @return yes if two are known, no if there cannot be two, unknown where factors of unknown kind would decide or no
     *     factors are recorded
     */
    public Answer multiFactor() {
        if (factors == null) {
            return Answer.UNKNOWN;
        }
        long known = factors.stream()
                .map(AuthenticationFactor::category)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        long unknown =
                factors.stream().filter(factor -> factor.category() == null).count();
        if (known >= 2) {
            return Answer.YES;
        }
        return known + unknown >= 2 ? Answer.UNKNOWN : Answer.NO;
    }
}
