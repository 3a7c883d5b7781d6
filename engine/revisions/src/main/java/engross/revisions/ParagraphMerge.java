package engross.revisions;

import engross.redline.alignment.Segment;
import engross.redline.alignment.WordDiff;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes some paragraphs of the old document and what became of them as paragraphs with marks: one to one, or a split or a merge, where
 * the marks of paragraphs are inserted or deleted and no text is written twice.
 */
final class ParagraphMerge {
    private final StoryMerge story;
    private final List<Element> olds;
    private final List<Element> news;
    private final IdentityHashMap<Element, Element> wrappers = new IdentityHashMap<>();
    /** Words of the new document that are equal to others and yet not the same. */
    private final Set<WordToken> apart = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<Node> written = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private int old;
    private int now;

    /** Whether words that are the same stay. */
    private final boolean byWords;

    private final ItemTree tree;

    private ParagraphMerge(StoryMerge story, List<Element> olds, List<Element> news, boolean byWords, boolean moved) {
        this.story = story;
        this.olds = olds;
        this.news = news;
        this.byWords = byWords;
        this.tree = new ItemTree(story, wrappers, moved);
    }

    static List<Node> of(StoryMerge story, List<Element> olds, List<Element> news) {
        ParagraphMerge merge = new ParagraphMerge(story, olds, news, story.isByWords(), false);
        List<Node> merged = merge.merge(merge.lastProperties());
        if (!merge.tree.isTorn()) {
            return merged;
        }
        ParagraphMerge apart = new ParagraphMerge(story, olds, news, false, false);
        return apart.merge(apart.lastProperties());
    }

    /**
     * A paragraph that was moved and edited, as it stands where it was moved to: what stays is moved, what goes is deleted in it, what is
     * new is inserted between, as Word writes it (ECMA-376 Part 1, 17.13.5.25).
     */
    static Element moved(StoryMerge story, Element old, Element now) {
        ParagraphMerge merge = new ParagraphMerge(story, List.of(old), List.of(now), true, true);
        return (Element) merge.merge(story.movingHere().paragraphProperties(now.child("pPr")))
                .get(0);
    }

    private @Nullable Element lastProperties() {
        return story.paragraphProperties(
                olds.get(olds.size() - 1).child("pPr"),
                news.get(news.size() - 1).child("pPr"));
    }

