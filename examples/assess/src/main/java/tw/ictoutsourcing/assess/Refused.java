package tw.ictoutsourcing.assess;

/** What the program cannot do, and why, in one line for the user. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String line) {
        super(line, null, false, false);
    }

    /** The line, without what would break it or what a terminal would obey. */
    String line() {
        return String.valueOf(getMessage()).replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "\uFFFD");
    }
}
