package tw.ictoutsourcing.vendor;

import tw.ictoutsourcing.fact.Labelled;

/**
 * What a certificate certifies. See 四(五) and 九.
 */
public enum CertificateScheme implements Labelled {
    /** ISO/IEC 27001, management of information security. */
    ISO_IEC_27001,
    /** ISO/IEC 27017, security controls for cloud services. */
    ISO_IEC_27017,
    /** ISO/IEC 27018, protection of personal data in public clouds. */
    ISO_IEC_27018,
    /** CSA STAR, the cloud security programme of the Cloud Security Alliance. */
    CSA_STAR,
    /** SOC 2, an auditor's report on the controls of a service organization. */
    SOC_2,
    /** CNS 27001, the national standard of Taiwan (國家標準). */
    CNS_27001,
    /** Any other scheme (其他). */
    OTHER;

    /**
     * Whether this is an international certification of information security that counts for a cloud service. See 九.
     *
     * @return true for ISO/IEC 27001, 27017 and 27018 and for CSA STAR, false where a person has to decide
     */
    public boolean countsForCloud() {
        return switch (this) {
            case ISO_IEC_27001, ISO_IEC_27017, ISO_IEC_27018, CSA_STAR -> true;
            case SOC_2, CNS_27001, OTHER -> false;
        };
    }
}
