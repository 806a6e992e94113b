package tw.ictoutsourcing.assessment.article07;

import java.util.OptionalInt;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.operation.RemoteManagement;

/** The condition that servers are managed remotely, which a session shows: before performance it need not be known. */
final class RemoteManagementHappens implements Judge<RemoteManagement> {

    private static final Ruling NOT_PRACTISED = Ruling.notApplicable("no-remote-management");

    @Override
    public Ruling judge(RemoteManagement management, Circumstances at) {
        OptionalInt session = management.sessionBy(at.instant());
        if (Boolean.FALSE.equals(management.practised())) {
            return session.isPresent()
                    ? Ruling.contradictory("not-practised", "practised", "sessions[" + session.getAsInt() + "]")
                    : NOT_PRACTISED;
        }
        if (management.practised() != null || session.isPresent()) {
            return Ruling.complies();
        }
        if (management.sessions() == null && at.endedBeforeStart() != null) {
            return at.endedBeforeStart();
        }
        return at.stage().compareTo(Stage.PERFORMANCE) < 0 ? at.notYet() : Ruling.missing("practised");
    }
}
