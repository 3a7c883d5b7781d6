package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.redline.Register.Edit;
import engross.redline.Register.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a provision, old and new, and what differs.
 *
 * @param symbol without regard to other provisions
 * @param oldWords the old text without what only follows from other changes: references that are renumbered, marks of notes
 * @param oldLabel of its first paragraph
 * @param paragraphs how many it has
 */
record Passage(
        Symbol symbol,
        String oldText,
        String newText,
        String oldWords,
        String newWords,
        String oldLabel,
        String newLabel,
        List<Edit> edits,
        List<String> authors,
        int paragraphs) {

    /** @param whole the change of the item, division or row that it is */
    static Passage of(List<? extends Block> body, Change whole) {
        Reader reader = new Reader();
        Walk.paragraphs(body, reader::read);
        reader.author(whole);
        reader.end();
        return new Passage(
                reader.symbol(whole),
                reader.before.toString(),
                reader.after.toString(),
                reader.oldWords.toString(),
                reader.newWords.toString(),
                reader.oldLabel,
                reader.newLabel,
                reader.edits,
                List.copyOf(reader.authors),
                reader.paragraphs);
    }

    /** The new text of the first paragraph of a division, or the old one where it has no other. */
    static String headingOf(Division division) {
        return division.body().isEmpty() || !(division.body().get(0) instanceof Paragraph first)
                ? ""
                : shown(of(List.of(first), Change.NONE));
    }

    private static String shown(Passage passage) {
        return passage.newText.isEmpty() ? passage.oldText : passage.newText;
    }

    private static final class Reader {
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private final StringBuilder oldWords = new StringBuilder();
        private final StringBuilder newWords = new StringBuilder();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private final List<Edit> edits = new ArrayList<>();
        private final Set<String> authors = new LinkedHashSet<>();
        private String oldLabel = "";
        private String newLabel = "";
        private int paragraphs;
        private boolean substance;
        private boolean marks;
        /** Whether all that differs since the last unchanged word follows from another change. */
        private boolean followed = true;

        void read(Paragraph paragraph) {
            if (paragraph.label() instanceof Label.Fixed fixed) {
                label(fixed.content());
            }
            if (paragraphs++ > 0) {
                separate();
            }
            inlines(paragraph.content(), false);
            Change mark = paragraph.change();
            if (!mark.isNone()) {
                author(mark);
                marks = true;
                substance |= mark.isInOld() != mark.isInNew();
            }
        }

        private void separate() {
            end();
            before.append(before.isEmpty() ? "" : "\n");
            after.append(after.isEmpty() ? "" : "\n");
            oldWords.append('\n');
            newWords.append('\n');
        }

        private void label(List<Inline> content) {
            StringBuilder old = new StringBuilder();
            StringBuilder now = new StringBuilder();
            for (Inline inline : content) {
                String text = inline instanceof Inline.Text run ? run.text() : "";
                old.append(inline.change().isInOld() ? text : "");
                now.append(inline.change().isInNew() ? text : "");
                marks |= !inline.change().isNone();
                author(inline.change());
            }
            if (paragraphs == 0) {
                oldLabel = old.toString();
                newLabel = now.toString();
            }
        }

        private void inlines(List<? extends Inline> content, boolean follows) {
            for (Inline inline : content) {
                if (inline instanceof Inline.Link link) {
                    inlines(link.content(), link.isInternal() && isRenumbered(link));
                } else if (!PlainText.isInvisible(inline)) {
                    inline(inline, follows);
                }
            }
        }

        /** Whether a link shows an old and a new number: then what it leads to is the same. */
        private static boolean isRenumbered(Inline.Link link) {
            return link.content().stream().anyMatch(part -> part.change().isDeleted())
                    && link.content().stream().anyMatch(part -> part.change().isInserted());
        }

        private void inline(Inline inline, boolean follows) {
            Change change = inline.change();
            String text = text(inline);
            String words = follows || isNoteMark(inline) ? "\uFFFC" : text;
            if (change.isInOld()) {
                before.append(text);
                oldWords.append(words);
            }
            if (change.isInNew()) {
                after.append(text);
                newWords.append(words);
            }
            if (change.isNone()) {
                end();
                return;
            }
            author(change);
            marks = true;
            if (change.isInOld() != change.isInNew()) {
                (change.isInOld() ? removed : added).append(text);
                substance |= !follows && !(inline instanceof Inline.Text);
                followed &= follows;
            }
        }

        /** A further reference to a note is its number, raised. */
        private static boolean isNoteMark(Inline inline) {
            return inline instanceof Inline.Text run && run.format().position() == Format.Position.SUPERSCRIPT;
        }

        private static String text(Inline inline) {
            if (inline instanceof Inline.Text run) {
                return run.text();
            }
            return inline instanceof Inline.LineBreak ? "\n" : inline instanceof Inline.Tab ? "\t" : "\uFFFC";
        }

        void end() {
            if (removed.length() + added.length() > 0) {
                String old = removed.toString();
                String now = added.toString();
                edits.add(new Edit(old, now));
                substance |= !followed && !letters(old).equals(letters(now));
            }
            removed.setLength(0);
            added.setLength(0);
            followed = true;
        }

        private static String letters(String text) {
            return text.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        void author(Change change) {
            author(change.inserted());
            author(change.deleted());
        }

        private void author(@Nullable Revision revision) {
            if (revision != null && !revision.author().isEmpty()) {
                authors.add(revision.author());
            }
        }

        Symbol symbol(Change whole) {
            if (whole.isInserted() || whole.isDeleted()) {
                return !whole.isInOld() && !whole.isInNew() ? Symbol.NOC : whole.isInNew() ? Symbol.ADD : Symbol.SUP;
            }
            if (!marks) {
                return Symbol.NOC;
            }
            if (before.isEmpty() != after.isEmpty()) {
                return before.isEmpty() ? Symbol.ADD : Symbol.SUP;
            }
            return substance ? Symbol.MOD : Symbol.EDITORIAL;
        }
    }
}
