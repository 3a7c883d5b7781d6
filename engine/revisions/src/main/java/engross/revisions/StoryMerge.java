package engross.revisions;

import engross.redline.alignment.Part.Kind;
import engross.redline.alignment.Step;
import engross.redline.alignment.Steps;
import engross.redline.alignment.WordBorders;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a part of the old document and the same part of the new one as one with marks. Used by one thread. */
final class StoryMerge {
    private final References oldReferences;
    private final References newReferences;
    private final WordBorders borders;
    private final Authorship authorship;
    private final Adoption adoption;
    private final Changes changes;
    /** What is the same in both, by the new element. */
    private final Map<Element, Element> unchanged;

    private final Detail detail;

    private final Marking inserting;
    private final Marking deleting;
    private final Marking movingHere;
    private final Marking movingAway;

    StoryMerge(
            References oldReferences,
            References newReferences,
            WordBorders borders,
            Authorship authorship,
            Adoption adoption,
            Map<Element, Element> unchanged,
            Detail detail) {
        this.detail = detail;
        this.unchanged = unchanged;
        this.oldReferences = oldReferences;
        this.newReferences = newReferences;
        this.borders = borders;
        this.authorship = authorship;
        this.adoption = adoption;
        this.changes = new Changes(authorship, oldReferences, newReferences, adoption);
        this.inserting = new Marking(authorship, adoption, true);
        this.deleting = new Marking(authorship, adoption, false);
        this.movingHere = inserting.moving();
        this.movingAway = deleting.moving();
    }

    Authorship authorship() {
        return authorship;
    }

    /** Whether words that are the same stay where their paragraph does not. */
    boolean isByWords() {
        return detail == Detail.WORDS;
    }

    Changes changes() {
        return changes;
    }

    Marking inserting() {
        return inserting;
    }

    Marking deleting() {
        return deleting;
    }

    Marking movingHere() {
        return movingHere;
    }

    /** Of anchors of the old document those that come along. */
    List<Element> carried(List<Element> anchors) {
        return adoption.bookmarks().among(anchors);
    }

    /** Whether what is the same in both documents stays as the new one has it: nothing of the old one comes along in it. */
    boolean isKept(WordPart old, WordPart now) {
        return old.isSame(now) && !adoption.bookmarks().in(old.element);
    }

    Element adopted(Element old) {
        return adoption.adopted(old);
    }

    Tokens.Stream oldTokens(List<Element> paragraphs) {
        return new Tokens(borders, oldReferences).of(paragraphs);
    }

    Tokens.Stream newTokens(List<Element> paragraphs) {
        return new Tokens(borders, newReferences).of(paragraphs);
    }

    String formatKey(@Nullable Element format) {
        return "{" + Canonical.properties(format, oldReferences) + "}";
    }

    References newReferences() {
        return newReferences;
    }

    /** The blocks of a body, cell, note, header or text box. */
    List<Node> blocks(List<Element> old, List<Element> now) {
        WordPart.Body a = WordPart.body(old, oldReferences);
        WordPart.Body b = WordPart.body(now, newReferences);
        List<Node> merged = new ArrayList<>();
        List<Step<WordPart>> steps = detail.steps(a.parts(), b.parts(), steps(a.parts(), b.parts()));
        boolean moving = detail == Detail.WORDS && authorship.isDated();
        Moves moves = Moves.among(moving ? steps : List.of(), authorship);
        steps.forEach(step -> step(step, moves, merged));
        List<Node> ended = Ends.kept(merged, changes);
        ended.addAll(carried(a.trailing()));
        ended.addAll(b.trailing());
        return ended;
    }

    private static List<Step<WordPart>> steps(List<WordPart> a, List<WordPart> b) {
        if (a.isEmpty() || b.isEmpty()) {
            List<Step<WordPart>> steps = new ArrayList<>();
            if (!a.isEmpty() || !b.isEmpty()) {
                steps.add(new Step<>(a, b));
            }
            return steps;
        }
        return Steps.toTheEnd(a, b);
    }