    /** @param properties of the last paragraph */
    private List<Node> merge(@Nullable Element properties) {
        Tokens.Stream oldStream = story.oldTokens(olds);
        List<WordToken> a = oldStream.tokens();
        Tokens.Stream stream = story.newTokens(news);
        List<WordToken> b = stream.tokens();
        List<Segment> segments = WordDiff.of(a, b);
        for (Segment segment : segments) {
            for (int k = 0; segment.equal() && k < segment.lengthA(); k++) {
                WordToken token = b.get(segment.startB() + k);
                if (!byWords || !pair(a.get(segment.startA() + k), token)) {
                    apart.add(token);
                }
            }
        }
        List<WordToken> gone = new ArrayList<>();
        List<WordToken> added = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.equal()) {
                for (int k = 0; k < segment.lengthA(); k++) {
                    WordToken token = b.get(segment.startB() + k);
                    if (apart.contains(token)) {
                        gone.add(a.get(segment.startA() + k));
                        added.add(token);
                    } else {
                        changed(gone, added);
                        same(a.get(segment.startA() + k), token);
                    }
                }
            } else {
                gone.addAll(a.subList(segment.startA(), segment.endA()));
                added.addAll(b.subList(segment.startB(), segment.endB()));
            }
        }
        changed(gone, added);
        anchors(story.carried(oldStream.trailing()), List.of());
        anchors(stream.trailing(), List.of());
        close(news.get(news.size() - 1), properties);
        return written;
    }

    /** What is deleted stands before what is inserted, but for what goes on in the same content control. */
    private void changed(List<WordToken> gone, List<WordToken> added) {
        List<Element> last =
                items.isEmpty() ? List.of() : items.get(items.size() - 1).path();
        boolean goesOn = !last.isEmpty()
                && !gone.isEmpty()
                && !added.isEmpty()
                && added.get(0).path().equals(last)
                && !own(gone.get(0).path()).equals(last);
        if (goesOn) {
            added.forEach(this::inserted);
            gone.forEach(this::deleted);
        } else {
            gone.forEach(this::deleted);
            added.forEach(this::inserted);
        }
        gone.clear();
        added.clear();
    }

    /**
     * What equal words stand in is the same in both.
     *
     * @return false where the words stand in content controls that are not: one control cannot become two
     */
    private boolean pair(WordToken a, WordToken b) {
        int depth = Math.min(a.path().size(), b.path().size());
        for (int i = 0; i < depth; i++) {
            Element old = a.path().get(i);
            Element own = b.path().get(i);
            boolean control = own.is("sdt") || own.is("customXml");
            if (control && wrappers.get(old) != own && (wrappers.containsKey(old) || wrappers.containsValue(own))) {
                return false;
            }
        }
        for (int i = 0; i < depth; i++) {
            wrappers.putIfAbsent(a.path().get(i), b.path().get(i));
        }
        return true;
    }

    private void same(WordToken a, WordToken b) {
        carried(a, b.path());
        anchors(b.anchors(), b.path());
        if (b.isEnd()) {
            Element paragraph = news.get(now);
            close(paragraph, story.paragraphProperties(olds.get(old).child("pPr"), paragraph.child("pPr")));
            old++;
            now++;
            return;
        }
        for (PiecePairs.Pair pair : PiecePairs.of(a, b)) {
            Piece piece = pair.now();
            if (piece.isAnchor()) {
                items.add(Item.anchor((Element) piece.node(), b.path()));
                continue;
            }
            Piece before = pair.old();
            Element format = piece.run() == null || before.run() == null
                    ? piece.format()
                    : story.changes().of("rPr", before.format(), piece.format());
            String key = format == piece.format() ? "" : story.formatKey(before.format());
            Node node = story.object(before.node(), piece.node());
            items.add(new Item(Item.Status.SAME, node, piece.run(), format, key, b.path()));
        }
    }

    private void inserted(WordToken token) {
        anchors(token.anchors(), token.path());
        if (token.isEnd()) {
            Element paragraph = news.get(now++);
            close(paragraph, story.inserting().paragraphProperties(paragraph.child("pPr")));
            return;
        }
        for (Piece piece : token.pieces()) {
            items.add(
                    piece.isAnchor()
                            ? Item.anchor((Element) piece.node(), token.path())
                            : new Item(
                                    Item.Status.INSERTED, piece.node(), piece.run(), piece.format(), "", token.path()));
        }
    }

    /** What the words of the old document stand in, as it is in the new one where it is there. */
    private List<Element> own(List<Element> path) {
        return path.isEmpty()
                ? path
                : path.stream()
                        .map(wrapper -> wrappers.getOrDefault(wrapper, wrapper))
                        .toList();
    }

    /** What comes along of the anchors before an old word and in it. */
    private void carried(WordToken token, List<Element> path) {
        anchors(story.carried(token.anchors()), path);
        for (Piece piece : token.pieces()) {
            if (piece.isAnchor()) {
                anchors(story.carried(List.of((Element) piece.node())), path);
            }
        }
    }

    private void deleted(WordToken token) {
        carried(token, token.isEnd() ? List.of() : own(token.path()));
        if (token.isEnd()) {
            Element paragraph = story.adopted(olds.get(old++)
                    .with(olds.get(old - 1).elements().stream()
                            .filter(child -> child.is("pPr"))
                            .toList()));
            close(paragraph, story.deleting().paragraphProperties(paragraph.child("pPr")));
            return;
        }
        List<Element> path = own(token.path());
        for (Piece piece : token.pieces()) {
            if (piece.isAnchor()) {
                continue;
            }
            Element format = piece.format();
            Node node = piece.node() instanceof Element element ? story.adopted(element) : piece.node();
            items.add(new Item(
                    Item.Status.DELETED, node, piece.run(), format == null ? null : story.adopted(format), "", path));
        }
    }

    private void anchors(List<Element> anchors, List<Element> path) {
        anchors.forEach(anchor -> items.add(Item.anchor(anchor, path)));
    }

    private void close(Element paragraph, @Nullable Element properties) {
        List<Node> content = new ArrayList<>();
        if (properties != null) {
            content.add(properties);
        }
        content.addAll(tree.written(items, 0));
        written.add(paragraph.with(content));
        items = new ArrayList<>();
    }
}
