package tw.ictoutsourcing.constraint;

/**
 * The mark of what the guideline's constraints can judge: an engagement, and each record that can come without the
 * engagement around it.
 */
public interface GuidelineSubject {}
