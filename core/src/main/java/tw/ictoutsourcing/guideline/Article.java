package tw.ictoutsourcing.guideline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tw.ictoutsourcing.fact.Language;

/**
 * An article of the guideline (一 to 十一).
 * <p>
 * The first states the purpose and has no requirement.
 */
public enum Article implements Section {
    /** Why the guideline was issued, with nothing to check (一). */
    PURPOSE(Part.GENERAL),
    /** The services that the guideline covers (二). */
    SERVICES(Part.SCOPE),
    /** The contracts that the guideline covers (三). */
    CONTRACTS(Part.SCOPE),
    /** Procurement (四). */
    PROCUREMENT(Part.PROCUREMENT),
    /** What the contract states (五). */
    CONTRACT_CONTENT(Part.PROCUREMENT),
    /** Personal data (六). */
    PERSONAL_DATA(Part.PROCUREMENT),
    /** Building and operation (七). */
    OPERATION(Part.OPERATION),
    /** Changes of the vendor or the work (八). */
    CHANGE(Part.OPERATION),
    /** Audits by the agency (九). */
    AUDIT(Part.OPERATION),
    /** Security incidents (十). */
    INCIDENT(Part.OPERATION),
    /** The agency's own rules (十一). */
    AGENCY_RULES(Part.SUPPLEMENTARY);

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一");

    private final Part part;

    Article(Part part) {
        this.part = part;
    }

    /**
     * An article from its number.
     *
     * @param number  the number in Arabic numerals, for example {@code 10}, not null
     * @return the article, not null
     * @throws IllegalArgumentException if there is no such article
     */
    public static Article of(String number) {
        return Arrays.stream(values())
                .filter(article -> article.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no article has the number \"" + number + "\""));
    }

    static String numeral(int number) {
        return NUMERALS.get(number - 1);
    }

    @Override
    public String number() {
        return String.valueOf(ordinal() + 1);
    }

    @Override
    public String numeral() {
        return numeral(ordinal() + 1);
    }

    @Override
    public String citation(Locale locale) {
        return Language.of(locale) == Language.CHINESE ? "第" + numeral() + "點" : "art. " + number();
    }

    @Override
    public Article article() {
        return this;
    }

    /**
     * The part that holds the article.
     *
     * @return the part, not null
     */
    public Part part() {
        return part;
    }

    /**
     * The article's provisions.
     *
     * @return its items in their order, or the article itself as its only provision
     */
    public List<Provision> provisions() {
        return Arrays.stream(Provision.values())
                .filter(provision -> provision.article() == this)
                .toList();
    }

    @Override
    public List<Requirement> requirements() {
        return Arrays.stream(Requirement.values())
                .filter(requirement -> requirement.section().article() == this)
                .toList();
    }
}
