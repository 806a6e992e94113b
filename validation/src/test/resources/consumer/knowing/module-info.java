/** An agency's rulebook. */
module consumer.knowing {
    requires tw.ictoutsourcing.validation;

    provides tw.ictoutsourcing.assessment.RulebookProvider with
            consumer.knowing.HourFromKnowing;
}
