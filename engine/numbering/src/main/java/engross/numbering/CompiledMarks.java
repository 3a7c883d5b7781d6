package engross.numbering;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Revision;
import engross.model.TrackedWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Marks a label in a text that somebody compiled of the changes of several authors, so that accepting one author's changes and rejecting all
 * others leaves the label that this author's text has. A label that is neither the old one nor that of all changes is inserted by those whose
 * it is, and deleted by the compiler, who inserts the one that only all changes together give.
 *
 * @param old the label of the old text; null where it has none there
 * @param now that of the text with all changes, without suffix
 * @param own by author the label of that author's text; none for those who have none there
 * @param withdrawn who takes labels out that are in neither text
 */
record CompiledMarks(
        @Nullable String old,
        @Nullable String now,
        Map<String, String> own,
        Map<String, Revision> authors,
        Revision withdrawn,
        Revision compiler,
        LabelText label) {

    /** @param compiler not among the authors */
    static CompiledMarks of(LabelText label, Revision compiler) {
        OwnLabels.Own own = label.own();
        return new CompiledMarks(label.old(), label.now(), own.labels(), own.authors(), compiler, compiler, label);
    }

    /** @param isFollowed whether a tab stands behind the label wherever it is */
    List<Inline> inlines(boolean isFollowed) {
        Map<String, Set<String>> others = new LinkedHashMap<>();
        Set<String> deleting = new TreeSet<>();
        for (String author : authors.keySet()) {
            String text = own.get(author);
            if (!Objects.equals(text, old)) {
                deleting.add(author);
                if (text != null) {
                    others.computeIfAbsent(text, same -> new TreeSet<>()).add(author);
                }
            }
        }
        List<Inline> marked = new ArrayList<>();
        String common = now == null ? null : now + label.suffix();
        if (deleting.isEmpty() && Objects.equals(old, common)) {
            add(marked, old, Change.NONE, isFollowed);
            return marked;
        }
        Set<String> inserting = Objects.requireNonNullElse(others.remove(common), Set.of());
        Change deletion = Change.deleted(by(deleting));
        Change insertion = Change.inserted(by(inserting));
        if (old != null && now != null && others.isEmpty() && deleting.equals(inserting)) {
            marked.addAll(TrackedWords.between(old, now, label.format(), by(deleting), by(inserting)));
            marked.addAll(label.ending(insertion));
            tab(marked, Change.NONE, isFollowed);
            return marked;
        }
        // Where a label is in the old text and in the new, but not in everyone's, each has a tab of its own.
        boolean ownTabs =
                isFollowed && old != null && now != null && !own.keySet().containsAll(authors.keySet());
        add(marked, old, deletion, ownTabs);
        others.forEach((text, whose) -> add(marked, text, new Change(by(whose), withdrawing()), ownTabs));
        if (now != null) {
            marked.add(new Inline.Text(now, label.format(), insertion));
            marked.addAll(label.ending(insertion));
            tab(marked, insertion, ownTabs);
        }
        tab(marked, presence(), isFollowed && !ownTabs);
        return marked;
    }

    /** The change of what is in a text wherever any label is. */
    private Change presence() {
        if (old == null) {
            return new Change(by(new TreeSet<>(own.keySet())), now == null ? withdrawing() : null);
        }
        Set<String> deleting = new TreeSet<>(authors.keySet());
        deleting.removeAll(own.keySet());
        return now == null ? Change.deleted(by(deleting)) : Change.NONE;
    }

    /** Who deletes the provision, where somebody does; else whoever withdraws the label. */
    private Revision withdrawing() {
        Set<String> deleting = new TreeSet<>(authors.keySet());
        deleting.removeAll(own.keySet());
        return old == null || now != null || deleting.isEmpty() ? withdrawn : by(deleting);
    }

    /** Those authors, or the compiler where it is none of them. */
    private Revision by(Set<String> names) {
        return names.isEmpty()
                ? compiler
                : Revision.joint(names.stream()
                        .map(name -> Objects.requireNonNull(authors.get(name)))
                        .toList());
    }

    private void add(List<Inline> marked, @Nullable String text, Change change, boolean isFollowed) {
        if (text != null) {
            marked.add(new Inline.Text(text, label.format(), change));
            tab(marked, change, isFollowed);
        }
    }

    private static void tab(List<Inline> marked, Change change, boolean isFollowed) {
        if (isFollowed) {
            marked.add(new Inline.Tab(change));
        }
    }
}
