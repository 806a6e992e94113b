package tw.ictoutsourcing.policy;

import tw.ictoutsourcing.fact.Labelled;

/**
 * Which Mainland capital makes a third-area firm one with Mainland capital (第三地區含陸資成分廠商). See 四(二).
 */
public enum ThirdAreaCapital implements Labelled {
    /** Any share, or control: the literal text and the library's default. */
    ANY,
    /** More than 30 % of the shares, or control: the reading of the investment rules. */
    OVER_30_OR_CONTROL
}
