package engross.redline;

import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.TreeRewrite;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Gives the parts of a tree other ids, and what speaks of them other targets. */
final class Renaming extends TreeRewrite {
    private final UnaryOperator<String> ids;
    private final Function<Inline, List<Inline>> inlines;

    /**
     * Gives other ids.
     *
     * @param ids what stands in the place of an id, asked in document order, for empty ones too
     * @param inlines what stands in the place of a reference or a link
     */
    Renaming(UnaryOperator<String> ids, Function<Inline, List<Inline>> inlines) {
        this.ids = ids;
        this.inlines = inlines;
    }

    /** Gives other ids to parts and to what speaks of them alike. */
    static Renaming throughout(UnaryOperator<String> ids) {
        return new Renaming(ids, inline -> List.of(targeting(inline, ids)));
    }

    /** What speaks of a part, with another target; all else as it is. */
    static Inline targeting(Inline inline, UnaryOperator<String> targets) {
        if (inline instanceof Inline.Reference reference) {
            return new Inline.Reference(
                    targets.apply(reference.target()), reference.format(), reference.change(), reference.place());
        }
        return inline instanceof Inline.Link link && link.isInternal()
                ? new Inline.Link("#" + targets.apply(link.target().substring(1)), link.content())
                : inline;
    }

    @Override
    protected String id(String id) {
        return ids.apply(id);
    }

    @Override
    protected Paragraph paragraph(Paragraph paragraph) {
        Paragraph named = paragraph.withId(ids.apply(paragraph.id()));
        return named.content().stream().allMatch(Renaming::isPlain)
                ? named
                : named.withContent(paragraph.content().stream()
                        .flatMap(inline -> inlines.apply(inline).stream())
                        .toList());
    }

    private static boolean isPlain(Inline inline) {
        return !(inline instanceof Inline.Reference || inline instanceof Inline.Link);
    }
}
