package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marks whole paragraphs, tables and content controls as inserted or deleted. */
final class Marking {
    /** Runs, and what of theirs holds text that is deleted with them. */
    private static final Set<String> RUNS = Set.of("r", "ruby", "rt", "rubyBase", "sdt", "sdtContent");

    private static final Set<String> ALTERNATIVES = Set.of("AlternateContent", "Choice", "Fallback");

    private final Authorship authorship;
    private final Adoption adoption;
    private final boolean inserted;
    private final String name;
    /** The start of the moved range that is being written; null before the first. */
    private @Nullable Element range;

    /** @param adoption takes what is deleted over into the new document */
    Marking(Authorship authorship, Adoption adoption, boolean inserted) {
        this(authorship, adoption, inserted, inserted ? "ins" : "del");
    }

    private Marking(Authorship authorship, Adoption adoption, boolean inserted, String name) {
        this.authorship = authorship;
        this.adoption = adoption;
        this.inserted = inserted;
        this.name = name;
    }

    boolean isInserting() {
        return inserted;
    }

    /** The same for paragraphs that are at another place in the other text. */
    Marking moving() {
        return new Marking(authorship, adoption, inserted, inserted ? "moveTo" : "moveFrom");
    }

    /** A paragraph as moved. */
    Element moved(Element paragraph) {
        return ownParagraph(own(paragraph));
    }

    /** A marked paragraph of what was moved together, with the edges of the move. */
    List<Node> ranged(Element marked, Moves.Move move) {
        List<Node> content = new ArrayList<>(marked.children());
        List<Node> out = new ArrayList<>();
        if (move.first()) {
            range = authorship.mark(name + "RangeStart", List.of()).with("name", move.name());
            content.add(1, range);
        }
        out.add(marked.with(content));
        if (move.last() && range != null) {
            out.add(authorship.withId(name + "RangeEnd", range.attribute("id")));
        }
        return out;
    }

    /** Blocks of the document that this marks: of the old one where they are deleted. */
    List<Node> blocks(List<Element> blocks) {
        List<Element> own = new ArrayList<>();
        for (Element block : blocks) {
            if (inserted || !Canonical.isLeftOut(block)) {
                own.add(own(block));
            } else {
                own.addAll(adoption.bookmarks().among(List.of(block)));
            }
        }
        return ownBlocks(own);
    }

    private Element own(Element element) {
        return inserted ? element : adoption.adopted(element);
    }

    private List<Node> ownBlocks(List<Element> blocks) {
        List<Node> marked = new ArrayList<>();
        for (Element block : blocks) {
            marked.addAll(block(block));
        }
        return marked;
    }

    private List<Node> block(Element block) {
        if (block.is("p")) {
            return List.of(ownParagraph(block));
        }
        if (block.is("tbl")) {
            List<Node> rows = new ArrayList<>();
            for (Element child : block.elements()) {
                rows.add(tableChild(child));
            }
            return List.of(block.with(rows));
        }
        if (block.is("sdt") || block.is("customXml")) {
            return ownControl(block, ownBlocks(content(block)));
        }
        return List.of(block);
    }

    /** A row, or a content control around rows. */
    private Node tableChild(Element child) {
        if (child.is("tr")) {
            return rowOf(child);
        }
        return child.is("sdt")
                ? Wrappers.around(
                        child, content(child).stream().map(this::tableChild).toList())
                : child;
    }

    private static List<Element> content(Element control) {
        Element content = control.is("sdt") ? control.child("sdtContent") : control;
        return content == null
                ? List.of()
                : content.elements().stream()
                        .filter(child -> !child.is("customXmlPr"))
                        .toList();
    }

    /** A content control whose own presence is marked (17.13.5.4 to 17.13.5.8). */
    List<Node> control(Element control, List<Node> content) {
        return ownControl(own(control.is("sdt") ? Wrappers.around(control, List.of()) : control), content);
    }

    private List<Node> ownControl(Element control, List<Node> content) {
        String range = inserted ? "customXmlInsRange" : "customXmlDelRange";
        Element start = authorship.mark(range + "Start", List.of());
        Element end = authorship.mark(range + "Start", List.of());
        List<Node> inner = new ArrayList<>();
        inner.add(authorship.withId(range + "End", start.attribute("id")));
        inner.addAll(content);
        inner.add(end);
        return List.of(start, Wrappers.around(control, inner), authorship.withId(range + "End", end.attribute("id")));
    }

