package tw.ictoutsourcing.guideline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A part of the guideline (壹 to 伍), which holds articles.
 */
public enum Part {
    /** The purpose (壹、總則). */
    GENERAL("壹"),
    /** What the guideline covers (貳、適用範圍). */
    SCOPE("貳"),
    /** Planning, procurement and contract (參、籌獲管理). */
    PROCUREMENT("參"),
    /** Building and operation (肆、建置與維運). */
    OPERATION("肆"),
    /** What an agency may add (伍、附則). */
    SUPPLEMENTARY("伍");

    private final String numeral;

    Part(String numeral) {
        this.numeral = numeral;
    }

    /**
     * The part's numeral in the guideline.
     *
     * @return one of 壹, 貳, 參, 肆 and 伍
     */
    public String numeral() {
        return numeral;
    }

    /**
     * The part's heading.
     *
     * @param locale  the reader's language, not null
     * @return the heading without the numeral, not null
     */
    public String title(Locale locale) {
        return Catalogue.text("part." + (ordinal() + 1) + ".title", locale);
    }

    /**
     * The articles of the part.
     *
     * @return the articles in their order, at least one
     */
    public List<Article> articles() {
        return Arrays.stream(Article.values())
                .filter(article -> article.part() == this)
                .toList();
    }
}
