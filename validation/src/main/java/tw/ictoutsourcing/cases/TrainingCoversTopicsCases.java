package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonnelChanges.everybody;
import static tw.ictoutsourcing.cases.PersonnelChanges.full;
import static tw.ictoutsourcing.cases.PersonnelChanges.inServiceSince;
import static tw.ictoutsourcing.cases.PersonnelChanges.left;
import static tw.ictoutsourcing.cases.PersonnelChanges.longInService;
import static tw.ictoutsourcing.cases.PersonnelChanges.started;
import static tw.ictoutsourcing.cases.PersonnelChanges.trained;
import static tw.ictoutsourcing.cases.PersonnelChanges.trainedEvery;
import static tw.ictoutsourcing.cases.PersonnelChanges.training;
import static tw.ictoutsourcing.cases.PersonnelChanges.without;
import static tw.ictoutsourcing.cases.TenderChanges.SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.CONFIDENTIALITY_SIGNED;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.TRAINED_REGULARLY;
import static tw.ictoutsourcing.guideline.Requirement.TRAINING_COVERS_TOPICS;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;
import static tw.ictoutsourcing.personnel.TrainingTopic.CITY_RULES;
import static tw.ictoutsourcing.personnel.TrainingTopic.EXPERIENCE;
import static tw.ictoutsourcing.personnel.TrainingTopic.PROTECTION_SKILLS;
import static tw.ictoutsourcing.personnel.TrainingTopic.STANDARD_PROCEDURES;
import static tw.ictoutsourcing.personnel.TrainingTopic.THREAT_INFORMATION;

import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.personnel.TrainingTopic;

/**
 * The cases of 7-3/training-covers-topics.
 * <p>
 * Unless a case says otherwise, the first member has been in service since April 2024.
 */
final class TrainingCoversTopicsCases {

