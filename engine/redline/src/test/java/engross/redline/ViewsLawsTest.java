package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Block;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Division;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What holds of every marked tree. */
class ViewsLawsTest {
    private static final int TREES = 4000;

    private static void forEveryTree(Consumer<Document> law) {
        for (int seed = 0; seed < TREES; seed++) {
            Document document = MarkedTrees.next(new SplittableRandom(seed));
            try {
                law.accept(document);
            } catch (AssertionError | RuntimeException fault) {
                throw new AssertionError("seed " + seed + "\n" + Critic.print(document), fault);
            }
        }
    }

    @Test
    void aViewHasNoMarks() {
        forEveryTree(document -> {
            assertFalse(Views.hasMarks(Views.accepted(document)));
            assertFalse(Views.hasMarks(Views.rejected(document)));
            assertFalse(Views.hasMarks(Views.byAuthor(document, "ARB")));
        });
    }

    @Test
    void aViewOfAViewIsTheView() {
        forEveryTree(document -> {
            Document accepted = Views.accepted(document);
            assertEquals(accepted, Views.accepted(accepted));
            assertEquals(accepted, Views.rejected(accepted));
            Document rejected = Views.rejected(document);
            assertEquals(rejected, Views.accepted(rejected));
        });
    }

    @Test
    void aViewHasTheTextThatItsMarksLeave() {
        forEveryTree(document -> {
            assertEquals(
                    Flat.of(document, Change::isInNew), Flat.of(Views.accepted(document), change -> true), "accepted");
            assertEquals(
                    Flat.of(document, Change::isInOld), Flat.of(Views.rejected(document), change -> true), "rejected");
        });
    }

    @Test
    void authorAfterAuthorIsAllAtOnce() {
        forEveryTree(document -> {
            Document accepted = document;
            Document rejected = document;
            for (Revision author : MarkedTrees.AUTHORS) {
                accepted = Views.acceptedOf(accepted, author.author());
                rejected = Views.rejectedOf(rejected, author.author());
            }
            assertEquals(Flat.words(Views.accepted(document)), Flat.words(accepted));
            assertEquals(Flat.words(Views.rejected(document)), Flat.words(rejected));
            assertFalse(Views.hasMarks(accepted));
            assertFalse(Views.hasMarks(rejected));
        });
    }

    @Test
    void theTextOfOneAuthorIsWhatIsLeftWhenTheOthersAreRejected() {
        forEveryTree(document -> assertEquals(
                Flat.words(Views.byAuthor(document, "RCC")),
                Flat.words(Views.acceptedOf(Views.rejectedOf(document, "ARB"), "RCC"))));
    }

    @Test
    void notesAndCommentsAreThoseThatAreReferredTo() {
        forEveryTree(document -> {
            Document accepted = Views.accepted(document);
            Set<String> notes = new TreeSet<>();
            Set<String> comments = new TreeSet<>();
            Walk.paragraphs(
                    accepted.body(),
                    paragraph -> paragraph.content().forEach(inline -> {
                        if (inline instanceof Inline.NoteReference reference) {
                            notes.add(reference.note());
                        } else if (inline instanceof Inline.CommentStart start) {
                            comments.add(start.comment());
                        }
                    }));
            assertEquals(
                    notes, new TreeSet<>(accepted.notes().stream().map(Note::id).toList()));
            assertEquals(
                    comments,
                    new TreeSet<>(accepted.comments().stream().map(Comment::id).toList()));
        });
    }

    @Test
    void theTreesHaveMarks() {
        int marked = 0;
        for (int seed = 0; seed < TREES; seed++) {
            marked += Views.hasMarks(MarkedTrees.next(new SplittableRandom(seed))) ? 1 : 0;
        }
        assertTrue(marked > TREES / 2, "marked: " + marked);
    }

    /** The text as one line: written another way than the product's, to be compared with it. */
    private static final class Flat {
        private final StringBuilder text = new StringBuilder();
        private final Predicate<Change> shown;

        private Flat(Predicate<Change> shown) {
            this.shown = shown;
        }

        /** Without ends of paragraphs: what stands at a table or at an end depends on the order of decisions, as in Word. */
        static String words(Document document) {
            return of(document, change -> true).replace("¶", "").replace("|", "");
        }

        static String of(Document document, Predicate<Change> shown) {
            Flat flat = new Flat(shown);
            flat.blocks(document.body());
            flat.end();
            return flat.text.toString();
        }

        private void blocks(List<? extends Block> blocks) {
            for (Block block : blocks) {
                if (block instanceof Paragraph paragraph) {
                    inlines(paragraph.content());
                    text.append(shown.test(paragraph.change()) ? "¶" : "");
                } else if (block instanceof Division division) {
                    blocks(division.body());
                } else if (block instanceof Sequence sequence) {
                    for (Item item : sequence.items()) {
                        blocks(item.body());
                    }
                } else {
                    table((Table) block);
                }
            }
        }

        private void table(Table table) {
            if (!table.rows().isEmpty() && table.rows().stream().noneMatch(row -> shown.test(row.change()))) {
                return;
            }
            end();
            for (Table.Row row : table.rows()) {
                if (shown.test(row.change())) {
                    for (Table.Cell cell : row.cells()) {
                        text.append('|');
                        blocks(cell.body());
                        end();
                        text.append(text.charAt(text.length() - 1) == '|' ? "¶" : "");
                    }
                }
            }
            text.append('|');
        }

        private void end() {
            char last = text.isEmpty() ? '¶' : text.charAt(text.length() - 1);
            text.append(last == '¶' || last == '|' ? "" : "¶");
        }

        private void inlines(List<? extends Inline> content) {
            for (Inline inline : content) {
                if (inline instanceof Inline.Link link) {
                    inlines(link.content());
                } else if (inline instanceof Inline.Text word) {
                    text.append(shown.test(word.change()) ? word.text() : "");
                } else if (!(inline instanceof Inline.CommentStart || inline instanceof Inline.CommentEnd)) {
                    text.append(shown.test(inline.change()) ? "☐" : "");
                }
            }
        }
    }
}
