package tw.ictoutsourcing.guideline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tw.ictoutsourcing.fact.Language;
import tw.ictoutsourcing.fact.Taipei;

/**
 * An edition of the guideline (臺北市政府資通訊業務委外作業指引).
 */
public enum Guideline {
    /** The edition of 24 February 2022 (111年2月24日訂定發布), the first. */
    EDITION_2022_02_24(LocalDate.of(2022, 2, 24));

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final LocalDate issuedOn;

    Guideline(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    /**
     * An edition from its id.
     *
     * @param id  the id, for example {@code 2022-02-24}, not null
     * @return the edition, not null
     * @throws IllegalArgumentException if there is no such edition
     */
    public static Guideline of(String id) {
        return Arrays.stream(values())
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no edition of the guideline has the id \"" + id + "\""));
    }

    /**
     * The edition's id.
     *
     * @return its date as ISO 8601 writes it, not null
     */
    public String id() {
        return issuedOn.toString();
    }

    /**
     * The guideline's title.
     *
     * @param locale  the reader's language, not null
     * @return the title, not null
     */
    public String title(Locale locale) {
        return Catalogue.text("guideline.title", locale);
    }

    /**
     * Who issued the guideline.
     *
     * @param locale  the reader's language, not null
     * @return the issuer's name, not null
     */
    public String issuer(Locale locale) {
        return Catalogue.text("guideline.issuer", locale);
    }

    /**
     * The number of the document by which the edition was issued (發文字號).
     *
     * @param locale  the reader's language, not null
     * @return the number, not null
     */
    public String documentNumber(Locale locale) {
        return Catalogue.text("guideline.document-number", locale);
    }

    /**
     * The date on which the edition was issued.
     *
     * @return the date, not null
     */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /**
     * The date on which the edition was issued, as text.
     *
     * @param locale  the reader's language, not null
     * @return {@code 中華民國111年2月24日} or {@code 24 February 2022}
     */
    public String issuedOn(Locale locale) {
        return Language.of(locale) == Language.CHINESE ? Taipei.minguo(issuedOn) : ENGLISH.format(issuedOn);
    }

    /**
     * The parts of the guideline.
     *
     * @return the five parts in their order, not null
     */
    public List<Part> parts() {
        return List.of(Part.values());
    }
}
