package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.noTender;
import static tw.ictoutsourcing.cases.Changes.nothing;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.TenderChanges.ASK_FOR_THE_TENDER;
import static tw.ictoutsourcing.cases.TenderChanges.BEFORE_SIGNING;
import static tw.ictoutsourcing.cases.TenderChanges.BEFORE_THE_TENDER;
import static tw.ictoutsourcing.cases.TenderChanges.began;
import static tw.ictoutsourcing.cases.TenderChanges.firstSystem;
import static tw.ictoutsourcing.cases.TenderChanges.joined;
import static tw.ictoutsourcing.cases.TenderChanges.noTenderForUnpaidWork;
import static tw.ictoutsourcing.cases.TenderChanges.rated;
import static tw.ictoutsourcing.cases.TenderChanges.restingOnTheTender;
import static tw.ictoutsourcing.cases.TenderChanges.secondSystem;
import static tw.ictoutsourcing.guideline.Requirement.ASSET_REQUIREMENTS_STATED;
import static tw.ictoutsourcing.guideline.Requirement.CONTRACT_KIND_STATED;
import static tw.ictoutsourcing.guideline.Requirement.PROTECTION_LEVEL_SET;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NEEDS_REVIEW;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.ictoutsourcing.engagement.NoTender;
import tw.ictoutsourcing.engagement.NoTenderReason;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.procurement.InformationSystem;
import tw.ictoutsourcing.procurement.ProtectionLevel;
import tw.ictoutsourcing.procurement.Ratings;

/** The cases of 4-1/protection-level-set. */
final class ProtectionLevelSetCases {

