package tw.ictoutsourcing.assessment.article07;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.assessment.limb.NoticeInTime;
import tw.ictoutsourcing.incident.Incident;
import tw.ictoutsourcing.incident.Initiative;
import tw.ictoutsourcing.policy.HourStart;

/** Judges 7-6/incident-notified-in-time: the hour always runs from knowing, whatever the policy says for 十. */
final class IncidentNotifiedInTime implements Judge<Incident> {

    @Override
    public Ruling judge(Incident incident, Circumstances at) {
        return NoticeInTime.judge(
                incident,
                HourStart.KNOWING,
                at.instant(),
                notice -> unasked(
                        Objects.requireNonNull(incident.notices()).get(notice).initiative(),
                        "notices[" + notice + "].initiative"));
    }

    private static Ruling unasked(@Nullable Initiative initiative, String place) {
        return initiative == Initiative.AGENCY_ASKED
                ? Ruling.needsReview("told-when-asked", place)
                : Ruling.recorded(initiative, place);
    }
}
