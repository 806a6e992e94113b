package tw.ictoutsourcing.guideline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A place in the guideline that can be cited: an article, or a provision, which is an item of an article or an article
 * without items.
 */
public sealed interface Section permits Article, Provision {

    /**
     * A section from its number.
     *
     * @param number  the number, for example {@code 4-1} or {@code 10}, not null
     * @return the provision of that number, else the article, not null
     * @throws IllegalArgumentException if nothing in the guideline has the number
     */
    static Section of(String number) {
        return Stream.<Section>concat(Arrays.stream(Provision.values()), Arrays.stream(Article.values()))
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("nothing in the guideline has the number \"" + number + "\""));
    }

    /**
     * The section's number: the article's, and behind a hyphen the item's, in Arabic numerals.
     *
     * @return the number, for example {@code 4}, {@code 4-1} or {@code 10}
     */
    String number();

    /**
     * The section's numeral, as the guideline counts.
     *
     * @return the numeral, for example 四, 四(一) or 十
     */
    String numeral();

    /**
     * The section as it is cited.
     *
     * @param locale  the reader's language, not null
     * @return for example 第四點第一款 or {@code art. 4(1)}
     */
    String citation(Locale locale);

    /**
     * The article that the section is, or belongs to.
     *
     * @return the article, not null
     */
    Article article();

    /**
     * The requirements that stand in the section.
     *
     * @return of an article all requirements, those of its provisions too; of a provision its own; in the catalogue's
     *     order, empty when there is none
     */
    List<Requirement> requirements();

    /**
     * What the section says, in one sentence of this library's own.
     *
     * @param locale  the reader's language, not null
     * @return the sentence, not null
     */
    default String gist(Locale locale) {
        return Catalogue.text(number() + ".gist", locale);
    }
}
