package tw.ictoutsourcing.guideline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tw.ictoutsourcing.fact.Language;

/**
 * A provision of the guideline: an item of an article, or an article without items.
 */
public enum Provision implements Section {
    /** Why the guideline was issued, with nothing to check (一). */
    PURPOSE(Article.PURPOSE),
    /** Information services, an open list of nineteen kinds (二(一)). */
    INFORMATION_SERVICES(Article.SERVICES, 1),
    /** Cloud services, an open list of three kinds (二(二)). */
    CLOUD_SERVICES(Article.SERVICES, 2),
    /** The contracts that the guideline covers (三). */
    CONTRACTS(Article.CONTRACTS),
    /** Risk assessment and protection levels before the tender (四(一)). */
    RISK_AND_PROTECTION_LEVEL(Article.PROCUREMENT, 1),
    /** Restricted products, and vendors barred from sensitive information services (四(二)). */
    RESTRICTED_PRODUCTS_AND_VENDORS(Article.PROCUREMENT, 2),
    /** Mainland vendors, persons and brands (四(三)). */
    MAINLAND_PARTICIPATION(Article.PROCUREMENT, 3),
    /** The origin of what is supplied (四(四)). */
    ORIGIN(Article.PROCUREMENT, 4),
    /** The vendor's security measures or certificate (四(五)). */
    VENDOR_SECURITY(Article.PROCUREMENT, 5),
    /** The City's rules and the penalties in the contract (四(六)). */
    CITY_RULES_AND_PENALTIES(Article.PROCUREMENT, 6),
    /** The rules that the vendor has to follow (五(一)). */
    DUTIES(Article.CONTRACT_CONTENT, 1),
    /** The security controls (五(二)). */
    CONTROLS(Article.CONTRACT_CONTENT, 2),
    /** The requirements of ICT assets (五(三)). */
    ASSETS(Article.CONTRACT_CONTENT, 3),
    /** The City's right to audit (五(四)). */
    AUDIT_RIGHT(Article.CONTRACT_CONTENT, 4),
    /** The duties of subcontractors and other participants (五(五)). */
    THIRD_PARTIES(Article.CONTRACT_CONTENT, 5),
    /** Personal data (六). */
    PERSONAL_DATA(Article.PERSONAL_DATA),
    /** Remote management of servers (七(一)). */
    REMOTE_MANAGEMENT(Article.OPERATION, 1),
    /** Confidentiality papers (七(二)). */
    CONFIDENTIALITY(Article.OPERATION, 2),
    /** Security training (七(三)). */
    TRAINING(Article.OPERATION, 3),
    /** The City's system security guideline (七(四)). */
    SYSTEM_SECURITY(Article.OPERATION, 4),
    /** Dedicated security staff (七(五)). */
    SECURITY_STAFF(Article.OPERATION, 5),
    /** Notice of incidents that may affect the agency (七(六)). */
    INCIDENT_NOTIFICATION(Article.OPERATION, 6),
    /** The vendor's audit of itself (七(七)). */
    SELF_AUDIT(Article.OPERATION, 7),
    /** Changes of the vendor or the work (八). */
    CHANGE(Article.CHANGE),
    /** Audits by the agency (九). */
    AUDIT(Article.AUDIT),
    /** Security incidents (十). */
    INCIDENT(Article.INCIDENT),
    /** The agency's own rules (十一). */
    AGENCY_RULES(Article.AGENCY_RULES);

    private static final int WHOLE_ARTICLE = 0;

    private final Article article;
    private final int item;

    Provision(Article article) {
        this(article, WHOLE_ARTICLE);
    }

    Provision(Article article, int item) {
        this.article = article;
        this.item = item;
    }

    @Override
    public String number() {
        return item == WHOLE_ARTICLE ? article.number() : article.number() + "-" + item;
    }

    @Override
    public String numeral() {
        return item == WHOLE_ARTICLE ? article.numeral() : article.numeral() + "(" + Article.numeral(item) + ")";
    }

    @Override
    public String citation(Locale locale) {
        if (item == WHOLE_ARTICLE) {
            return article.citation(locale);
        }
        return article.citation(locale)
                + (Language.of(locale) == Language.CHINESE ? "第" + Article.numeral(item) + "款" : "(" + item + ")");
    }

    @Override
    public Article article() {
        return article;
    }

    @Override
    public List<Requirement> requirements() {
        return Arrays.stream(Requirement.values())
                .filter(requirement -> requirement.section() == this)
                .toList();
    }
}
