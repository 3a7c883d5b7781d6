package engross.revisions;

import engross.redline.alignment.Token;
import engross.redline.alignment.WordBorders;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import engross.revisions.xml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts paragraphs into tokens. What is not text is one token; so is a field with all that it shows. */
final class Tokens {
    /** What holds content of a paragraph together and is marked in, not as a whole. */
    private static final Set<String> WRAPPERS =
            Set.of("hyperlink", "smartTag", "fldSimple", "sdt", "customXml", "dir", "bdo");

    private static final String OBJECT = "\uFFFC";

    private final WordBorders borders;
    private final References references;
    private final List<WordToken> tokens = new ArrayList<>();
    private List<Element> anchors = new ArrayList<>();

    /** What the paragraph holds, before words are known. */
    private final List<Piece.Placed> placed = new ArrayList<>();

    /** The word that is being read: how it is written so far, what it stands in, what an edge before it costs. */
    private final List<Piece> word = new ArrayList<>();

    private List<Element> path = List.of();
    private int edge;

    Tokens(WordBorders borders, References references) {
        this.borders = borders;
        this.references = references;
    }

    /** The tokens of paragraphs, with an end between two of them, and the anchors behind the last. */
    record Stream(List<WordToken> tokens, List<Element> trailing) {}

    /** Whether an element in a paragraph holds runs together, as a hyperlink or a content control does. */
    static boolean isWrapper(Element element) {
        return element.name().isW() && WRAPPERS.contains(element.local());
    }

