package tw.ictoutsourcing.comparison;

import java.util.Locale;

/**
 * Whether the contract was reviewed because of a change (檢討原契約內容), as far as recorded. See 八.
 */
public enum Review {
    /** No review is asked: the contract was not signed yet. */
    NOT_ASKED,
    /** A change of this kind is recorded, and that the contract was reviewed because of it. */
    RECORDED,
    /** No review is recorded. */
    NOT_RECORDED;

    /**
     * The name for people.
     *
     * @param locale  the reader's language, not null
     * @return the label, not null
     */
    public String label(Locale locale) {
        return Words.in(locale).say("review." + name());
    }
}
