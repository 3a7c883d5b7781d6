package engross.word.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** The complex fields that are open (w:fldChar, ECMA-376 Part 1, 17.16.18): instructions are not text, results are. */
final class Fields {
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean shown;
        private boolean link;
    }

    void begin() {
        open.push(new Field());
    }

    void instruction(String text) {
        if (!open.isEmpty() && !open.element().shown) {
            open.element().instruction.append(text);
        }
    }

    /** The result of the innermost field begins. @return its instruction */
    String separate() {
        if (open.isEmpty()) {
            return "";
        }
        open.element().shown = true;
        return open.element().instruction.toString();
    }

    /** Says that the result of the innermost field is a link. */
    void isLink() {
        if (!open.isEmpty()) {
            open.element().link = true;
        }
    }

    /** Ends the innermost field. @return whether it was a link */
    boolean end() {
        return !open.isEmpty() && open.pop().link;
    }

    /** Whether what is read is an instruction, which no page shows. */
    boolean isHidden() {
        return open.stream().anyMatch(field -> !field.shown);
    }
}