    /** A row of the old document, or of the new one where it is inserted. */
    Element row(Element row) {
        return rowOf(own(row));
    }

    private Element rowOf(Element row) {
        List<Node> content = new ArrayList<>();
        Element mark = authorship.mark(name, List.of());
        Element properties = row.child("trPr");
        List<Node> marked = new ArrayList<>(properties == null ? List.of() : properties.children());
        marked.add(mark);
        Element newProperties = properties == null ? Element.w("trPr", marked) : properties.with(marked);
        boolean placed = false;
        for (Element child : row.elements()) {
            if (!placed && !child.is("tblPrEx")) {
                content.add(newProperties);
                placed = true;
            }
            if (child.is("tc")) {
                content.add(cell(child));
            } else if (!child.is("trPr")) {
                content.add(child);
            }
        }
        return row.with(content);
    }

    private Element cell(Element cell) {
        List<Node> content = new ArrayList<>();
        for (Element child : cell.elements()) {
            content.addAll(child.is("tcPr") ? List.of(child) : block(child));
        }
        return cell.with(content);
    }

    /** A cell of a row that stays. */
    Element lone(Element cell) {
        Element own = cell(own(cell));
        Element mark = authorship.mark(inserted ? "cellIns" : "cellDel", List.of());
        Element properties = own.child("tcPr");
        List<Node> marked = new ArrayList<>(properties == null ? List.of() : properties.children());
        marked.add(mark);
        List<Node> content = new ArrayList<>();
        content.add(properties == null ? Element.w("tcPr", marked) : properties.with(marked));
        content.addAll(own.without(child -> child.is("tcPr")).children());
        return own.with(content);
    }

    private Element ownParagraph(Element own) {
        List<Node> content = new ArrayList<>();
        content.add(paragraphProperties(own.child("pPr")));
        content.addAll(content(own.elements()));
        return own.with(content);
    }

    /** Paragraph properties with this mark on the paragraph's end. */
    Element paragraphProperties(@Nullable Element properties) {
        return Paragraphs.marked(properties, authorship.mark(name, List.of()));
    }

    /** Content of a paragraph, runs marked. */
    private List<Node> content(List<Element> children) {
        List<Node> out = new ArrayList<>();
        List<Node> runs = new ArrayList<>();
        for (Element child : children) {
            if (isMarked(child)) {
                runs.add(name.equals("del") ? deleted(child) : child);
            } else if (!Canonical.isProperties(child) && !child.is("proofErr")) {
                flush(runs, out);
                if (child.is("sdt") || child.is("customXml")) {
                    out.addAll(ownControl(child, content(content(child))));
                } else if (Tokens.isWrapper(child)) {
                    out.add(Wrappers.around(child, content(child.elements())));
                } else {
                    out.add(child);
                }
            }
        }
        flush(runs, out);
        return out;
    }

    private boolean isMarked(Element child) {
        boolean run = child.is("r") && (inserted || !Piece.isAnchor(child));
        return run || child.name().uri().equals(Name.M) || child.is(Name.MC, "AlternateContent");
    }

    private void flush(List<Node> runs, List<Node> out) {
        if (!runs.isEmpty()) {
            out.add(authorship.mark(name, runs));
            runs.clear();
        }
    }

    /** A run whose text is deleted text, also in ruby and in a content control; what is in a text box is a text of its own. */
    static Element deleted(Element run) {
        if (run.is("t")) {
            return run.named("delText");
        }
        if (run.is("instrText")) {
            return run.named("delInstrText");
        }
        Set<String> holders = run.name().isW() ? RUNS : run.name().uri().equals(Name.MC) ? ALTERNATIVES : Set.of();
        if (!holders.contains(run.local())) {
            return run;
        }
        List<Node> content = new ArrayList<>(run.children().size());
        run.children().forEach(node -> content.add(node instanceof Element child ? deleted(child) : node));
        return run.with(content);
    }
}
