package tw.ictoutsourcing.assess;

/**
 * The program as a process.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the program, and ends the process unless all is well.
     *
     * @param arguments  the arguments of the command line, not null
     */
    public static void main(String[] arguments) {
        int code = new Program(Surroundings.ofProcess()).run(arguments);
        if (code != Program.FINE) {
            System.exit(code);
        }
    }
}
