package tw.ictoutsourcing.constraint;

/**
 * The validation group that refuses known breaches and lets what is incomplete pass. See {@link NoKnownBreach}.
 */
public interface KnownBreach {}
