package tw.ictoutsourcing.constraint;

/**
 * The validation group that refuses what is incomplete or contradictory and lets known breaches pass, so that they can
 * be recorded. See {@link FactsRecorded}.
 */
public interface FactsComplete {}
