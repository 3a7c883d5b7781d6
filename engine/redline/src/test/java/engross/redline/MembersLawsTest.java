package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.model.Document;
import engross.model.Result;
import engross.numbering.Numbering;
import engross.numbering.Renumbering;
import engross.redline.Compilation.Brackets;
import engross.redline.Compilation.Order;
import engross.redline.Compilation.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Texts of several members with references between their provisions, of which each member takes out, joins, splits and moves some. */
class MembersLawsTest {
    private static final List<String> AUTHORS = List.of("ARB", "RCC", "CEPT", "USA");
    private static final int CASES = Integer.getInteger("engross.members", 300);

    /** A base, and what its members make of it. */
    record Texts(Document base, List<Proposal> proposals) {}

    static Texts texts(int seed) {
        Drafts drafts = new Drafts(List.of("zh", "en", "ar").get(seed % 3), new SplittableRandom(seed));
        SplittableRandom first = new SplittableRandom(seed + 7L);
        Document plain = CrossReferences.numbered(drafts.document(2 + seed % 3), first);
        Document base = CrossReferences.in(plain, "b", first);
        List<Proposal> proposals = new ArrayList<>();
        for (String author : AUTHORS.subList(0, 2 + seed % 3)) {
            SplittableRandom random = new SplittableRandom(seed * 31L + author.hashCode());
            Document edited = new Editor(drafts, random, 3, false, true).edit(base);
            proposals.add(new Proposal(CrossReferences.in(edited, author, random), Critic.by(author)));
        }
        return new Texts(base, proposals);
    }

    /** Every author alone gives that author's text, with the numbers that this text has by itself. */
    @Test
    void everyReferenceHasANumber() {
        for (int seed = 0; seed < CASES; seed++) {
            assertEquals("", problem(seed), "seed " + seed);
        }
    }

    /** Two move one item to different places, and refer to it alike: the reference leads each one's text to that one's item. */
    @Test
    void whatTwoMoveIsReferredToAtItsPlaceInEachText() {
        for (int seed : List.of(806, 927, 1040, 1466)) {
            assertEquals("", problem(seed), "seed " + seed);
        }
    }

    /** What does not hold; empty where all does. */
    static String problem(int seed) {
        Texts texts = texts(seed);
        Result<Compilation> compiled = Compilation.of(
                texts.base(),
                texts.proposals(),
                Brackets.of(Critic.by("Secretariat")),
                Order.FURTHEST,
                Redline.Options.DEFAULT);
        if (!compiled.diagnostics().isEmpty()) {
            return compiled.diagnostics().get(0).code();
        }
        Result<Document> numbered =
                Numbering.resolve(compiled.orThrow().document(), Renumbering.FINAL, Critic.by("Secretariat"));
        if (numbered.value().isEmpty()) {
            return numbered.diagnostics().get(0).message();
        }
        Document marked = numbered.orThrow();
        String problem = difference("rejected", form(texts.base()), text(Views.rejected(marked)));
        for (Proposal proposal : texts.proposals()) {
            String author = proposal.by().author();
            problem += difference(author, form(proposal.revised()), text(Views.byAuthor(marked, author)));
        }
        return problem;
    }

    private static String difference(String what, String wanted, String is) {
        int at = 0;
        while (at < Math.min(wanted.length(), is.length()) && wanted.charAt(at) == is.charAt(at)) {
            at++;
        }
        return wanted.equals(is) ? "" : what + ": " + shown(wanted, at) + " but was " + shown(is, at);
    }

    private static String shown(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
    }

    private static String form(Document plain) {
        return text(Numbering.resolve(plain).orThrow());
    }

    private static String text(Document numbered) {
        StringBuilder text = new StringBuilder();
        NormalForm.of(numbered, Set.of())
                .forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }
}