    Stream of(List<Element> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            placed.clear();
            content(paragraphs.get(i), List.of());
            cut();
            if (i + 1 < paragraphs.size()) {
                tokens.add(WordToken.end(take()));
            }
        }
        return new Stream(tokens, take());
    }

    private List<Element> take() {
        List<Element> taken = anchors;
        anchors = new ArrayList<>();
        return taken;
    }

    private void content(Element parent, List<Element> in) {
        for (Element child : parent.elements()) {
            if (child.is("r")) {
                run(child, in);
            } else if (isWrapper(child)) {
                List<Element> inner = new ArrayList<>(in);
                inner.add(child);
                Element holder = child.is("sdt") ? child.child("sdtContent") : child;
                int before = placed.size();
                if (holder != null) {
                    content(holder, List.copyOf(inner));
                }
                if (placed.size() == before && (child.is("sdt") || child.is("customXml"))) {
                    placed.add(new Piece.Placed(new Piece(null, child), in));
                }
            } else if (!Canonical.isProperties(child) && !child.is("proofErr")) {
                placed.add(new Piece.Placed(new Piece(null, child), in));
            }
        }
    }

    private void run(Element run, List<Element> in) {
        for (Element child : run.elements()) {
            if (child.is("t")) {
                if (!child.children().isEmpty()) {
                    placed.add(new Piece.Placed(new Piece(run, new Text(child.text())), in));
                }
            } else if (!child.is("rPr") && !child.is("lastRenderedPageBreak")) {
                placed.add(new Piece.Placed(new Piece(run, child), in));
            }
        }
    }

    private static boolean isAnchor(Node node) {
        return node instanceof Element element && Canonical.isLeftOut(element);
    }

    private void cut() {
        StringBuilder text = new StringBuilder();
        for (Piece.Placed part : placed) {
            Node node = part.piece().node();
            text.append(node instanceof Text run ? run.value() : isAnchor(node) ? "" : OBJECT);
        }
        byte[] edges = borders.of(text.toString());
        int at = 0;
        for (int i = 0; i < placed.size(); i++) {
            Piece.Placed part = placed.get(i);
            if (part.piece().node() instanceof Text run) {
                text(part, run.value(), edges, at);
                at += run.value().length();
            } else if (isAnchor(part.piece().node())) {
                anchor(part, edges[at] < 0);
            } else {
                flush();
                int end = fieldEnd(i);
                add(OBJECT, object(i, end), placed.subList(i, end + 1), part.path(), cost(edges, at));
                for (int k = i; k <= end; k++) {
                    Node node = placed.get(k).piece().node();
                    at += node instanceof Text run ? run.value().length() : isAnchor(node) ? 0 : 1;
                }
                i = end;
            }
        }
        flush();
    }

    /** @param inside whether it stands in the midst of a word, where it stays */
    private void anchor(Piece.Placed part, boolean inside) {
        Element own = own(part.piece());
        if (inside && !word.isEmpty() && part.path().equals(path)) {
            word.add(new Piece(null, own));
        } else {
            flush();
            anchors.add(own);
        }
    }

    /** An anchor as it stands in the paragraph; a reference to a comment stands in a run. */
    private static Element own(Piece anchor) {
        Element element = (Element) anchor.node();
        return anchor.run() == null ? element : anchor.run().with(formatted(anchor));
    }

    private static List<Node> formatted(Piece piece) {
        Element format = piece.format();
        return format == null ? List.of(piece.node()) : List.of(format, piece.node());
    }

    /** A word goes on in the next run, however runs are cut; it ends where a hyperlink does. @param from the position in the paragraph */
    private void text(Piece.Placed part, String run, byte[] edges, int from) {
        int at = 0;
        while (at < run.length()) {
            int next = at + 1;
            while (next < run.length() && edges[from + next] < 0) {
                next++;
            }
            if (edges[from + at] >= 0 || word.isEmpty() || !part.path().equals(path)) {
                flush();
                path = part.path();
                edge = cost(edges, from + at);
            }
            word.add(new Piece(part.piece().run(), new Text(run.substring(at, next))));
            at = next;
        }
    }

    /** The word that was begun is whole. */
    private void flush() {
        if (!word.isEmpty()) {
            String text = Piece.text(word);
            tokens.add(new WordToken(text, key(text, path), true, List.copyOf(word), path, take(), edge));
            word.clear();
        }
    }

    /** Where a hyperlink ends inside a word, what follows begins inside it. */
    private static int cost(byte[] edges, int position) {
        return edges[position] < 0 ? Token.TORN : edges[position];
    }

    private void add(String text, String key, List<Piece.Placed> parts, List<Element> in, int cost) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece.Placed part : parts) {
            pieces.add(isAnchor(part.piece().node()) ? new Piece(null, own(part.piece())) : part.piece());
        }
        tokens.add(new WordToken(text, key(key, in), false, List.copyOf(pieces), in, take(), cost));
    }

    /** The same word in a hyperlink to elsewhere is another one. */
    private Object key(String own, List<Element> in) {
        String wrappers = in.isEmpty() ? "" : Wrappers.key(in, references);
        return wrappers.isEmpty() ? own : own + "\n" + wrappers;
    }

    /** What makes an object, or a field, the same as another one. */
    private String object(int from, int to) {
        StringBuilder key = new StringBuilder("\n");
        for (int i = from; i <= to; i++) {
            Node node = placed.get(i).piece().node();
            if (node instanceof Text run) {
                key.append(run.value());
            } else if (!isAnchor(node)) {
                key.append(Canonical.withoutBoxes((Element) node, references));
            }
        }
        return key.toString();
    }

    /** Where a field ends that begins here; the same place where none does, or where it ends in another paragraph or hyperlink. */
    private int fieldEnd(int start) {
        int depth = 0;
        for (int i = start; i < placed.size(); i++) {
            depth += fieldStep(placed.get(i).piece().node());
            if (depth == 0) {
                return placed.get(i).path().equals(placed.get(start).path()) ? i : start;
            }
        }
        return start;
    }

    private static int fieldStep(Node node) {
        if (!(node instanceof Element element) || !element.is("fldChar")) {
            return 0;
        }
        String type = element.attribute("fldCharType");
        return type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
    }
}
