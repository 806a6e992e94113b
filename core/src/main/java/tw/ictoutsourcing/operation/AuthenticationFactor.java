package tw.ictoutsourcing.operation;

import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Labelled;

/**
 * A factor by which a person proves who they are when logging in (認證因子). See 七(一).
 */
public enum AuthenticationFactor implements Labelled {
    /** A password. */
    PASSWORD(FactorCategory.KNOWLEDGE),
    /** A personal identification number. */
    PIN(FactorCategory.KNOWLEDGE),
    /** A question whose answer was agreed. */
    SECURITY_QUESTION(FactorCategory.KNOWLEDGE),
    /** A device that shows one-time codes. */
    TOKEN(FactorCategory.POSSESSION),
    /** A smart card. */
    SMART_CARD(FactorCategory.POSSESSION),
    /** A hardware key. */
    SECURITY_KEY(FactorCategory.POSSESSION),
    /** A mobile device that confirms the login. */
    MOBILE_DEVICE(FactorCategory.POSSESSION),
    /** A fingerprint. */
    FINGERPRINT(FactorCategory.INHERENCE),
    /** A face. */
    FACE(FactorCategory.INHERENCE),
    /** A factor of a kind that is not listed here. */
    OTHER(null);

    private final @Nullable FactorCategory category;

    AuthenticationFactor(@Nullable FactorCategory category) {
        this.category = category;
    }

    /**
     * What the factor rests on.
     *
     * @return the category, null for {@link #OTHER}, of which it is not known
     */
    public @Nullable FactorCategory category() {
        return category;
    }
}
