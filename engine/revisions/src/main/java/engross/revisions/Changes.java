package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes changes of properties: the new ones with the old ones in the mark (ECMA-376 Part 1, 17.13.5.29 to 17.13.5.37). */
final class Changes {
    /** What old properties do not hold, because it is marked by itself or is none. */
    private static final Map<String, Set<String>> NOT_OLD = Map.of(
            "pPr", Set.of("rPr", "sectPr", "pPrChange"),
            "rPr", Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange"),
            "trPr", Set.of("ins", "del", "trPrChange"),
            "tcPr", Set.of("cellIns", "cellDel", "cellMerge", "tcPrChange"),
            "sectPr", Set.of("headerReference", "footerReference", "sectPrChange"),
            "tblPr", Set.of("tblPrChange"),
            "tblPrEx", Set.of("tblPrExChange"),
            "tblGrid", Set.of("tblGridChange"));

    private final Authorship authorship;
    private final References oldReferences;
    private final References newReferences;
    private final Adoption adoption;

    Changes(Authorship authorship, References oldReferences, References newReferences, Adoption adoption) {
        this.authorship = authorship;
        this.oldReferences = oldReferences;
        this.newReferences = newReferences;
        this.adoption = adoption;
    }

    /** Properties without what is marked by itself. */
    static Element bare(String name, @Nullable Element properties) {
        Set<String> left = NOT_OLD.getOrDefault(name, Set.of());
        return properties == null
                ? Element.w(name)
                : properties.without(child -> child.name().isW() && left.contains(child.local()));
    }

    boolean same(String name, @Nullable Element old, @Nullable Element now) {
        return Canonical.properties(bare(name, old), oldReferences)
                .equals(Canonical.properties(bare(name, now), newReferences));
    }

    /**
     * The new properties, with the old ones in a mark where they are others.
     *
     * @param name of both, such as {@code rPr}
     * @return null where there are none and were none
     */
    @Nullable
    Element of(String name, @Nullable Element old, @Nullable Element now) {
        if (same(name, old, now)) {
            return now;
        }
        Element before = adoption.adopted(bare(name, old));
        String change = name.equals("tblGrid") ? "tblGridChange" : name + "Change";
        Element mark = name.equals("tblGrid")
                ? Element.w(change, before).with("id", authorship.nextId())
                : authorship.mark(change, List.of(before));
        List<Node> content = new ArrayList<>();
        if (now != null) {
            content.addAll(now.children());
        }
        content.add(mark);
        return now == null ? Element.w(name, content) : now.with(content);
    }

    /** Paragraph properties with those of the paragraph's mark, both of this document already. */
    @Nullable
    Element ofOwn(@Nullable Element old, @Nullable Element now) {
        Element oldMark = old == null ? null : old.child("rPr");
        Element newMark = now == null ? null : now.child("rPr");
        Element mark = own("rPr", oldMark, newMark);
        return Paragraphs.withMark(own("pPr", old, now), mark);
    }

    private @Nullable Element own(String name, @Nullable Element old, @Nullable Element now) {
        Element before = bare(name, old);
        if (Canonical.properties(before, References.NONE)
                .equals(Canonical.properties(bare(name, now), References.NONE))) {
            return now;
        }
        List<Node> content = new ArrayList<>(now == null ? List.of() : now.children());
        content.add(authorship.mark(name + "Change", List.of(before)));
        return now == null ? Element.w(name, content) : now.with(content);
    }
}
