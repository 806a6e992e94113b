/** A program that registers incidents. */
module consumer.registry {
    requires tw.ictoutsourcing.validation;
}
