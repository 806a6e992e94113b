package tw.ictoutsourcing.cases;

import static tw.ictoutsourcing.cases.Changes.ended;
import static tw.ictoutsourcing.cases.Changes.outOfScope;
import static tw.ictoutsourcing.cases.Changes.together;
import static tw.ictoutsourcing.cases.PersonalDataChanges.endedBeforeStart;
import static tw.ictoutsourcing.guideline.Requirement.REQUIRED_OF_VENDOR;
import static tw.ictoutsourcing.guideline.Requirement.RETURNED_OR_DELETED;
import static tw.ictoutsourcing.guideline.Requirement.WITHIN_PURPOSE;
import static tw.ictoutsourcing.guideline.Verdict.BREACHED;
import static tw.ictoutsourcing.guideline.Verdict.COMPLIES;
import static tw.ictoutsourcing.guideline.Verdict.INSUFFICIENT;
import static tw.ictoutsourcing.guideline.Verdict.NOT_APPLICABLE;
import static tw.ictoutsourcing.guideline.Verdict.PENDING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Requirement;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.operation.DutyMeans;
import tw.ictoutsourcing.operation.ImposedDuty;
import tw.ictoutsourcing.operation.VendorDuty;

/**
 * The cases of 7/required-of-vendor.
 * <p>
 * All seven items are required in the contract.
 */
final class RequiredOfVendorCases {

    static final List<Case> ALL = List.of(
            // the means
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "required-in-writing",
                    COMPLIES,
                    duty(0, duty -> duty.withMeans(DutyMeans.WRITING))),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "means-not-recorded",
                    INSUFFICIENT,
                    "imposedDuties[2].means",
                    duty(2, duty -> duty.withMeans(null))),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "means-recorded-by-another-entry",
                    COMPLIES,
                    oneMore(duty(VendorDuty.TRAINING, null))),
            // the seven items
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "remote-access-not-required",
                    BREACHED,
                    "imposedDuties",
                    without(VendorDuty.REMOTE_ACCESS)),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "confidentiality-not-required",
                    BREACHED,
                    "imposedDuties",
                    without(VendorDuty.CONFIDENTIALITY)),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "training-not-required",
                    BREACHED,
                    "imposedDuties",
                    without(VendorDuty.TRAINING)),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "security-guideline-not-required",
                    BREACHED,
                    "imposedDuties",
                    without(VendorDuty.SECURITY_GUIDELINE)),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "security-staff-not-required",
                    BREACHED,
                    "imposedDuties",
                    without(VendorDuty.SECURITY_STAFF)),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "incident-notification-not-required",
                    BREACHED,
                    "imposedDuties",
                    without(VendorDuty.INCIDENT_NOTIFICATION)),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "self-audit-not-required",
                    BREACHED,
                    "imposedDuties",
                    without(VendorDuty.SELF_AUDIT)),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "stated-none",
                    BREACHED,
                    "imposedDuties",
                    engagement -> engagement.withImposedDuties()),
            Case.of(REQUIRED_OF_VENDOR, "not-recorded", INSUFFICIENT, "imposedDuties", notRecorded()),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "item-not-recorded",
                    INSUFFICIENT,
                    "imposedDuties[3].item",
                    duty(3, duty -> duty.withItem(null))),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "all-seven-beside-an-entry-without-its-item",
                    COMPLIES,
                    oneMore(duty(null, null))),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "one-item-twice-in-the-place-of-another",
                    BREACHED,
                    "imposedDuties",
                    duty(6, duty -> duty.withItem(VendorDuty.TRAINING))),
            Case.of(
                    REQUIRED_OF_VENDOR,
                    "one-left-out-and-means-of-another-not-recorded",
                    BREACHED,
                    "imposedDuties",
                    together(without(VendorDuty.SELF_AUDIT), duty(2, duty -> duty.withMeans(null)))),
            // the stage
            Case.of(
                            REQUIRED_OF_VENDOR,
                            "not-required-before-performance",
                            PENDING,
                            engagement -> engagement.withImposedDuties())
                    .at("2026-03-20T09:00:00+08:00"),
            Case.of(
                            REQUIRED_OF_VENDOR,
                            "not-required-as-if-performing",
                            BREACHED,
                            "imposedDuties",
                            engagement -> engagement.withImposedDuties())
                    .at("2026-03-20T09:00:00+08:00")
                    .asIf(Stage.PERFORMANCE),
            Case.of(
                            REQUIRED_OF_VENDOR,
                            "left-out-at-the-end",
                            BREACHED,
                            "imposedDuties",
                            together(without(VendorDuty.SELF_AUDIT), ended("2026-11-01")))
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            REQUIRED_OF_VENDOR,
                            "stage-not-stated-before-performance",
                            INSUFFICIENT,
                            "stage",
                            engagement -> engagement.withStage(null))
                    .at("2026-03-20T09:00:00+08:00")
                    .throughout(Requirement::onlyDuringPerformance)
                    .following(Map.of(RETURNED_OR_DELETED, INSUFFICIENT)),
            Case.of(
                            REQUIRED_OF_VENDOR,
                            "ended-before-the-start",
                            NOT_APPLICABLE,
                            together(notRecorded(), endedBeforeStart(null, "2026-03-25")))
                    .throughout(Requirement::onlyDuringPerformance)
                    .following(Map.of(WITHIN_PURPOSE, BREACHED, RETURNED_OR_DELETED, BREACHED)),
            Case.of(
                            REQUIRED_OF_VENDOR,
                            "ended-before-a-start-that-has-come",
                            INSUFFICIENT,
                            "performance.endedBeforeStart",
                            endedBeforeStart("2026-04-01", "2026-11-01"))
                    .throughout(Requirement::onlyDuringPerformance)
                    .following(Map.of(RETURNED_OR_DELETED, BREACHED)),
            Case.of(REQUIRED_OF_VENDOR, "out-of-scope", NOT_APPLICABLE, outOfScope())
                    .throughout(other -> true));

    private RequiredOfVendorCases() {}

    private static UnaryOperator<Engagement> duty(int index, UnaryOperator<ImposedDuty> change) {
        return engagement -> engagement.withImposedDuties(Changes.at(index, engagement.imposedDuties(), change));
    }

    private static ImposedDuty duty(@Nullable VendorDuty item, @Nullable DutyMeans means) {
        return ImposedDuty.builder().item(item).means(means).build();
    }

    private static UnaryOperator<Engagement> oneMore(ImposedDuty duty) {
        return engagement -> {
            List<ImposedDuty> duties = new ArrayList<>(Objects.requireNonNull(engagement.imposedDuties()));
            duties.add(duty);
            return engagement.withImposedDuties(duties);
        };
    }

    private static UnaryOperator<Engagement> without(VendorDuty item) {
        return engagement -> engagement.withImposedDuties(Objects.requireNonNull(engagement.imposedDuties()).stream()
                .filter(duty -> duty.item() != item)
                .toList());
    }

    private static UnaryOperator<Engagement> notRecorded() {
        return engagement -> engagement.withImposedDuties((List<ImposedDuty>) null);
    }
}
