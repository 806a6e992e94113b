package tw.ictoutsourcing.assessment.article04;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.engagement.Engagement;
import tw.ictoutsourcing.guideline.Verdict;
import tw.ictoutsourcing.vendor.Certificate;
import tw.ictoutsourcing.vendor.Vendor;

/** Judges 4-5/security-managed-or-certified: either suffices, and of several certificates one. */
final class SecurityManagedOrCertified implements Judge.Within<Vendor> {

    @Override
    public Ruling judge(Vendor vendor, Engagement engagement, Circumstances at) {
        if (at.lastDay() != null) {
            return between(at.lastDay(), at.lastDay(), vendor, at);
        }
        Ruling onAnyDay = between(at.earliestEnd(), at.today(), vendor, at);
        return onAnyDay.verdict() == Verdict.BREACHED ? onAnyDay : at.endKnown();
    }

    /** The ruling on a vendor that comes alone, in a relation that is taken to run. */
    static Ruling alone(Vendor vendor, Circumstances at) {
        return between(at.today(), at.today(), vendor, at);
    }

    /** The best that can be said as of one of the days, of which there is one where the day is known. */
    private static Ruling between(@Nullable LocalDate earliest, LocalDate latest, Vendor vendor, Circumstances at) {
        Ruling managed = ManagedSecurity.judge(vendor.securityMeasures(), latest);
        List<Certificate> certificates = vendor.certificates();
        if (certificates == null) {
            return managed.or(Ruling.missing("certificates"));
        }
        return certificates.isEmpty()
                ? managed
                : CertifiedSecurity.judge(certificates, earliest, latest, at).or(managed);
    }
}
