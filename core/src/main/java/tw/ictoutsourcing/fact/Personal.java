package tw.ictoutsourcing.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mark of a component that holds personal data (個人資料).
 * <p>
 * Its value never appears in {@code toString()}, in a message or in a log, and the path of a constraint violation stops
 * at its owner.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
