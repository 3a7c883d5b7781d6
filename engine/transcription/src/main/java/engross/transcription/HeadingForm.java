package engross.transcription;

import java.util.function.Predicate;

/** Whether the headings of a text are counted by Roman numerals. */
final class HeadingForm {
    private HeadingForm() {}

    /** {@code I}, or empty for the usual form. @param style of headings of the first level */
    static String of(PartCursor cursor, String style, Predicate<Part> ends) {
        for (int ahead = 0; ; ahead++) {
            Part part = cursor.peek(ahead);
            if (part == null || ends.test(part)) {
                return "";
            }
            if (part instanceof Part.Line line
                    && line.labelled()
                    && line.style().equals(style)) {
                String label = Texts.of(line.label(), Texts.NEW) + Texts.of(line.label(), Texts.OLD);
                return label.startsWith("I") ? "I" : "";
            }
        }
    }
}
