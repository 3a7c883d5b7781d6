package engross.word.content;

/** Why a file cannot be read as a Word file. Caught at the door. */
final class UnreadablePackage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadablePackage(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
