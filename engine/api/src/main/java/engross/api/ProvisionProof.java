package engross.api;

import engross.model.Block;
import engross.model.Change;
import engross.model.Diagnostic;
import engross.model.Division;
import engross.model.Document;
import engross.model.Paragraph;
import engross.redline.Register.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Proves a contribution by provisions: the marks of each MOD give its old and its new text, each ADD says its new text, and those that are
 * named are those that go or stay.
 */
final class ProvisionProof {
    private final List<Diagnostic> faults = new ArrayList<>();

    private ProvisionProof() {}

    /** What a contribution says otherwise than the provisions, in their order. */
    static List<Diagnostic> of(Document contribution, List<ProvisionPart> parts) {
        ProvisionProof proof = new ProvisionProof();
        List<Division> proposals = contribution.body().stream()
                .filter(block ->
                        block instanceof Division division && division.role().equals("proposal"))
                .map(Division.class::cast)
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            List<Paragraph> said = i < proposals.size() ? paragraphs(proposals.get(i)) : List.of();
            proof.check(parts.get(i), said);
        }
        return proof.faults;
    }

    /** Whether a provision with a symbol is only named. */
    static boolean isNamed(Symbol symbol) {
        return symbol == Symbol.SUP || symbol == Symbol.SUP_MOVED || symbol == Symbol.NOC;
    }

    /** Those behind the line of the proposal. */
    private static List<Paragraph> paragraphs(Division proposal) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Block> own = proposal.body().stream()
                .filter(block -> !(block instanceof Division))
                .toList();
        Paragraphs.add(own, paragraphs);
        return paragraphs;
    }

    private void check(ProvisionPart part, List<Paragraph> said) {
        Symbol symbol = part.provision().symbol();
        if (said.isEmpty() || !words(said.subList(0, 1), change -> true).startsWith(symbol.text())) {
            fault(part, "it is not proposed as " + symbol.text());
        } else if (symbol == Symbol.MOD || symbol == Symbol.EDITORIAL) {
            ends(part, said, Change::isInOld, "rejecting its marks");
            ends(part, said, Change::isInNew, "accepting its marks");
        } else if (!isNamed(symbol)) {
            ends(part, said, Change::isInNew, "its new text");
        }
    }

    /** What is said ends with the provision's text; before it stand the line of the proposal and what the provision stands below. */
    private void ends(ProvisionPart part, List<Paragraph> said, Predicate<Change> text, String how) {
        String wanted = part.words(text);
        if (!words(said, text).endsWith(wanted)) {
            fault(part, how + " does not give “" + wanted + "”");
        }
    }

    private static String words(List<Paragraph> paragraphs, Predicate<Change> text) {
        StringBuilder words = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            ProvisionPart.append(paragraph.content(), text, words);
            words.append(' ');
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private void fault(ProvisionPart part, String what) {
        faults.add(Diagnostic.error(
                        "contribution-not-proved",
                        part.provision().place(),
                        "the contribution does not hold this provision: " + what)
                .withHint("this is a fault of the program: please report it with both texts"));
    }
}
