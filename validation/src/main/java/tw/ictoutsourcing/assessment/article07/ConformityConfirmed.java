package tw.ictoutsourcing.assessment.article07;

import java.util.List;
import java.util.Objects;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.fact.PersonnelNumber;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.operation.Conformity;
import tw.ictoutsourcing.operation.SecurityDuty;

/** Judges 7-5/conformity-confirmed: to both sides' rules, by one of the security staff. */
final class ConformityConfirmed implements Judge<Engagement> {

    private static final Conformity NOTHING_RECORDED = Conformity.builder().build();

    @Override
    public Ruling judge(Engagement engagement, Circumstances at) {
        Conformity conformity = Objects.requireNonNullElse(engagement.conformity(), NOTHING_RECORDED);
        if (conformity.confirmedOn() != null && conformity.confirmedOn().isAfter(at.today())) {
            return Ruling.insufficient("still-to-come", "conformity.confirmedOn");
        }
        return Ruling.holds(conformity.toAgencyRules(), "conformity.toAgencyRules", "not-to-agency-rules")
                .and(Ruling.holds(conformity.toVendorRules(), "conformity.toVendorRules", "not-to-vendor-rules"))
                .and(Ruling.recorded(conformity.confirmedOn(), "conformity.confirmedOn"))
                .and(byTheStaff(conformity, engagement));
    }

    private static Ruling byTheStaff(Conformity conformity, Engagement engagement) {
        Ruling known = KnownPerson.in(engagement, conformity.confirmedBy(), "conformity.confirmedBy");
        if (known.verdict() != Verdict.COMPLIES) {
            return known;
        }
        return engagement.securityStaff() == null
                ? Ruling.missing("securityStaff")
                : amongTheStaff(conformity.confirmedBy(), engagement.securityStaff());
    }

    /** Whether one of the assignments is this person's, and the person's whole job. */
    private static Ruling amongTheStaff(PersonnelNumber person, List<SecurityDuty> staff) {
        Ruling doubt = Ruling.needsReview("not-of-the-staff", "conformity.confirmedBy");
        for (int i = 0; i < staff.size(); i++) {
            SecurityDuty duty = staff.get(i);
            boolean other = duty.person() != null && !duty.person().equals(person);
            if (!other && !Boolean.FALSE.equals(duty.wholeJob())) {
                Ruling known = Ruling.recorded(duty.person(), "securityStaff[" + i + "].person")
                        .and(Ruling.recorded(duty.wholeJob(), "securityStaff[" + i + "].wholeJob"));
                if (known.verdict() == Verdict.COMPLIES) {
                    return known;
                }
                doubt = doubt.verdict() == Verdict.NEEDS_REVIEW ? known : doubt.and(known);
            }
        }
        return doubt;
    }
}
