package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PartyChanges.member;
import static tw.ictoutsourcing.cases.PersonnelChanges.cloudOnly;
import static tw.ictoutsourcing.cases.PersonnelChanges.everybody;
import static tw.ictoutsourcing.cases.PersonnelChanges.full;
import static tw.ictoutsourcing.cases.PersonnelChanges.inServiceSince;
import static tw.ictoutsourcing.cases.PersonnelChanges.left;
import static tw.ictoutsourcing.cases.PersonnelChanges.longInService;
import static tw.ictoutsourcing.cases.PersonnelChanges.nobodyAtAll;
import static tw.ictoutsourcing.cases.PersonnelChanges.started;
import static tw.ictoutsourcing.cases.PersonnelChanges.trained;
import static tw.ictoutsourcing.cases.PersonnelChanges.trainedEvery;
import static tw.ictoutsourcing.cases.PersonnelChanges.trainingsNotRecorded;
import static tw.ictoutsourcing.cases.TenderChanges.SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.CONFIDENTIALITY_SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.SENSITIVE_SCOPE_VENDOR_ELIGIBLE;
import static tw.ictoutsourcing.guideline.Requirement.TRAINED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.TRAINING_COVERS_TOPICS;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.personnel.Training;

/**
 * The cases of 7-3/trained-regularly.
 * <p>
 * Unless a case says otherwise, everybody is to be trained again within a year, by the library's default, and the first member has been in service since April 2024.
 */
final class TrainedRegularlyCases {