    static final List<Case> ALL = List.of(
            // when the systems were rated
            Case.of(PROTECTION_LEVEL_SET, "on-the-day-before-the-tender", COMPLIES, rated("2026-02-01")),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "on-the-day-of-the-tender",
                    NEEDS_REVIEW,
                    "systems[0].ratedAt",
                    rated("2026-02-02")),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "on-the-day-after-the-tender",
                    BREACHED,
                    "systems[0].ratedAt",
                    rated("2026-02-03")),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "one-nanosecond-before-the-tender",
                    COMPLIES,
                    together(began("2026-02-02T10:00:00+08:00", null), rated("2026-02-02T09:59:59.999999999+08:00"))),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "at-the-instant-of-the-tender",
                    BREACHED,
                    "systems[0].ratedAt",
                    together(began("2026-02-02T10:00:00+08:00", null), rated("2026-02-02T02:00:00Z"))),
            Case.of(PROTECTION_LEVEL_SET, "lies-ahead", BREACHED, "systems[0].ratedAt", rated("2026-12-01")),
            // what is recorded of the ratings
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "all-low",
                    COMPLIES,
                    firstSystem(system -> system.withRatings(ratings(ProtectionLevel.LOW)))),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "confidentiality-not-rated",
                    INSUFFICIENT,
                    "systems[0].ratings.confidentiality",
                    firstSystem(system ->
                            system.withRatings(ratings(ProtectionLevel.LOW).withConfidentiality(null)))),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "integrity-not-rated",
                    INSUFFICIENT,
                    "systems[0].ratings.integrity",
                    firstSystem(system ->
                            system.withRatings(ratings(ProtectionLevel.LOW).withIntegrity(null)))),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "availability-not-rated-beside-high",
                    INSUFFICIENT,
                    "systems[0].ratings.availability",
                    firstSystem(system ->
                            system.withRatings(ratings(ProtectionLevel.HIGH).withAvailability(null)))),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "legal-compliance-not-rated",
                    INSUFFICIENT,
                    "systems[0].ratings.legalCompliance",
                    firstSystem(system ->
                            system.withRatings(ratings(ProtectionLevel.LOW).withLegalCompliance(null)))),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "ratings-not-recorded",
                    INSUFFICIENT,
                    "systems[0].ratings",
                    firstSystem(system -> system.withRatings(null))),
            Case.of(PROTECTION_LEVEL_SET, "date-not-recorded", INSUFFICIENT, "systems[0].ratedAt", rated(null)),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "late-and-a-rating-not-recorded",
                    BREACHED,
                    "systems[0].ratedAt",
                    firstSystem(system -> system.withRatedAt(Moment.parse("2026-02-03"))
                            .withRatings(ratings(ProtectionLevel.LOW).withIntegrity(null)))),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "one-not-rated-and-one-late",
                    BREACHED,
                    "systems[1].ratedAt",
                    together(
                            firstSystem(system -> system.withRatings(null)),
                            secondSystem(system -> system.withRatedAt(Moment.parse("2026-02-03"))))),
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "systems-not-recorded",
                            INSUFFICIENT,
                            "systems",
                            engagement -> engagement.withSystems((List<InformationSystem>) null))
                    .following(Map.of(ASSET_REQUIREMENTS_STATED, INSUFFICIENT)),
            Case.of(PROTECTION_LEVEL_SET, "no-system", NEEDS_REVIEW, "systems", engagement -> engagement.withSystems())
                    .following(Map.of(ASSET_REQUIREMENTS_STATED, INSUFFICIENT)),
            // a system that joined
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "joined-before-the-tender-and-rated-afterwards",
                    COMPLIES,
                    joined("2026-01-10", "2026-01-15")),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "rated-on-the-day-before-joining",
                    COMPLIES,
                    joined("2026-06-01", "2026-05-31")),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "rated-on-the-day-of-joining",
                    NEEDS_REVIEW,
                    "systems[0].ratedAt",
                    joined("2026-06-01", "2026-06-01T00:00:00+08:00")),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "rated-on-the-day-after-joining",
                    BREACHED,
                    "systems[0].ratedAt",
                    joined("2026-06-01", "2026-06-02")),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "joined-and-rating-lies-ahead",
                    BREACHED,
                    "systems[0].ratedAt",
                    joined("2026-06-01", "2026-12-01")),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "joined-today-and-not-dated",
                    INSUFFICIENT,
                    "systems[0].ratedAt",
                    joined("2026-11-24", null)),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "joined-on-the-day-of-the-tender-and-rated-an-hour-before-it",
                    COMPLIES,
                    together(
                            began("2026-02-02T10:00:00+08:00", null),
                            joined("2026-02-02", "2026-02-02T09:00:00+08:00"))),
            Case.of(PROTECTION_LEVEL_SET, "joins-tomorrow-and-rated", COMPLIES, joined("2026-11-25", "2026-11-24")),
            Case.of(
                    PROTECTION_LEVEL_SET,
                    "joins-tomorrow-and-not-rated",
                    PENDING,
                    firstSystem(system -> system.withJoinedOn(LocalDate.parse("2026-11-25"))
                            .withRatings(null)
                            .withRatedAt(null))),
            // before the tender, and stages
            Case.of(PROTECTION_LEVEL_SET, "asked-as-the-day-of-the-rating-begins", COMPLIES, nothing())
                    .at("2026-01-05T00:00:00+08:00"),
            Case.of(PROTECTION_LEVEL_SET, "asked-before-the-day-of-the-rating", PENDING, nothing())
                    .at("2026-01-04T23:59:59+08:00"),
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "a-rating-not-recorded-before-the-tender",
                            PENDING,
                            firstSystem(system -> system.withRatings(
                                    ratings(ProtectionLevel.LOW).withIntegrity(null))))
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "a-rating-not-recorded-before-the-tender-stage-not-stated",
                            INSUFFICIENT,
                            "stage",
                            together(
                                    engagement -> engagement.withStage(null),
                                    firstSystem(system -> system.withRatings(
                                            ratings(ProtectionLevel.LOW).withIntegrity(null)))))
                    .at(BEFORE_THE_TENDER)
                    .throughout(TenderChanges::askedFromALaterStage),
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "systems-not-recorded-before-the-tender",
                            PENDING,
                            engagement -> engagement.withSystems((List<InformationSystem>) null))
                    .at(BEFORE_THE_TENDER),
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "no-system-before-the-tender",
                            NEEDS_REVIEW,
                            "systems",
                            engagement -> engagement.withSystems())
                    .at(BEFORE_THE_TENDER),
            // whether there was a tender
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "rated-during-performance-without-a-tender",
                            COMPLIES,
                            together(noTenderForUnpaidWork(), rated("2026-05-04")))
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "rating-lies-ahead-without-a-tender",
                            INSUFFICIENT,
                            "systems[0].ratedAt",
                            together(noTenderForUnpaidWork(), rated("2026-12-01")))
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "not-dated-without-a-tender",
                            INSUFFICIENT,
                            "systems[0].ratedAt",
                            together(noTenderForUnpaidWork(), rated(null)))
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "not-dated-without-a-tender-before-signing",
                            PENDING,
                            together(noTenderForUnpaidWork(), rated(null)))
                    .at(BEFORE_SIGNING)
                    .following(restingOnTheTender(NOT_APPLICABLE)),
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "tender-not-recorded-reason-not-described",
                            INSUFFICIENT,
                            "tender",
                            engagement -> engagement
                                    .withTender(null)
                                    .withNoTender(NoTender.builder()
                                            .reason(NoTenderReason.OTHER)
                                            .description(" ")
                                            .build()))
                    .throughout(ASK_FOR_THE_TENDER::contains),
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "no-tender-because-sub-entrusted-yet-not",
                            INSUFFICIENT,
                            "noTender.reason",
                            together(noTender(NoTenderReason.SUB_ENTRUSTED), rated("2026-05-04")))
                    .throughout(ASK_FOR_THE_TENDER::contains)
                    .following(Map.of(CONTRACT_KIND_STATED, INSUFFICIENT)),
            // the end, and the scope
            Case.of(
                            PROTECTION_LEVEL_SET,
                            "late-after-the-end",
                            BREACHED,
                            "systems[0].ratedAt",
                            together(rated("2026-02-03"), ended("2026-10-31")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(PROTECTION_LEVEL_SET, "content-denied", NOT_APPLICABLE, together(rated("2026-02-03"), outOfScope()))
                    .throughout(other -> true));

    private ProtectionLevelSetCases() {}

    /** The same level in all four respects. */
    private static Ratings ratings(ProtectionLevel level) {
        return Ratings.builder()
                .confidentiality(level)
                .integrity(level)
                .availability(level)
                .legalCompliance(level)
                .build();
    }
}
