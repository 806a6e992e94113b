/** An agency's rulebook. */
module consumer.occurrence {
    requires tw.ictoutsourcing.validation;

    provides tw.ictoutsourcing.assessment.RulebookProvider with
            consumer.occurrence.HourFromOccurrence;
}
