package tw.ictoutsourcing.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Verdict;

/**
 * What falls due: until when a requirement of which nothing is wrong today stays so, for one subject, if nothing else
 * happens. A person's next training, a party's next audit, a certificate's last day, the end of a notice's hour.
 *
 * @param requirement  the requirement, which also says whom it obliges, not null
 * @param own  the rule of the agency's own, null for a requirement of the guideline
 * @param subject  the id or natural key of the subject, null where there is only one of its kind
 * @param path  the subject's property path from what was assessed, empty for the whole, not null
 * @param verdict  the verdict that stands until then: it complies for now, or it is pending; not null
 * @param until  the last moment that is in time: an instant, or a day to its end in Asia/Taipei; not null
 */
public record DueDate(
        Requirement requirement,
        @Nullable AgencyRule<?> own,
        @Nullable String subject,
        String path,
        Verdict verdict,
        Moment until) {

    /** The order of urgency: what falls due first comes first, then the catalogue's order, then the input's. */
    static final Comparator<DueDate> BY_URGENCY = Comparator.comparing(DueDate::last)
            .thenComparing(DueDate::requirement)
            .thenComparing(DueDate::path, PathOrder.INSTANCE);

    /**
     * The code of what falls due.
     *
     * @return the requirement's code, or that of the agency's own rule, not null
     */
    public Code code() {
        return own == null ? requirement.code() : own.code();
    }

    /**
     * What is required.
     *
     * @param locale  the reader's language, not null
     * @return one sentence, not null
     */
    public String gist(Locale locale) {
        return own == null ? requirement.gist(locale) : OwnWords.gist(own, locale);
    }

    /**
     * The last instant that is in time.
     *
     * @return the instant of {@link #until()}, or the last of its day in Asia/Taipei, not null
     */
    public Instant last() {
        return until.last();
    }

    /**
     * The subject's place as a JSON pointer (RFC 6901).
     *
     * @return the pointer, empty for the whole, not null
     */
    public String pointer() {
        return Finding.pointer(path);
    }
}
