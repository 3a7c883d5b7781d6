package engross.cli;

/** What the exit codes of the command mean. */
final class ExitCode {
    static final int DONE = 0;
    static final int SOURCE_AT_FAULT = 1;
    static final int WRONG_USE = 2;
    static final int OUR_BUG = 3;

    private ExitCode() {}
}
