package engross.redline;

import engross.model.Block;
import engross.model.Diagnostic;
import engross.model.Division;
import engross.model.Document;
import engross.model.Result;
import engross.model.Revision;
import engross.redline.Comparison.Lists;
import engross.redline.Compilation.Brackets;
import engross.redline.Compilation.Order;
import engross.redline.Redline.Options;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Two revisions of a text, one after the other, as two layers of marks: those of the first against the issued text, and on them those of
 * the second. What the first inserts and the second deletes carries both.
 *
 * <p>Both are laid on the text between them, as two proposals on one base are: the first one turned round, and then back again.
 */
public final class Layers {
    /** Whose the brackets are that compiling puts around alternatives: layers have none, so they are taken out again. */
    private static final Revision BRACKETS = new Revision("\u2063", null);

    private Layers() {}

    /**
     * The current text with two layers of marks.
     *
     * @param first who made the first revision, and when
     * @param second who made the second one, with another name
     * @return a tree of which accepting all gives the current text, rejecting all the issued one, and accepting the first layer only the
     *     text between them; or an error {@code redline-not-proved} where that could not be shown
     */
    public static Result<Document> of(
            Document issued, Document between, Document current, Revision first, Revision second, Options options) {
        Document middle = Views.accepted(between);
        NoteNames names = new NoteNames(middle);
        Document old = names.canonical(Views.accepted(issued));
        Document now = names.canonical(Views.accepted(current));
        Texts texts = new Texts(old, middle, now);
        return Redline.compared(old, middle, first, options, Lists.WHOLE)
                .then(back -> Redline.compared(middle, now, second, options, Lists.WHOLE)
                        .then(forth -> laid(
                                texts, LayerChanges.back(back.redline()), forth.redline(), first, second, options)));
    }

    private record Texts(Document issued, Document between, Document current) {}

    private static Result<Document> laid(
            Texts texts, Document back, Document forth, Revision first, Revision second, Options options) {
        Compiler compiler = new Compiler(Brackets.of(BRACKETS), new ProceduralOrder(Order.GIVEN), options.asRevised());
        LayerChanges changes = new LayerChanges(first, second, BRACKETS);
        Document laid = compiler.of(texts.between(), List.of(changes.apart(back), forth));
        Document layered = asCurrent(changes.turned(laid), texts.current(), options.asRevised());
        List<Diagnostic> faults =
                new ArrayList<>(Proof.of(layered, texts.issued(), texts.current(), options.asRevised()));
        boolean between = Proof.ofAuthor(layered, first.author(), texts.between(), options.asRevised())
                .isEmpty();
        if (!between) {
            faults.add(Diagnostic.error(
                            "redline-not-proved",
                            texts.current().body().get(0).place(),
                            "accepting the changes of " + first.author() + " only does not give the text between")
                    .withHint("compare with one of the two texts"));
        }
        return faults.isEmpty() ? Result.of(layered, List.of()) : Result.failed(faults);
    }

    /** With what every version has for itself as the current one has it. */
    private static Document asCurrent(Document layered, Document current, Set<String> asRevised) {
        Deque<Block> own = new ArrayDeque<>();
        current.body().stream().filter(block -> isOwn(block, asRevised)).forEach(own::add);
        List<Block> body = new ArrayList<>();
        for (Block block : layered.body()) {
            body.add(isOwn(block, asRevised) && !own.isEmpty() ? own.remove() : block);
        }
        return new Document(
                current.metadata(),
                current.furniture(),
                body,
                layered.notes(),
                List.of(),
                Pictures.of(layered, current));
    }

    private static boolean isOwn(Block block, Set<String> asRevised) {
        return block instanceof Division division && asRevised.contains(division.role());
    }
}
