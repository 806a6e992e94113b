package tw.ictoutsourcing.operation;

import tw.ictoutsourcing.fact.Labelled;

/**
 * What an authentication factor rests on. See 七(一).
 */
public enum FactorCategory implements Labelled {
    /** Something the person knows (所知之事). */
    KNOWLEDGE,
    /** Something the person has (所持之物). */
    POSSESSION,
    /** Something the person is (生物特徵). */
    INHERENCE
}
