package engross.redline;

import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The characters of a story, which is the body or a note, that a view shows: what they are, and their numbers among all of the story. */
final class Story {
    /** What the body is called; a note is called by its id. */
    static final String BODY = "";

    private final View view;
    private final StringBuilder text = new StringBuilder();
    private int[] numbers = new int[256];
    private int passed;

    private Story(View view) {
        this.view = view;
    }

    /** A story of a marked document; null for a note that it does not have. */
    static @Nullable Story of(Document document, String name, View view) {
        Story story = new Story(view);
        if (name.equals(BODY)) {
            Walk.paragraphs(document.body(), paragraph -> story.read(paragraph.content()));
            return story;
        }
        for (Note note : document.notes()) {
            if (note.id().equals(name)) {
                note.body().forEach(paragraph -> story.read(paragraph.content()));
                return story;
            }
        }
        return null;
    }

    /** How many characters inlines have; what is no text has one. */
    static int length(List<? extends Inline> content) {
        int length = 0;
        for (Inline inline : content) {
            if (inline instanceof Inline.Text run) {
                length += run.text().length();
            } else if (inline instanceof Inline.Link link) {
                length += length(link.content());
            } else {
                length += PlainText.isInvisible(inline) ? 0 : 1;
            }
        }
        return length;
    }

    private void read(List<? extends Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Link link) {
                read(link.content());
            } else if (!PlainText.isInvisible(inline)) {
                read(inline instanceof Inline.Text run ? run.text() : "\uFFFC", view.shows(inline.change()));
            }
        }
    }

    private void read(String characters, boolean isShown) {
        if (isShown) {
            int size = text.length();
            text.append(characters);
            if (text.length() > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(text.length(), 2 * numbers.length));
            }
            for (int i = 0; i < characters.length(); i++) {
                numbers[size + i] = passed + i;
            }
        }
        passed += characters.length();
    }

    /**
     * For each character of a text, the number of the same one in this story. Where the text is not quite what is shown, what differs is
     * where the difference begins.
     */
    int[] numbers(Story own) {
        int length = own.text.length();
        int shown = text.length();
        int same = 0;
        while (same < Math.min(length, shown) && text.charAt(same) == own.text.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < Math.min(length, shown) - same
                && text.charAt(shown - 1 - behind) == own.text.charAt(length - 1 - behind)) {
            behind++;
        }
        int[] found = new int[length];
        for (int i = 0; i < length; i++) {
            int at = i < same ? i : i >= length - behind ? i + shown - length : Math.min(same, shown - 1);
            found[i] = at < 0 ? 0 : numbers[at];
        }
        return found;
    }
}
