package engross.redline.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of one of two texts as aligning sees it: places, changes and layout are left out. */
public abstract class Part {
    public final Kind kind;
    public final String id;
    /** Only parts with the same signature can be the same part in two texts: it says what no mark can change. */
    public final long signature;
    /** Of all that is in it, ids apart. */
    public final long hash;
    /** Characters in it. */
    public final int size;

    private @Nullable Features features;

    /** What a part is. */
    public enum Kind {
        PARAGRAPH,
        SEQUENCE,
        ITEM,
        DIVISION,
        TABLE,
        ROWS,
        CELL
    }

    /** @param id empty where it has none; @param hash of the content */
    protected Part(Kind kind, String id, long signature, long hash, int size) {
        this.kind = kind;
        this.id = id;
        this.signature = new Hash().add(kind.name()).add(signature).value();
        this.hash = new Hash().add(this.signature).add(hash).value();
        this.size = size;
    }

    /** A part whose content is that of its children. */
    protected Part(Kind kind, String id, long signature, List<? extends Part> children) {
        this(
                kind,
                id,
                signature,
                hashOf(children),
                children.stream().mapToInt(child -> child.size).sum());
    }

    private static long hashOf(List<? extends Part> children) {
        Hash hash = new Hash();
        children.forEach(child -> hash.add(child.hash));
        return hash.add(children.size()).value();
    }

    /** The parts that it is made of; none where it is a paragraph. */
    public abstract List<? extends Part> children();

    /** What the text of a paragraph is made of. */
    protected abstract Features ownFeatures();

    public final boolean is(Kind asked) {
        return kind == asked;
    }

    /** What its text is made of. */
    public final Features features() {
        Features known = features;
        if (known == null) {
            known = kind == Kind.PARAGRAPH
                    ? ownFeatures()
                    : Features.all(children().stream().map(Part::features).toList());
            features = known;
        }
        return known;
    }
}