    static final List<Case> ALL = List.of(
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "over-several-trainings",
                    COMPLIES,
                    longInService(
                            training("2026-05-20", CITY_RULES, STANDARD_PROCEDURES),
                            training("2026-06-10", THREAT_INFORMATION, PROTECTION_SKILLS),
                            training("2026-07-15", EXPERIENCE))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "without-city-rules",
                    BREACHED,
                    "team[0].trainings",
                    longInService(without(CITY_RULES, "2026-05-20"))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "without-standard-procedures",
                    BREACHED,
                    "team[0].trainings",
                    longInService(without(STANDARD_PROCEDURES, "2026-05-20"))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "without-threat-information",
                    BREACHED,
                    "team[0].trainings",
                    longInService(without(THREAT_INFORMATION, "2026-05-20"))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "without-protection-skills",
                    BREACHED,
                    "team[0].trainings",
                    longInService(without(PROTECTION_SKILLS, "2026-05-20"))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "without-experience",
                    BREACHED,
                    "team[0].trainings",
                    longInService(without(EXPERIENCE, "2026-05-20"))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "topic-one-interval-ago",
                    COMPLIES,
                    longInService(training("2025-11-24", EXPERIENCE), without(EXPERIENCE, "2026-05-20"))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "topic-a-day-too-long-ago",
                    BREACHED,
                    "team[0].trainings",
                    longInService(training("2025-11-23", EXPERIENCE), without(EXPERIENCE, "2026-05-20"))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "topic-planned",
                    BREACHED,
                    "team[0].trainings",
                    longInService(without(EXPERIENCE, "2026-05-20"), training("2026-11-25", EXPERIENCE))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "topics-of-another-member",
                    BREACHED,
                    "team[0].trainings",
                    together(
                            longInService(without(EXPERIENCE, "2026-05-20")),
                            engagement -> engagement.withTeam(Changes.at(
                                    1, engagement.team(), second -> second.withTrainings(full("2026-05-20")))))),
            Case.of(
                            TRAINING_COVERS_TOPICS,
                            "shorter-interval-kept",
                            COMPLIES,
                            everybody(member -> member.withTrainings(full("2026-05-24"))))
                    .under(trainedEvery("P6M")),
            // the first interval
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "topic-lacking-on-the-last-day-of-the-first-interval",
                    PENDING,
                    inServiceSince("2025-11-24", without(EXPERIENCE, "2026-05-20"))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "topic-lacking-a-day-after-the-first-interval",
                    BREACHED,
                    "team[0].trainings",
                    inServiceSince("2025-11-23", without(EXPERIENCE, "2026-05-20"))),
            Case.of(TRAINING_COVERS_TOPICS, "no-topic-in-the-first-interval", PENDING, trained(training("2026-05-20"))),
            Case.of(
                            TRAINING_COVERS_TOPICS,
                            "start-not-recorded-topic-lacking",
                            INSUFFICIENT,
                            "team[0].startedAt",
                            together(started(null), trained(without(EXPERIENCE, "2026-05-20"))))
                    .following(Map.of(CONFIDENTIALITY_SIGNED, INSUFFICIENT)),
            // what is not recorded
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "topics-not-recorded",
                    INSUFFICIENT,
                    "team[0].trainings[0].topics",
                    longInService(full("2026-05-20").withTopics((List<TrainingTopic>) null))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "topics-not-recorded-in-the-first-interval",
                    PENDING,
                    trained(full("2026-05-20").withTopics((List<TrainingTopic>) null))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "topics-not-recorded-beside-a-full-training",
                    COMPLIES,
                    longInService(full("2026-05-20").withTopics((List<TrainingTopic>) null), full("2026-06-10"))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "topics-not-recorded-too-long-ago",
                    BREACHED,
                    "team[0].trainings",
                    longInService(
                            full("2024-05-20").withTopics((List<TrainingTopic>) null),
                            without(EXPERIENCE, "2026-06-10"))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "training-without-a-date-on-the-topic",
                    INSUFFICIENT,
                    "team[0].trainings[1].heldOn",
                    longInService(without(EXPERIENCE, "2026-05-20"), training(null, EXPERIENCE))),
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "training-without-a-date-on-another-topic",
                    BREACHED,
                    "team[0].trainings",
                    longInService(without(EXPERIENCE, "2026-05-20"), training(null, CITY_RULES))),
            Case.of(
                            TRAINING_COVERS_TOPICS,
                            "training-without-a-date-alone-lacks-a-topic",
                            BREACHED,
                            "team[0].trainings",
                            longInService(without(EXPERIENCE, null)))
                    .following(Map.of(TRAINED_REGULARLY, INSUFFICIENT)),
            // the end
            Case.of(
                    TRAINING_COVERS_TOPICS,
                    "left-within-the-first-interval-topic-lacking",
                    NEEDS_REVIEW,
                    "team[0].trainings",
                    together(trained(without(EXPERIENCE, "2026-05-20")), left("2026-08-31"))),
            Case.of(
                            TRAINING_COVERS_TOPICS,
                            "topic-only-after-the-end",
                            BREACHED,
                            "team[0].trainings",
                            together(
                                    longInService(
                                            without(EXPERIENCE, "2026-05-20"), training("2026-11-01", EXPERIENCE)),
                                    ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            TRAINING_COVERS_TOPICS,
                            "not-started-by-the-end",
                            NEEDS_REVIEW,
                            "team[0].startedAt",
                            together(started("2026-11-02"), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED, TRAINED_REGULARLY, NEEDS_REVIEW)),
            Case.of(
                            TRAINING_COVERS_TOPICS,
                            "closed-without-an-end-topic-never-covered",
                            BREACHED,
                            "team[0].trainings",
                            together(
                                    longInService(without(EXPERIENCE, "2025-06-20"), without(EXPERIENCE, "2026-05-20")),
                                    engagement -> engagement.withStage(Stage.CLOSED)))
                    .following(Changes::judgedAsOfTheEnd, INSUFFICIENT)
                    .following(Map.of(WITHIN_PURPOSE, INSUFFICIENT, RETURNED_OR_DELETED, BREACHED)),
            // stages and scope
            Case.of(
                            TRAINING_COVERS_TOPICS,
                            "topic-lacking-before-performance",
                            PENDING,
                            trained(without(EXPERIENCE, "2026-03-18")))
                    .at(SIGNED),
            Case.of(
                            TRAINING_COVERS_TOPICS,
                            "topic-lacking-content-denied",
                            NOT_APPLICABLE,
                            together(longInService(without(EXPERIENCE, "2026-05-20")), outOfScope()))
                    .throughout(other -> true));

    private TrainingCoversTopicsCases() {}
}
