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

    Tokens(WordBorders borders, References references) {
        this.borders = borders;
        this.references = references;
    }

    /** The tokens of paragraphs, with an end between two of them, and the anchors behind the last. */
    record Stream(List<WordToken> tokens, List<Element> trailing) {}

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

    private void content(Element parent, List<Element> path) {
        for (Element child : parent.elements()) {
            if (child.is("r")) {
                run(child, path);
            } else if (child.name().isW() && WRAPPERS.contains(child.local())) {
                List<Element> inner = new ArrayList<>(path);
                inner.add(child);
                Element holder = child.is("sdt") ? child.child("sdtContent") : child;
                if (holder != null) {
                    content(holder, List.copyOf(inner));
                }
            } else if (!isProperties(child) && !child.is("proofErr")) {
                placed.add(new Piece.Placed(new Piece(null, child), path));
            }
        }
    }

    private static boolean isProperties(Element child) {
        return child.local().endsWith("Pr") && child.name().isW();
    }

    private void run(Element run, List<Element> path) {
        for (Element child : run.elements()) {
            if (child.is("t")) {
                if (!child.children().isEmpty()) {
                    placed.add(new Piece.Placed(new Piece(run, new Text(child.text())), path));
                }
            } else if (!child.is("rPr") && !child.is("lastRenderedPageBreak")) {
                placed.add(new Piece.Placed(new Piece(run, child), path));
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
        String whole = text.toString();
        byte[] edges = borders.of(whole);
        int at = 0;
        for (int i = 0; i < placed.size(); i++) {
            Piece.Placed part = placed.get(i);
            if (part.piece().node() instanceof Text run) {
                text(part, whole, edges, at, at + run.value().length());
                at += run.value().length();
            } else if (isAnchor(part.piece().node())) {
                anchor(part.piece());
            } else {
                int end = fieldEnd(i);
                add(OBJECT, object(i, end), false, placed.subList(i, end + 1), part.path(), cost(edges, at));
                for (int k = i; k <= end; k++) {
                    Node node = placed.get(k).piece().node();
                    at += node instanceof Text run ? run.value().length() : isAnchor(node) ? 0 : 1;
                }
                i = end;
            }
        }
    }

    private void anchor(Piece piece) {
        Element element = (Element) piece.node();
        anchors.add(piece.run() == null ? element : piece.run().with(formatted(piece)));
    }

    private static List<Node> formatted(Piece piece) {
        Element format = piece.format();
        return format == null ? List.of(piece.node()) : List.of(format, piece.node());
    }

    private void text(Piece.Placed part, String whole, byte[] edges, int from, int to) {
        int at = from;
        while (at < to) {
            int next = at + 1;
            while (next < to && edges[next] < 0) {
                next++;
            }
            String word = whole.substring(at, next);
            Piece piece = new Piece(part.piece().run(), new Text(word));
            tokens.add(new WordToken(
                    word, key(word, part.path()), true, List.of(piece), part.path(), take(), cost(edges, at)));
            at = next;
        }
    }

    /** Where one run ends inside a word, the next begins inside it. */
    private static int cost(byte[] edges, int position) {
        return edges[position] < 0 ? Token.TORN : edges[position];
    }

    private void add(String text, String key, boolean isText, List<Piece.Placed> parts, List<Element> path, int edge) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece.Placed part : parts) {
            if (!isAnchor(part.piece().node())) {
                pieces.add(part.piece());
            }
        }
        tokens.add(new WordToken(text, key(key, path), isText, List.copyOf(pieces), path, take(), edge));
    }

    /** The same word in a hyperlink to elsewhere is another one. */
    private Object key(String own, List<Element> path) {
        return path.isEmpty() ? own : own + "\n" + Wrappers.key(path, references);
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
