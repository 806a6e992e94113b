package tw.ictoutsourcing.harbour;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tw.ictoutsourcing.assessment.AgencyRule;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.fact.Language;
import tw.ictoutsourcing.guideline.Code;
import tw.ictoutsourcing.guideline.Force;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Notice;

/**
 * The Bureau is told of an incident in the entrusted work within half an hour of knowing: the guideline's hour, made
 * shorter. The hour itself stays judged under 十, whatever this rule says.
 */
public final class NoticeWithinHalfAnHour implements AgencyRule<Incident> {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    /** A rule without anything to set. */
    public NoticeWithinHalfAnHour() {}

    @Override
    public Code code() {
        return Code.parse("11/harbour.notice-within-half-an-hour");
    }

    @Override
    public Class<Incident> subject() {
        return Incident.class;
    }

    @Override
    public Stage from() {
        return Stage.PROCUREMENT;
    }

    @Override
    public Force force() {
        return Force.MUST;
    }

    @Override
    public String gist(Locale locale) {
        return Language.of(locale) == Language.CHINESE
                ? "受託業務發生資安事件，知悉後三十分鐘內要通報本局。"
                : "The Bureau is told of an incident in the entrusted work within half an hour of knowing.";
    }

    @Override
    public String message(String word, Locale locale) {
        return Language.of(locale) == Language.CHINESE
                ? "應於知悉後三十分鐘內通報本局，卻逾時或未通報，請記錄原因並防止再發生"
                : "must be given to the Bureau within half an hour of knowing, and was late or never given; record the"
                        + " reason and prevent a repetition";
    }

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        if (Boolean.FALSE.equals(incident.inEntrustedWork())) {
            return Ruling.notApplicable("not-reportable");
        }
        Instant known = incident.knownAt();
        List<Notice> notices = incident.notices();
        if (incident.inEntrustedWork() == null) {
            return Ruling.missing("inEntrustedWork");
        }
        if (known == null) {
            return Ruling.missing("knownAt");
        }
        Instant due = known.plus(LIMIT);
        if (notices != null && notices.stream().anyMatch(notice -> inTime(notice, due, at.instant()))) {
            return Ruling.complies();
        }
        if (!at.instant().isAfter(due)) {
            return Ruling.pendingUntil(due);
        }
        return notices == null ? Ruling.missing("notices") : Ruling.breached("late", "notices");
    }

    private static boolean inTime(Notice notice, Instant due, Instant now) {
        Instant given = notice.givenAt();
        return given != null && !given.isAfter(due) && !given.isAfter(now);
    }
}
