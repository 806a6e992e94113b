package tw.ictoutsourcing.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.engagement.Service;
import tw.ictoutsourcing.fact.Act;
import tw.ictoutsourcing.fact.Moment;
import tw.ictoutsourcing.fact.PartyId;
import tw.ictoutsourcing.guideline.Stage;
import tw.ictoutsourcing.operation.EndingKind;
import tw.ictoutsourcing.operation.Performance;
import tw.ictoutsourcing.personaldata.CopyFate;
import tw.ictoutsourcing.personaldata.Disposal;
import tw.ictoutsourcing.personaldata.PersonalData;
import tw.ictoutsourcing.personnel.TeamMember;
import tw.ictoutsourcing.personnel.Training;
import tw.ictoutsourcing.procurement.Supply;

/** How an engagement that is recorded at performance stood before, and how it stands once the relation has ended. */
final class Course {

    private static final LocalDate END = LocalDate.parse("2027-03-31");
    private static final Act DONE_AFTER_THE_END =
            Act.builder().done(true).at(Moment.parse("2027-04-15")).build();

    private Course() {}

    /** After the announcement, after the signing, during performance, and after everything was given back. */
    static Instant at(Stage stage) {
        return switch (stage) {
            case PROCUREMENT -> nineOClock("2026-02-10");
            case CONTRACT -> nineOClock("2026-03-30");
            case PERFORMANCE -> Cases.AT;
            case CLOSED -> nineOClock("2027-05-03");
        };
    }

    private static Instant nineOClock(String day) {
        return OffsetDateTime.parse(day + "T09:00:00+08:00").toInstant();
    }

    static Engagement recorded(Engagement engagement, Stage stage) {
        return switch (stage) {
            case PROCUREMENT -> beforeTheAward(engagement);
            case CONTRACT -> beforeTheStart(engagement);
            case PERFORMANCE -> engagement;
            case CLOSED -> afterTheEnd(engagement);
        };
    }

    /** What is to be entrusted is known, and by whom is not. */
    private static Engagement beforeTheAward(Engagement engagement) {
        PersonalData data = engagement.personalData();
        return Engagement.builder()
                .format(engagement.format())
                .caseNumber(engagement.caseNumber())
                .title(engagement.title())
                .agency(engagement.agency())
                .stage(Stage.PROCUREMENT)
                .ictContent(engagement.ictContent())
                .services(each(engagement.services(), Course::notYetCertified))
                .contractKind(engagement.contractKind())
                .unpaid(engagement.unpaid())
                .subEntrusted(engagement.subEntrusted())
                .sensitiveScope(engagement.sensitiveScope())
                .systems(engagement.systems())
                .riskAssessment(engagement.riskAssessment())
                .tender(engagement.tender())
                .noTender(engagement.noTender())
                .originRestriction(engagement.originRestriction())
                .personalData(
                        data == null
                                ? null
                                : PersonalData.builder()
                                        .involved(data.involved())
                                        .build())
                .build();
    }

    private static Service notYetCertified(Service service) {
        return Service.builder()
                .kind(service.kind())
                .description(service.description())
                .build();
    }

    /** Whoever and whatever the work needs is named, and nothing of it has begun. */
    private static Engagement beforeTheStart(Engagement engagement) {
        PersonalData data = engagement.personalData();
        return beforeTheAward(engagement)
                .withStage(Stage.CONTRACT)
                .withServices(engagement.services())
                .withVendor(engagement.vendor())
                .withParticipants(engagement.participants())
                .withTeam(each(engagement.team(), Course::notYetAtWork))
                .withSupplies(each(engagement.supplies(), Course::notYetSupplied))
                .withContract(engagement.contract())
                .withPersonalData(
                        data == null
                                ? null
                                : PersonalData.builder()
                                        .involved(data.involved())
                                        .terms(data.terms())
                                        .build())
                .withImposedDuties(engagement.imposedDuties());
    }

    private static TeamMember notYetAtWork(TeamMember member) {
        return member.withLeftOn(null).withTrainings((List<Training>) null);
    }

    private static Supply notYetSupplied(Supply supply) {
        return supply.withApproval(null).withFollowsSecurityGuideline(null);
    }

    /** The relation has expired, whoever worked for it has left, and every holder returned and deleted the data. */
    private static Engagement afterTheEnd(Engagement engagement) {
        Performance performance = Objects.requireNonNull(engagement.performance(), "performance");
        return engagement
                .withStage(Stage.CLOSED)
                .withPerformance(performance.withEndedOn(END).withEnding(EndingKind.EXPIRED))
                .withParticipants(
                        each(engagement.participants(), firm -> firm.endedOn() == null ? firm.withEndedOn(END) : firm))
                .withTeam(each(engagement.team(), member -> member.leftOn() == null ? member.withLeftOn(END) : member))
                .withSecurityStaff(
                        each(engagement.securityStaff(), duty -> duty.to() == null ? duty.withTo(END) : duty))
                .withPersonalData(disposedOf(engagement.personalData()));
    }

    private static @Nullable PersonalData disposedOf(@Nullable PersonalData data) {
        if (data == null || data.holders() == null) {
            return data;
        }
        return data.withDisposals(
                data.holders().stream().map(Course::returnedAndDeleted).toList());
    }

    private static Disposal returnedAndDeleted(PartyId holder) {
        return Disposal.builder()
                .holder(holder)
                .returned(DONE_AFTER_THE_END)
                .copiesKept(false)
                .deleted(DONE_AFTER_THE_END)
                .backups(CopyFate.DELETED)
                .temporaryFiles(CopyFate.DELETED)
                .build();
    }

    private static <T> @Nullable List<T> each(@Nullable List<T> list, UnaryOperator<T> change) {
        return list == null ? null : list.stream().map(change).toList();
    }
}
