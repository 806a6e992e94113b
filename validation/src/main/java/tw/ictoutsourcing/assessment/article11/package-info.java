/**
 * The judge of article 十一 where an agency set no rules of its own; those that it did set are judged by themselves. Not
 * exported.
 */
package tw.ictoutsourcing.assessment.article11;
