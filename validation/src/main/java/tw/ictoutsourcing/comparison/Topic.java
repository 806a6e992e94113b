package tw.ictoutsourcing.comparison;

import java.util.Locale;
import tw.ictoutsourcing.operation.ChangeSubject;

/**
 * What of an engagement article 八 is about when it changes (受託者或受託業務如有異動), and what stands close to it.
 */
public enum Topic {
    /** The vendor: who it is, where it is registered and whose its capital is. */
    VENDOR(ChangeSubject.VENDOR),
    /** The other firms that take part: who joined, who left, and in which role. */
    PARTICIPANTS(ChangeSubject.OTHER),
    /** The entrusted services. */
    SERVICES(ChangeSubject.ENTRUSTED_WORK),
    /** The information systems and the protection that they need. */
    SYSTEMS(ChangeSubject.ENTRUSTED_WORK),
    /** Whether personal data is involved, and the terms of handling it. */
    PERSONAL_DATA_TERMS(ChangeSubject.ENTRUSTED_WORK),
    /** The persons assigned to security. */
    SECURITY_STAFF(ChangeSubject.OTHER);

    private final ChangeSubject subject;

    Topic(ChangeSubject subject) {
        this.subject = subject;
    }

    /**
     * Under which subject such a change is recorded.
     *
     * @return the subject, not null
     */
    public ChangeSubject subject() {
        return subject;
    }

    /**
     * The name for people.
     *
     * @param locale  the reader's language, not null
     * @return the label, not null
     */
    public String label(Locale locale) {
        return Words.in(locale).say("topic." + name());
    }
}
