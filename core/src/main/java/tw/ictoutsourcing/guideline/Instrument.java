package tw.ictoutsourcing.guideline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument, list or form that a requirement rests on, in the version that was in force when the guideline was
 * issued.
 */
public enum Instrument {
    /** The act behind the outsourcing rules, which the guideline does not name (資通安全管理法). */
    CYBER_SECURITY_MANAGEMENT_ACT("2018-06-06"),
    /** The enforcement rules of that act, which the guideline does not name (資通安全管理法施行細則). */
    CYBER_SECURITY_ENFORCEMENT_RULES("2021-08-23"),
    /** The regulations by which information systems are rated (資通安全責任等級分級辦法). */
    RESPONSIBILITY_LEVEL_REGULATIONS("2021-08-23"),
    /** The regulations that set the time limits of notification (資通安全事件通報及應變辦法). */
    INCIDENT_REGULATIONS("2021-08-23"),
    /** The principles on restricted products (各機關對危害國家資通安全產品限制使用原則). */
    RESTRICTED_PRODUCT_PRINCIPLES("2019-04-18"),
    /** The announced scope of sensitive business (具敏感性或國安（含資安）疑慮之業務範疇). */
    SENSITIVE_SCOPE_ANNOUNCEMENT,
    /** The announced list of Mainland-funded providers of information services (陸資資訊服務業者). */
    MAINLAND_FUNDED_PROVIDER_LIST,
    /** The act on personal data (個人資料保護法). */
    PERSONAL_DATA_PROTECTION_ACT("2015-12-30"),
    /** The enforcement rules of that act, which the guideline does not name (個人資料保護法施行細則). */
    PERSONAL_DATA_ENFORCEMENT_RULES("2016-03-02"),
    /** The City's rules on ICT security management (臺北市政府資通安全管理規定). */
    CITY_SECURITY_MANAGEMENT_RULES,
    /** The City's guideline on the security of ICT systems (臺北市政府資通系統安全作業指引). */
    CITY_SYSTEM_SECURITY_GUIDELINE,
    /** The affidavit that every person signs (委外廠商執行人員保密切結書). */
    CONFIDENTIALITY_AFFIDAVIT,
    /** The consent that every person signs (委外廠商執行人員保密同意書). */
    CONFIDENTIALITY_CONSENT,
    /** The City's checklist for audits of vendors (受託者稽核表). */
    AUDIT_CHECKLIST;

    private final @Nullable LocalDate version;

    Instrument() {
        this.version = null;
    }

    Instrument(String version) {
        this.version = LocalDate.parse(version);
    }

    /**
     * The instrument's title.
     *
     * @param locale  the reader's language, not null
     * @return the title, not null
     */
    public String title(Locale locale) {
        return Catalogue.text(key("title"), locale);
    }

    /**
     * The date of the version in force when the guideline was issued.
     *
     * @return the date, empty when it is not known
     */
    public Optional<LocalDate> version() {
        return Optional.ofNullable(version);
    }

    /**
     * What became of the instrument since. Informative: the guideline's own wording is the one judged.
     *
     * @param locale  the reader's language, not null
     * @return the note in one sentence, empty when no change is known
     */
    public Optional<String> successor(Locale locale) {
        return Catalogue.find(key("successor"), locale);
    }

    private String key(String text) {
        return "instrument." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + text;
    }
}
