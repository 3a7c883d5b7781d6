package engross.opc;

/** Why a package cannot be used; caught at the door and told as a diagnostic. */
final class PackageFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String hint;

    /** @param code of the diagnostic; @param message without the file's name; @param hint what to do, or empty */
    PackageFault(String code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    static PackageFault damaged(String what) {
        return new PackageFault(
                "damaged-package", "it is damaged: " + what, "open it in Word, let it be repaired and save it again");
    }

    String code() {
        return code;
    }

    String hint() {
        return hint;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
