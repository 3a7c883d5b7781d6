package engross.transcription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the parts of a file. */
final class PartCursor {
    private final List<Part> parts;
    private int at;

    PartCursor(List<Part> parts) {
        this.parts = parts;
    }

    boolean isDone() {
        return at >= parts.size();
    }

    @Nullable
    Part peek() {
        return peek(0);
    }

    /** The part that stands some parts further on. */
    @Nullable
    Part peek(int ahead) {
        return at + ahead < parts.size() ? parts.get(at + ahead) : null;
    }

    /** The next part where it is a line. */
    Part.@Nullable Line line() {
        return peek() instanceof Part.Line line ? line : null;
    }

    Part next() {
        return parts.get(at++);
    }
}
