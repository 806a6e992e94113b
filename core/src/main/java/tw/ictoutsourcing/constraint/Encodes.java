package tw.ictoutsourcing.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tw.ictoutsourcing.guideline.Article;

/**
 * The mark of a constraint that says which articles of the guideline it encodes.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Encodes {

    /**
     * The articles.
     *
     * @return the articles, at least one
     */
    Article[] value();
}
