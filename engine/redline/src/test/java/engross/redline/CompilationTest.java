package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Document;
import engross.model.Place;
import engross.model.Result;
import engross.redline.Compilation.Brackets;
import engross.redline.Compilation.Conflict;
import engross.redline.Compilation.Order;
import engross.redline.Compilation.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CompilationTest {
    private static final String[] AUTHORS = {"ARB", "RCC", "USA"};

    private static Result<Compilation> compile(Document base, Document... revised) {
        return compile(Order.FURTHEST, base, revised);
    }

    private static Result<Compilation> compile(Order order, Document base, Document... revised) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < revised.length; i++) {
            proposals.add(new Proposal(revised[i], Critic.by(AUTHORS[i])));
        }
        return Compilation.of(base, proposals, Brackets.of(Critic.by("SEC")), order, Redline.Options.DEFAULT);
    }

    private static Compilation compile(String base, String... revised) {
        Document[] documents = new Document[revised.length];
        for (int i = 0; i < revised.length; i++) {
            documents[i] = Critic.read("en", revised[i]);
        }
        return compile(Critic.read("en", base), documents).orThrow();
    }

    @Test
    void changesAtDifferentPlacesStandSideBySide() {
        Compilation compilation = compile(
                "The office shall report every year.",
                "The office should report every year.",
                "The office shall report every month.");
        assertEquals(
                "The office {--shall--}{++should++} report every {--year--}{++month++}.\n",
                Critic.print(compilation.document()));
        assertTrue(compilation.conflicts().isEmpty());
    }

    @Test
    void alternativesStandInBracketsWithTheirAuthors() {
        Compilation compilation =
                compile("The office shall report.", "The office should report.", "The office may report.");
        assertEquals(
                "The office {--shall--}{++[ARB: ++}{++should++}{++] [RCC: ++}{++may++}{++]++} report.\n",
                Critic.print(compilation.document()));
        assertEquals(
                List.of(new Conflict(List.of("ARB", "RCC"), "shall", List.of("should", "may"), Place.NONE)),
                compilation.conflicts());
    }

    @Test
    void threeAlternatives() {
        Compilation compilation = compile("It shall be so.", "It should be so.", "It may be so.", "It will be so.");
        assertEquals(
                List.of("should", "will", "may"), compilation.conflicts().get(0).alternatives());
        assertEquals("It will be so.\n", Critic.print(Views.byAuthor(compilation.document(), "USA")));
    }

    /** The one who goes furthest is another one at each place, whoever changes more of the whole text. */
    @Test
    void whoIsFurthestFromTheBaseIsAskedPlaceByPlace() {
        Document base = Critic.read("en", "It shall be open.\n- one;\n- two.");
        Document first = Critic.read("en", "It may be open.\n- first of all, and for ever;\n- two.");
        Document second = Critic.read("en", "It should never ever be open.\n- first;\n- two.");
        Compilation furthest = compile(base, first, second).orThrow();
        assertEquals(
                List.of(List.of("RCC", "ARB"), List.of("ARB", "RCC")),
                furthest.conflicts().stream().map(Conflict::authors).toList());
        assertEquals(
                List.of(List.of("should never ever", "may"), List.of("first of all, and for ever", "first")),
                furthest.conflicts().stream().map(Conflict::alternatives).toList());
        Compilation given = compile(Order.GIVEN, base, first, second).orThrow();
        assertEquals(
                List.of(List.of("ARB", "RCC"), List.of("ARB", "RCC")),
                given.conflicts().stream().map(Conflict::authors).toList());
    }

    /** What several insert as a whole stands in the same order. */
    @Test
    void newItemsStandInTheOrderOfTheirPlace() {
        Document base = Critic.read("en", "- one;\n- two.");
        Document first = Critic.read("en", "- one;\n- short;\n- two.");
        Document second = Critic.read("en", "- one;\n- a rather long one;\n- two.");
        assertEquals(
                "- one;\n- {++a rather long one;++}¶+\n- {++short;++}¶+\n- two.\n",
                Critic.print(compile(base, first, second).orThrow().document()));
        assertEquals(
                "- one;\n- {++short;++}¶+\n- {++a rather long one;++}¶+\n- two.\n",
                Critic.print(compile(Order.GIVEN, base, first, second).orThrow().document()));
    }

    /** Brackets open and close in one paragraph; a paragraph that two part at one place is parted once. */
    @Test
    void aParagraphThatTwoPartIsPartedOnce() {
        Document base = Critic.read("en", "- one. Two.");
        Compilation compilation = compile(
                        base, Critic.read("en", "- one; and\n- Two."), Critic.read("en", "- one; or\n- Two."))
                .orThrow();
        assertEquals(
                "- one{--. --}{++[ARB: ++}{++; and++}{++] [RCC: ++}{++; or++}{++]++}¶+\n- Two.\n",
                Critic.print(compilation.document()));
    }

    /** What two insert between parts that both have stays in its place in each one's text. */
    @Test
    void newItemsAroundAJointOneKeepTheirPlaces() {
        Document base = Critic.read("en", "- one;\n- two.");
        Document first = Critic.read("en", "- one;\n- a;\n- joint;\n- b;\n- two.");
        Document second = Critic.read("en", "- one;\n- c;\n- joint;\n- two.");
        Result<Compilation> result = compile(base, first, second);
        assertEquals(List.of(), result.diagnostics());
        assertEquals(
                Critic.print(second),
                Critic.print(Views.byAuthor(result.orThrow().document(), "RCC")));
    }

    @Test
    void whatTwoDoAlikeIsOneMarkOfBoth() {
        Compilation compilation =
                compile("- one;\n- two.", "- one;\n- a new one;\n- two!", "- one;\n- a new one;\n- two!");
        assertEquals("- one;\n- {++a new one;++}¶+\n- two{--.--}{++!++}\n", Critic.print(compilation.document()));
        Set<String> authors = Set.copyOf(Register.of(compilation.document(), List.of()).changes().stream()
                .flatMap(entry -> entry.authors().stream())
                .toList());
        assertEquals(Set.of("ARB; RCC"), authors);
    }

    @Test
    void oneDeletesWhatAnotherEdits() {
        Compilation compilation =
                compile("- one;\n- two and three;\n- four.", "- one;\n- four.", "- one;\n- two and five;\n- four.");
        assertEquals("- one;\n- four.\n", Critic.print(Views.byAuthor(compilation.document(), "ARB")));
        assertEquals("- one;\n- two and five;\n- four.\n", Critic.print(Views.byAuthor(compilation.document(), "RCC")));
        assertEquals(List.of("ARB", "RCC"), compilation.conflicts().get(0).authors());
    }

    @Test
    void authorsAreDistinct() {
        Document base = Critic.read("en", "a");
        Result<Compilation> twice = Compilation.of(
                base,
                List.of(new Proposal(base, Critic.by("SEC")), new Proposal(base, Critic.by("A;B"))),
                Brackets.of(Critic.by("SEC")),
                Order.FURTHEST,
                Redline.Options.DEFAULT);
        assertEquals(
                List.of("author-twice", "author-with-semicolon"),
                twice.diagnostics().stream().map(fault -> fault.code()).toList());
    }

    @Test
    void compilationOfOneIsItsRedline() {
        for (int seed = 0; seed < 300; seed++) {
            Document marked = MarkedTrees.next(new SplittableRandom(seed));
            Document base = Views.rejected(marked);
            Document revised = Views.accepted(marked);
            Document redline = Redline.compare(base, revised, Critic.by("ARB"), Redline.Options.DEFAULT)
                    .orThrow();
            assertEquals(
                    Critic.print(redline),
                    Critic.print(compile(base, revised).orThrow().document()),
                    "seed " + seed);
        }
    }

    @Test
    void whatCannotBeCompiledIsTold() {
        Document base = Critic.read("en", "|| a | b\n|| c | d");
        Document first = Critic.read("en", "|| a | x | b\n|| c | y | d");
        Document second = Critic.read("en", "|| a\n|| c");
        Result<Compilation> result = compile(base, first, second);
        assertEquals(
                List.of("proposal-not-compiled"),
                result.diagnostics().stream().map(fault -> fault.code()).toList());
        Document compiled = result.orThrow().document();
        assertEquals(Critic.print(first), Critic.print(Views.byAuthor(compiled, "ARB")));
    }

    /** All that people do to texts can be compiled, columns apart. */
    @Test
    void everyAuthorIsInTheCompilation() {
        int told = 0;
        int conflicts = 0;
        for (int seed = 0; seed < 120; seed++) {
            Drafts drafts = new Drafts(seed % 2 == 0 ? "zh" : "en", new SplittableRandom(seed));
            Document base = drafts.document(2);
            Document[] revised = new Document[3];
            for (int i = 0; i < 3; i++) {
                revised[i] = new Editor(drafts, new SplittableRandom(seed * 3L + i), 4, false).edit(base);
            }
            Result<Compilation> result = compile(base, revised);
            Document compiled = result.orThrow().document();
            told += result.diagnostics().size();
            conflicts += result.orThrow().conflicts().size();
            assertEquals(NormalForm.of(base, Set.of()), NormalForm.of(Views.rejected(compiled), Set.of()));
        }
        assertTrue(conflicts > 50, "conflicts: " + conflicts);
        assertEquals(0, told, "proposals that were not compiled in full");
    }
}
