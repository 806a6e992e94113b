package tw.ictoutsourcing.fact;

/**
 * Where a person is registered, a firm is established, or a product comes from, as far as the guideline tells areas
 * apart.
 */
public enum Area implements Labelled {
    /** Taiwan (臺灣). */
    TAIWAN,
    /** Mainland China (大陸地區). */
    MAINLAND_CHINA,
    /** Hong Kong (香港). */
    HONG_KONG,
    /** Macao (澳門). */
    MACAO,
    /** Anywhere else (其他). */
    OTHER
}
