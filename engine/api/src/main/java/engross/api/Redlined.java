package engross.api;

import engross.model.Document;
import engross.model.Result;
import engross.numbering.Renumbering;
import engross.redline.Redline;
import engross.redline.Views;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document, and the texts that its marks stand between: a file of it is proved to hold them before it is given out. */
public final class Redlined {
    private final NumberedDocument plain;
    private final NumberedDocument annexed;
    private final boolean hasAnnex;
    private final List<HeldText> texts;

    private Redlined(NumberedDocument plain, NumberedDocument annexed, boolean hasAnnex, List<HeldText> texts) {
        this.plain = plain;
        this.annexed = annexed;
        this.hasAnnex = hasAnnex;
        this.texts = List.copyOf(texts);
    }

    /** @param texts that of the base first, then the revised one; none where the document has no marks to prove */
    static Redlined of(NumberedDocument marked, List<HeldText> texts) {
        return new Redlined(marked, marked, false, texts);
    }

    /**
     * Marks between two texts, each of which is numbered by itself.
     *
     * @param base what rejecting all marks has to give
     * @param revised what accepting all marks has to give
     */
    static Result<Redlined> between(Engine engine, AssembledDocument marked, Document base, Document revised) {
        boolean isFinal = engine.renumbering(marked.source().language()).equals(Renumbering.FINAL);
        return engine.number(marked)
                .then(redline -> engine.number(marked.with(base))
                        .then(old -> (isFinal ? engine.number(marked.with(revised)) : frozen(redline))
                                .then(now -> Result.of(
                                        of(
                                                redline,
                                                List.of(
                                                        HeldText.base(old.document()),
                                                        HeldText.revised(now.document()))),
                                        List.of()))));
    }

    /**
     * The same of documents.
     *
     * @param marked as comparing the two gave it
     */
    static Result<Redlined> between(
            Engine engine, AssembledDocument base, AssembledDocument revised, AssembledDocument marked) {
        return between(engine, marked, baseline(engine, base, marked), Views.accepted(revised.document()));
    }

    /** The revised text with frozen numbers, which depend on the base as well: that it says the same otherwise is proved already. */
    private static Result<NumberedDocument> frozen(NumberedDocument redline) {
        return Result.of(new NumberedDocument(redline.source(), Views.accepted(redline.document())), List.of());
    }

    /**
     * The text of a base that rejecting all marks has to give: what the house takes as revised is as in the marked document.
     *
     * @param marked as comparing with the base gave it
     */
    static Document baseline(Engine engine, AssembledDocument base, AssembledDocument marked) {
        return Redline.baseline(base.document(), marked.document(), engine.redlineOptions());
    }

    /** The same with a part behind it that stands in all of its texts, such as a register. */
    Redlined withAnnex(NumberedDocument document) {
        return new Redlined(plain, document, true, texts);
    }

    /** The same with further texts to hold. */
    Redlined with(List<HeldText> more) {
        List<HeldText> all = new ArrayList<>(texts);
        all.addAll(more);
        return new Redlined(plain, annexed, hasAnnex, all);
    }

    /** The document as it is written. */
    public NumberedDocument document() {
        return annexed;
    }

    /** The document without what stands behind it: what changes are listed from. */
    NumberedDocument plain() {
        return plain;
    }

    boolean isAnnexed() {
        return hasAnnex;
    }

    List<HeldText> texts() {
        return texts;
    }

    /** The document in every format; an error {@code redline-not-proved} where its Word file does not hold one of the texts. */
    Result<List<Rendition>> renditions(Engine engine, View view, List<Format> formats) {
        return renditions(engine, view, formats, null);
    }

    /** The same. @param attached the source that a PDF carries; null for none */
    Result<List<Rendition>> renditions(Engine engine, View view, List<Format> formats, @Nullable SourceText attached) {
        return texts.isEmpty()
                ? Renditions.of(engine, annexed, view, formats, attached)
                : WordProof.of(engine, this).then(proven -> Renditions.of(engine, proven, formats, attached));
    }
}