    private void step(Step<WordPart> step, Moves moves, List<Node> merged) {
        if (step.news().isEmpty()) {
            whole(step.olds(), deleting, movingAway, moves, merged);
            return;
        }
        if (step.olds().isEmpty()) {
            whole(step.news(), inserting, movingHere, moves, merged);
            return;
        }
        step.olds().forEach(part -> merged.addAll(carried(part.anchors)));
        step.news().forEach(part -> merged.addAll(part.anchors));
        if (step.isPair()) {
            pair(step.olds().get(0), step.news().get(0), merged);
        } else {
            merged.addAll(ParagraphMerge.of(this, elements(step.olds()), elements(step.news())));
        }
    }

    /** What is in one text only, at this place at least. */
    private void whole(List<WordPart> parts, Marking marking, Marking moving, Moves moves, List<Node> merged) {
        for (WordPart part : parts) {
            Moves.Move move = moves.of(part);
            merged.addAll(marking.isInserting() ? part.anchors : carried(part.anchors));
            if (move == null) {
                merged.addAll(marking.blocks(List.of(part.element)));
            } else {
                Element moved = move.origin() == null
                        ? moving.moved(part.element)
                        : ParagraphMerge.moved(this, move.origin(), part.element);
                merged.addAll(moving.ranged(moved, move));
            }
        }
    }

    private static List<Element> elements(List<WordPart> parts) {
        return parts.stream().map(part -> part.element).toList();
    }

    private void pair(WordPart old, WordPart now, List<Node> merged) {
        if (isKept(old, now)) {
            unchanged.put(now.element, old.element);
            merged.add(now.element);
        } else if (now.is(Kind.PARAGRAPH)) {
            merged.addAll(ParagraphMerge.of(this, List.of(old.element), List.of(now.element)));
        } else if (now.is(Kind.TABLE)) {
            merged.add(new TableMerge(this).table(old, now));
        } else {
            Element oldContent = old.element.child("sdtContent");
            Element newContent = now.element.child("sdtContent");
            if (old.isSame(now) && oldContent == null) {
                merged.add(now.element);
            } else if (oldContent == null || newContent == null) {
                merged.addAll(deleting.blocks(List.of(old.element)));
                merged.addAll(inserting.blocks(List.of(now.element)));
            } else {
                merged.add(Wrappers.around(now.element, blocks(oldContent.elements(), newContent.elements())));
            }
        }
    }

    /** The properties of a paragraph that is in both documents. */
    @Nullable
    Element paragraphProperties(@Nullable Element old, @Nullable Element now) {
        Element oldMark = old == null ? null : old.child("rPr");
        Element newMark = now == null ? null : now.child("rPr");
        Element mark = changes.of("rPr", oldMark, newMark);
        Element own = changes.of("pPr", old, now);
        Element oldSection = old == null ? null : old.child("sectPr");
        Element newSection = own == null ? null : own.child("sectPr");
        if (own != null && oldSection != null && newSection != null) {
            Element section = changes.of("sectPr", oldSection, newSection);
            own = own.with(own.children().stream()
                    .map(child -> child == newSection && section != null ? section : child)
                    .toList());
        }
        return mark == newMark ? own : Paragraphs.withMark(own, mark);
    }

    /** An object that is in both documents: what is in its text boxes is compared. */
    Node object(Node old, Node now) {
        if (!(old instanceof Element before) || !(now instanceof Element after) || !hasBox(after)) {
            return now;
        }
        return boxed(before, after);
    }

    private static boolean hasBox(Element element) {
        return element.is("txbxContent") || element.elements().stream().anyMatch(StoryMerge::hasBox);
    }

    private Element boxed(Element old, Element now) {
        if (now.is("txbxContent")) {
            return Canonical.of(old, oldReferences).equals(Canonical.of(now, newReferences))
                    ? now
                    : now.with(blocks(old.elements(), now.elements()));
        }
        List<Element> olds = old.elements();
        List<Element> news = now.elements();
        if (olds.size() != news.size() || news.isEmpty()) {
            return now;
        }
        List<Node> content = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            content.add(boxed(olds.get(i), news.get(i)));
        }
        return now.with(content);
    }
}