    static final List<Case> ALL = List.of(
            // the interval
            Case.of(TRAINED_REGULARLY, "trained-one-interval-ago", COMPLIES, longInService(full("2025-11-24"))),
            Case.of(
                            TRAINED_REGULARLY,
                            "trained-a-day-too-long-ago",
                            BREACHED,
                            "team[0].trainings[0].heldOn",
                            longInService(full("2025-11-23")))
                    .following(Map.of(TRAINING_COVERS_TOPICS, BREACHED)),
            Case.of(TRAINED_REGULARLY, "trained-today", COMPLIES, longInService(full("2026-11-24"))),
            Case.of(
                            TRAINED_REGULARLY,
                            "training-planned",
                            BREACHED,
                            "team[0].trainings",
                            longInService(full("2026-11-25")))
                    .following(Map.of(TRAINING_COVERS_TOPICS, BREACHED)),
            Case.of(
                            TRAINED_REGULARLY,
                            "the-last-of-several-trainings-too-long-ago",
                            BREACHED,
                            "team[0].trainings[1].heldOn",
                            longInService(full("2024-06-10"), full("2025-06-10"), full("2024-12-10")))
                    .following(Map.of(TRAINING_COVERS_TOPICS, BREACHED)),
            Case.of(TRAINED_REGULARLY, "shorter-interval-kept", COMPLIES, trained(full("2026-05-24")))
                    .under(trainedEvery("P6M")),
            Case.of(
                            TRAINED_REGULARLY,
                            "shorter-interval-missed",
                            BREACHED,
                            "team[0].trainings[0].heldOn",
                            trained(full("2026-05-23")))
                    .under(trainedEvery("P6M")),
            Case.of(TRAINED_REGULARLY, "longer-interval-kept", COMPLIES, longInService(full("2025-01-10")))
                    .under(trainedEvery("P2Y")),
            Case.of(
                            TRAINED_REGULARLY,
                            "month-of-another-length",
                            COMPLIES,
                            everybody(member -> member.withTrainings(full("2026-10-31"))))
                    .at("2026-11-30T23:59:59+08:00")
                    .under(trainedEvery("P1M"))
                    .following(Map.of(TRAINING_COVERS_TOPICS, COMPLIES)),
            // the first interval
            Case.of(TRAINED_REGULARLY, "never-trained", BREACHED, "team[0].trainings", longInService())
                    .following(Map.of(TRAINING_COVERS_TOPICS, BREACHED)),
            Case.of(
                            TRAINED_REGULARLY,
                            "never-trained-on-the-last-day-of-the-first-interval",
                            PENDING,
                            inServiceSince("2025-11-24"))
                    .following(Map.of(TRAINING_COVERS_TOPICS, PENDING)),
            Case.of(
                            TRAINED_REGULARLY,
                            "never-trained-a-day-after-the-first-interval",
                            BREACHED,
                            "team[0].trainings",
                            inServiceSince("2025-11-23"))
                    .following(Map.of(TRAINING_COVERS_TOPICS, BREACHED)),
            Case.of(
                            TRAINED_REGULARLY,
                            "trainings-not-recorded",
                            INSUFFICIENT,
                            "team[0].trainings",
                            trainingsNotRecorded())
                    .following(Map.of(TRAINING_COVERS_TOPICS, INSUFFICIENT)),
            Case.of(
                            TRAINED_REGULARLY,
                            "trainings-not-recorded-beside-one-never-trained",
                            BREACHED,
                            "team[0].trainings",
                            together(
                                    longInService(),
                                    engagement -> engagement.withTeam(Changes.at(
                                            1,
                                            engagement.team(),
                                            second -> second.withTrainings((List<Training>) null)))))
                    .following(Map.of(TRAINING_COVERS_TOPICS, BREACHED)),
            Case.of(
                    TRAINED_REGULARLY,
                    "trained-shortly-before-joining",
                    COMPLIES,
                    together(started("2026-11-01"), trained(full("2026-01-15")))),
            Case.of(
                            TRAINED_REGULARLY,
                            "trained-too-long-before-joining",
                            PENDING,
                            together(started("2026-11-01"), trained(full("2025-01-15"))))
                    .following(Map.of(TRAINING_COVERS_TOPICS, PENDING)),
            Case.of(
                            TRAINED_REGULARLY,
                            "training-without-a-date",
                            INSUFFICIENT,
                            "team[0].trainings[0].heldOn",
                            longInService(full(null)))
                    .following(Map.of(TRAINING_COVERS_TOPICS, INSUFFICIENT)),
            Case.of(
                    TRAINED_REGULARLY,
                    "training-without-a-date-beside-one-in-time",
                    COMPLIES,
                    longInService(full(null), full("2026-05-20"))),
            Case.of(TRAINED_REGULARLY, "training-without-a-date-in-the-first-interval", PENDING, trained(full(null)))
                    .following(Map.of(TRAINING_COVERS_TOPICS, PENDING)),
            Case.of(
                            TRAINED_REGULARLY,
                            "not-started-yet",
                            PENDING,
                            together(started("2026-11-25"), trainingsNotRecorded()))
                    .following(Map.of(CONFIDENTIALITY_SIGNED, PENDING, TRAINING_COVERS_TOPICS, PENDING)),
            Case.of(
                            TRAINED_REGULARLY,
                            "start-not-recorded-never-trained",
                            INSUFFICIENT,
                            "team[0].startedAt",
                            together(started(null), trained()))
                    .following(Map.of(CONFIDENTIALITY_SIGNED, INSUFFICIENT, TRAINING_COVERS_TOPICS, INSUFFICIENT)),
            Case.of(TRAINED_REGULARLY, "start-not-recorded-trained", COMPLIES, started(null))
                    .following(Map.of(CONFIDENTIALITY_SIGNED, INSUFFICIENT)),
            // who has to be trained
            Case.of(
                            TRAINED_REGULARLY,
                            "on-site-without-performing",
                            BREACHED,
                            "team[0].trainings",
                            together(longInService(), member(member -> member.withPerformsWork(false))))
                    .following(Map.of(TRAINING_COVERS_TOPICS, BREACHED)),
            Case.of(
                    TRAINED_REGULARLY,
                    "neither-performing-nor-on-site",
                    COMPLIES,
                    together(
                            longInService(),
                            member(member -> member.withPerformsWork(false).withStationedOnSite(false)))),
            Case.of(
                            TRAINED_REGULARLY,
                            "not-performing-on-site-not-recorded",
                            INSUFFICIENT,
                            "team[0].stationedOnSite",
                            together(
                                    longInService(),
                                    member(member ->
                                            member.withPerformsWork(false).withStationedOnSite(null))))
                    .following(Map.of(TRAINING_COVERS_TOPICS, INSUFFICIENT)),
            Case.of(
                            TRAINED_REGULARLY,
                            "on-site-performing-not-recorded",
                            BREACHED,
                            "team[0].trainings",
                            together(longInService(), member(member -> member.withPerformsWork(null))))
                    .following(Map.of(CONFIDENTIALITY_SIGNED, INSUFFICIENT, TRAINING_COVERS_TOPICS, BREACHED)),
            Case.of(TRAINED_REGULARLY, "nobody-performing-or-on-site", INSUFFICIENT, "team", nobodyAtAll())
                    .following(Map.of(CONFIDENTIALITY_SIGNED, INSUFFICIENT, TRAINING_COVERS_TOPICS, INSUFFICIENT)),
            Case.of(
                            TRAINED_REGULARLY,
                            "nobody-performing-or-on-site-cloud-services-only",
                            NEEDS_REVIEW,
                            "team",
                            together(nobodyAtAll(), cloudOnly()))
                    .following(Map.of(
                            SENSITIVE_SCOPE_VENDOR_ELIGIBLE,
                            NOT_APPLICABLE,
                            CONFIDENTIALITY_SIGNED,
                            NEEDS_REVIEW,
                            TRAINING_COVERS_TOPICS,
                            NEEDS_REVIEW)),
            Case.of(TRAINED_REGULARLY, "left-before-starting", INSUFFICIENT, "team[0].leftOn", left("2026-03-31"))
                    .following(Map.of(CONFIDENTIALITY_SIGNED, INSUFFICIENT, TRAINING_COVERS_TOPICS, INSUFFICIENT)),
            // the end of the service
            Case.of(
                    TRAINED_REGULARLY,
                    "left-one-interval-after-the-last-training",
                    COMPLIES,
                    together(longInService(full("2024-06-10")), left("2025-06-10"))),
            Case.of(
                            TRAINED_REGULARLY,
                            "left-a-day-too-late-after-the-last-training",
                            BREACHED,
                            "team[0].trainings[0].heldOn",
                            together(longInService(full("2024-06-10")), left("2025-06-11")))
                    .following(Map.of(TRAINING_COVERS_TOPICS, BREACHED)),
            Case.of(
                            TRAINED_REGULARLY,
                            "left-untrained-within-the-first-interval",
                            NEEDS_REVIEW,
                            "team[0].trainings",
                            together(longInService(), left("2025-04-01")))
                    .following(Map.of(TRAINING_COVERS_TOPICS, NEEDS_REVIEW)),
            Case.of(
                            TRAINED_REGULARLY,
                            "leaving-today-untrained",
                            NEEDS_REVIEW,
                            "team[0].trainings",
                            together(trained(), left("2026-11-24")))
                    .following(Map.of(TRAINING_COVERS_TOPICS, NEEDS_REVIEW)),
            Case.of(TRAINED_REGULARLY, "leaving-tomorrow-untrained", PENDING, together(trained(), left("2026-11-25")))
                    .following(Map.of(TRAINING_COVERS_TOPICS, PENDING)),
            // the end of the relation
            Case.of(
                            TRAINED_REGULARLY,
                            "trained-one-interval-before-the-end",
                            COMPLIES,
                            together(longInService(full("2025-10-31")), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            TRAINED_REGULARLY,
                            "trained-only-after-the-end",
                            BREACHED,
                            "team[0].trainings",
                            together(longInService(full("2026-11-01")), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED, TRAINING_COVERS_TOPICS, BREACHED)),
            Case.of(
                            TRAINED_REGULARLY,
                            "untrained-and-ended-within-the-first-interval",
                            NEEDS_REVIEW,
                            "team[0].trainings",
                            together(trained(), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED, TRAINING_COVERS_TOPICS, NEEDS_REVIEW)),
            Case.of(
                            TRAINED_REGULARLY,
                            "not-started-by-the-end",
                            NEEDS_REVIEW,
                            "team[0].startedAt",
                            together(started("2026-11-01"), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED, TRAINING_COVERS_TOPICS, NEEDS_REVIEW)),
            Case.of(
                            TRAINED_REGULARLY,
                            "closed-without-an-end",
                            INSUFFICIENT,
                            "performance.endedOn",
                            engagement -> engagement.withStage(Stage.CLOSED))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            TRAINED_REGULARLY,
                            "closed-without-an-end-never-trained",
                            BREACHED,
                            "team[0].trainings",
                            together(longInService(), engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(
                            WITHIN_PURPOSE,
                            INSUFFICIENT,
                            RETURNED_OR_DELETED,
                            BREACHED,
                            TRAINING_COVERS_TOPICS,
                            BREACHED)),
            Case.of(
                            TRAINED_REGULARLY,
                            "closed-without-an-end-trained-once-since",
                            INSUFFICIENT,
                            "performance.endedOn",
                            together(
                                    longInService(full("2026-08-20")),
                                    engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            TRAINED_REGULARLY,
                            "ended-before-it-began",
                            INSUFFICIENT,
                            "performance.endedOn",
                            ended("2026-03-31"))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            // stages and scope
            Case.of(TRAINED_REGULARLY, "untrained-before-performance", PENDING, trained())
                    .at(SIGNED),
            Case.of(
                            TRAINED_REGULARLY,
                            "untrained-content-denied",
                            NOT_APPLICABLE,
                            together(longInService(), outOfScope()))
                    .throughout(other -> true));

    private TrainedRegularlyCases() {}
}
