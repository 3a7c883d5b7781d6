package engross.cli;

/** What the person at the keyboard asked for cannot be done; the message says why and what to do. */
final class UsageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageFault(String message) {
        super(message);
    }
}
