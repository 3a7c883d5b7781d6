package engross.pdf.layout;

import engross.model.Change;
import engross.model.Format;
import engross.model.Revision;
import engross.pdf.tags.Roles;
import engross.pdf.tags.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The elements inside a paragraph. Neighbours with the same change share an element that is spoken as inserted or deleted; text
 * of the paragraph itself stands between its children in order.
 */
final class InlineTags {
    private static final Format LABEL = Format.PLAIN;

    private final LayoutContext context;
    private final Deque<Tag> open = new ArrayDeque<>();
    private final StringBuilder spoken = new StringBuilder();
    private Change change = Change.NONE;
    private @Nullable Tag changed;
    private @Nullable Tag run;
    private Format runFormat = LABEL;

    InlineTags(LayoutContext context) {
        this.context = context;
    }

    /** Goes into an element that is there. @param tag null where all that follows is an artifact */
    void enter(@Nullable Tag tag) {
        finish();
        if (tag != null) {
            open.push(tag);
        }
    }

    /** Goes into a new child of the open element. */
    @Nullable
    Tag enterChild(String role) {
        finish();
        Tag parent = open.peek();
        if (parent == null) {
            return null;
        }
        Tag child = parent.child(role);
        open.push(child);
        return child;
    }

    void leave() {
        finish();
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    /** The element for text of a change and a format. */
    @Nullable
    Tag text(Change newChange, Format format, String words) {
        Tag parent = container(newChange, words);
        if (parent == null) {
            return null;
        }
        boolean plain = !format.bold() && !format.italic();
        if (run != null && same(format)) {
            return run;
        }
        runFormat = format;
        run = plain
                ? parent.text()
                : parent.child(format.bold() ? Roles.STRONG : Roles.EMPHASIS).text();
        return run;
    }

    private boolean same(Format format) {
        return runFormat.bold() == format.bold() && runFormat.italic() == format.italic();
    }

    /** A new element in the text. @param words what is said of it inside a change */
    @Nullable
    Tag child(Change newChange, String role, String words) {
        Tag parent = container(newChange, words);
        run = null;
        return parent == null ? null : parent.child(role);
    }

    private @Nullable Tag container(Change newChange, String words) {
        Tag parent = open.peek();
        if (parent == null) {
            return null;
        }
        if (!newChange.equals(change)) {
            finish();
            change = newChange;
            changed = newChange.isNone() ? null : element(parent, newChange);
        }
        if (changed == null) {
            return parent;
        }
        spoken.append(words);
        return changed;
    }

    private static Tag element(Tag parent, Change change) {
        Tag tag = parent;
        Revision inserted = change.inserted();
        if (inserted != null) {
            tag = tag.child(Roles.INSERTION).title(title(inserted));
        }
        Revision deleted = change.deleted();
        if (deleted != null) {
            tag = tag.child(Roles.DELETION).title(title(deleted));
        }
        return tag;
    }

    private static String title(Revision revision) {
        return revision.date() == null ? revision.author() : revision.author() + ", " + revision.date();
    }

    /** Ends a change: now it is known what is spoken for it. */
    private void finish() {
        if (changed != null) {
            String moved = change.isMoved() ? context.wording.moved() + " " : "";
            changed.alternative(moved + word() + " " + spoken);
        }
        spoken.setLength(0);
        change = Change.NONE;
        changed = null;
        run = null;
    }

    private String word() {
        Revision inserted = change.inserted();
        Revision deleted = change.deleted();
        if (inserted != null && deleted != null) {
            return context.wording.both(inserted.author(), deleted.author());
        }
        return deleted != null ? context.wording.deleted() : context.wording.inserted();
    }
}
