package engross.numbering;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Revision;
import engross.model.TrackedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Marks a label among the changes of several authors, so that it stands once in the text of everyone who has it alone, and not at all in that
 * of everyone who has none. What it says is the old label for those who leave it, the label of the text with all changes for the others.
 */
final class MemberMarks {
    private final LabelText label;
    private final OwnLabels.Own own;
    private final @Nullable String old;
    private final @Nullable String now;
    /** Who does not have the old label. */
    private final Set<String> deleting = new TreeSet<>();
    /** Who has the new one. */
    private final Set<String> inserting = new TreeSet<>();

    MemberMarks(LabelText label) {
        this.label = label;
        this.own = label.own();
        this.old = label.old();
        this.now = label.now();
    }

    private @Nullable String own(String author) {
        return own.labels().get(author);
    }

    /** @param isFollowed whether a tab stands behind the label wherever it is */
    List<Inline> inlines(boolean isFollowed) {
        if (old == null && now == null) {
            return passing(isFollowed);
        }
        assign();
        List<Inline> marked = new ArrayList<>();
        if (deleting.isEmpty() && old != null) {
            add(marked, old, "", Change.NONE, isFollowed);
            return marked;
        }
        Revision deleted = deleting.isEmpty() ? null : by(deleting);
        Revision inserted = inserting.isEmpty() ? null : by(inserting);
        if (old != null && now != null && deleted != null && inserted != null && deleting.equals(inserting)) {
            marked.addAll(TrackedWords.between(old, now, label.format(), deleted, inserted));
            marked.addAll(label.ending(Change.inserted(inserted)));
            tab(marked, Change.NONE, isFollowed);
            return marked;
        }
        if (old != null && deleted != null) {
            add(marked, old, "", Change.deleted(deleted), isFollowed);
        }
        alone(marked, isFollowed);
        if (now != null && inserted != null) {
            add(marked, now, label.suffix(), Change.inserted(inserted), isFollowed);
        }
        return marked;
    }

    /** Decides whose the two labels are, from who has one alone. */
    private void assign() {
        for (String author : own.authors().keySet()) {
            boolean changes = !Objects.equals(own(author), old);
            if (changes && (old == null || !Objects.equals(old, now) || own(author) == null)) {
                deleting.add(author);
            }
        }
        if (deleting.isEmpty() && !Objects.equals(old, now)) {
            // Only several together change it.
            deleting.addAll(names(now == null ? label.deleted() : label.inserted()));
        }
        if (now == null) {
            return;
        }
        deleting.stream().filter(author -> own(author) != null).forEach(inserting::add);
        if (inserting.isEmpty() && !deleting.isEmpty()) {
            // All who change it have none, but the text of all has one: somebody else's.
            String other = own.authors().keySet().stream()
                    .filter(author -> !deleting.contains(author))
                    .findFirst()
                    .orElse(deleting.iterator().next());
            deleting.add(other);
            inserting.add(other);
        }
    }

    private Set<String> names(@Nullable Revision revision) {
        Set<String> names = new TreeSet<>(revision == null ? List.of() : revision.authors());
        names.retainAll(own.authors().keySet());
        if (names.isEmpty()) {
            names.addAll(own.authors().keySet());
        }
        return names;
    }

    /** The labels of those who have one alone although the text of all has none. */
    private void alone(List<Inline> marked, boolean isFollowed) {
        for (String author : deleting) {
            String text = own(author);
            if (now == null && text != null) {
                add(marked, text, "", new Change(own.authors().get(author), others(author)), isFollowed);
            }
        }
    }

    /** What stands in neither text is in that of those who have it alone. */
    private List<Inline> passing(boolean isFollowed) {
        List<Inline> marked = new ArrayList<>();
        Set<String> having = new TreeSet<>(own.labels().keySet());
        if (having.isEmpty()) {
            return marked;
        }
        String first = Objects.requireNonNull(own(having.iterator().next()));
        Set<String> others = new TreeSet<>(own.authors().keySet());
        others.removeAll(having);
        add(marked, first, "", new Change(by(having), by(others.isEmpty() ? having : others)), isFollowed);
        return marked;
    }

    private Revision others(String author) {
        Set<String> others = new TreeSet<>(own.authors().keySet());
        others.remove(author);
        return by(others);
    }

    private Revision by(Set<String> authors) {
        return Revision.joint(authors.stream()
                .map(author -> Objects.requireNonNull(own.authors().get(author)))
                .toList());
    }

    private void add(List<Inline> marked, String text, String suffix, Change change, boolean isFollowed) {
        marked.add(new Inline.Text(text, label.format(), change));
        if (!suffix.isEmpty()) {
            marked.addAll(label.ending(change));
        }
        tab(marked, change, isFollowed);
    }

    private static void tab(List<Inline> marked, Change change, boolean isFollowed) {
        if (isFollowed) {
            marked.add(new Inline.Tab(change));
        }
    }
}
