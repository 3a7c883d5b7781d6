package engross.revisions;

import engross.redline.alignment.Alignment;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs the footnotes, or the endnotes, of two documents, and writes both as one part with marks. */
final class NotesMerge {
    private final String kind;
    private final Version old;
    private final Version now;
    private final String oldPart;
    private final String newPart;
    private final List<Element> olds;
    private final List<Element> news;
    private final int[] paired;

    /** @param kind {@code footnote} or {@code endnote} */
    NotesMerge(String kind, Version old, Version now) {
        this.kind = kind;
        this.old = old;
        this.now = now;
        this.oldPart = old.related(kind + "s");
        this.newPart = now.related(kind + "s");
        this.olds = notes(old, oldPart);
        this.news = notes(now, newPart);
        this.paired = Alignment.of(parts(olds, old, oldPart), parts(news, now, newPart));
        pairLone();
    }

    /** Where one note is left on each side between two pairs, the one was rewritten. */
    private void pairLone() {
        int oldFrom = 0;
        int newFrom = 0;
        for (int i = 0; i <= paired.length; i++) {
            int j = i == paired.length ? news.size() : paired[i];
            if (j >= 0) {
                if (i - oldFrom == 1 && j - newFrom == 1) {
                    paired[oldFrom] = newFrom;
                }
                oldFrom = i + 1;
                newFrom = j + 1;
            }
        }
    }

    /** The notes without the lines that part them from the text. */
    private List<Element> notes(Version version, String part) {
        Element root = part.isEmpty() ? null : version.root(part);
        return root == null
                ? List.of()
                : root.elements().stream()
                        .filter(note -> note.is(kind) && isNote(note))
                        .toList();
    }

    private static boolean isNote(Element note) {
        return note.attribute("type").isEmpty() || note.attribute("type").equals("normal");
    }

    private static List<WordPart> parts(List<Element> notes, Version version, String part) {
        return notes.stream()
                .map(note -> WordPart.text(note, version.references(part)))
                .toList();
    }

    /** Gives both documents names for their notes, the same for those that are one note. */
    void name() {
        for (int i = 0; i < olds.size(); i++) {
            String name = paired[i] < 0 ? "old " + i : "both " + i;
            old.noteNames.put(kind + "Reference" + olds.get(i).attribute("id"), name);
            if (paired[i] >= 0) {
                now.noteNames.put(kind + "Reference" + news.get(paired[i]).attribute("id"), name);
            }
        }
        for (Element note : news) {
            now.noteNames.putIfAbsent(kind + "Reference" + note.attribute("id"), "new " + note.attribute("id"));
        }
    }

    /** Lets every old note have an id of its own in the new document, should its reference be deleted. */
    void reserve(Imports imports) {
        int next = 0;
        Set<String> taken = new HashSet<>();
        Element root = root();
        if (root != null) {
            root.elements().forEach(note -> taken.add(note.attribute("id")));
        }
        for (Element note : olds) {
            do {
                next++;
            } while (taken.contains(Integer.toString(next)));
            imports.notes().reserve(kind + "Reference", note.attribute("id"), Integer.toString(next));
        }
    }

    /**
     * Old references that were deleted while the same note is referred to elsewhere in both documents: they refer to the same note then.
     *
     * @param main the merged main document
     */
    Element shared(Element main, Imports imports) {
        Map<String, String> same = new HashMap<>();
        Set<String> stay = new HashSet<>();
        for (int i = 0; i < olds.size(); i++) {
            String reserved =
                    imports.notes().used(kind + "Reference", olds.get(i).attribute("id"));
            if (paired[i] >= 0 && !reserved.isEmpty()) {
                String id = news.get(paired[i]).attribute("id");
                if (stay.isEmpty()) {
                    staying(main, stay);
                }
                if (stay.contains(id)) {
                    same.put(reserved, id);
                    imports.notes().drop(kind + "Reference", olds.get(i).attribute("id"));
                }
            }
        }
        return same.isEmpty() ? main : ElementRewrite.of(main, element -> renamed(element, same));
    }

    /** Ids of the notes whose references are neither inserted nor deleted. */
    private void staying(Element element, Set<String> ids) {
        if (element.is(kind + "Reference")) {
            ids.add(element.attribute("id"));
        }
        for (Element child : element.elements()) {
            if (!child.is("ins") && !child.is("del") && !child.is("moveFrom") && !child.is("moveTo")) {
                staying(child, ids);
            }
        }
    }

    private @Nullable List<Element> renamed(Element reference, Map<String, String> ids) {
        String id = reference.is(kind + "Reference") ? ids.get(reference.attribute("id")) : null;
        return id == null ? null : List.of(reference.with("id", id));
    }

    /** The part's name in the new document; where it has none, that of the old one. */
    String part() {
        return newPart.isEmpty() ? oldPart : newPart;
    }

    String oldPart() {
        return oldPart;
    }

    boolean isNew() {
        return newPart.isEmpty();
    }

    boolean isEmpty() {
        return olds.isEmpty() && news.isEmpty();
    }

    /**
     * The part with the notes of both documents, in order.
     *
     * @param imports knows which old notes were deleted with their references
     * @return null where the new document has no such part and needs none
     */
    @Nullable
    Element merged(StoryMerge story, Imports imports) {
        Map<Integer, Integer> oldOf = new HashMap<>();
        for (int i = 0; i < paired.length; i++) {
            if (paired[i] >= 0) {
                oldOf.put(paired[i], i);
            }
        }
        Element root = root();
        if (root == null) {
            return null;
        }
        List<Node> content = new ArrayList<>();
        int nextOld = 0;
        int nextNew = 0;
        boolean any = false;
        for (Element note : root.elements()) {
            if (!note.is(kind) || !isNote(note)) {
                content.add(note);
                continue;
            }
            Integer i = oldOf.get(nextNew);
            for (; i != null && nextOld < i; nextOld++) {
                any |= deleted(nextOld, story, imports, content);
            }
            content.add(note(i, note, story, imports, content));
            nextOld = i == null ? nextOld : i + 1;
            nextNew++;
        }
        for (; nextOld < olds.size(); nextOld++) {
            any |= deleted(nextOld, story, imports, content);
        }
        return newPart.isEmpty() && !any ? null : sameOrNew(root, content);
    }

    private static Element sameOrNew(Element root, List<Node> content) {
        return content.equals(root.children()) ? root : root.with(content);
    }

    /** The new part; for a document that has none, the old part's lines and no note. */
    private @Nullable Element root() {
        if (!newPart.isEmpty()) {
            return now.root(newPart);
        }
        Element oldRoot = old.root(oldPart);
        return oldRoot == null ? null : oldRoot.without(note -> note.is(kind) && isNote(note));
    }

    private boolean deleted(int i, StoryMerge story, Imports imports, List<Node> content) {
        Element note = olds.get(i);
        String id = imports.notes().used(kind + "Reference", note.attribute("id"));
        if (!id.isEmpty()) {
            content.add(note.with(story.deleting().blocks(note.elements())).with("id", id));
        }
        return !id.isEmpty();
    }

    private Element note(@Nullable Integer i, Element note, StoryMerge story, Imports imports, List<Node> content) {
        if (i == null || deleted(i, story, imports, content)) {
            return note.with(story.inserting().blocks(note.elements()));
        }
        Element before = olds.get(i);
        List<Node> merged = story.blocks(before.elements(), note.elements());
        return merged.equals(note.children()) ? note : note.with(merged);
    }
}
