package engross.numbering;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Revision;
import engross.model.TrackedWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A computed text in the old and in the new version.
 *
 * @param before null where the old text has none
 * @param after null where the new text has none
 * @param passing what stands in neither text, because one author deleted what another had inserted; null for nothing
 * @param inserted whose change gave the new one
 * @param deleted whose change took the old one
 * @param suffix behind the new one, in italics; empty for none
 * @param remark behind all of the new one; empty for none
 * @param own what each author has alone, where there are several
 */
record LabelText(
        @Nullable String before,
        @Nullable String after,
        @Nullable String passing,
        Format format,
        @Nullable Revision inserted,
        @Nullable Revision deleted,
        String suffix,
        String remark,
        OwnLabels.Own own) {
    private static final Revision NOBODY = new Revision("", null);

    LabelText(
            @Nullable String before,
            @Nullable String after,
            @Nullable String passing,
            Format format,
            @Nullable Revision inserted,
            @Nullable Revision deleted) {
        this(before, after, passing, format, inserted, deleted, "", "", OwnLabels.Own.NONE);
    }

    /** With what frozen numbers have behind them in the new text. */
    LabelText with(String newSuffix, String newRemark) {
        return new LabelText(before, after, passing, format, inserted, deleted, newSuffix, newRemark, own);
    }

    /** With what each author has alone. */
    LabelText with(OwnLabels.Own labels) {
        return new LabelText(before, after, passing, format, inserted, deleted, suffix, remark, labels);
    }

    private boolean isOfSeveral() {
        return !own.authors().isEmpty();
    }

    private List<Inline> ofSeveral(boolean isFollowed) {
        Revision compiler = own.compiler();
        return compiler == null
                ? new MemberMarks(this).inlines(isFollowed)
                : CompiledMarks.of(this, compiler).inlines(isFollowed);
    }

    /** The text as inlines: where the two differ, the old part deleted, then the new part inserted. */
    List<Inline> inlines() {
        if (isOfSeveral()) {
            return ofSeveral(false);
        }
        List<Inline> inlines = numbers();
        inlines.addAll(ending(Change.inserted(orNobody(inserted))));
        return inlines;
    }

    /** What stands behind the new text. */
    List<Inline> ending(Change change) {
        List<Inline> ending = new ArrayList<>(2);
        if (!suffix.isEmpty()) {
            ending.add(new Inline.Text(suffix, format.withItalic(), change));
        }
        if (!remark.isEmpty()) {
            ending.add(new Inline.Text(remark, format, change));
        }
        return ending;
    }

    /** What the old text shows; null for nothing. */
    @Nullable
    String old() {
        return before == null || before.isEmpty() ? null : before;
    }

    /** What the new text shows, but for what is behind it; null for nothing. */
    @Nullable
    String now() {
        return after == null || after.isEmpty() ? null : after;
    }

    private List<Inline> numbers() {
        List<Inline> inlines = new ArrayList<>(3);
        if (passing != null) {
            inlines.add(new Inline.Text(passing, format, new Change(orNobody(inserted), orNobody(deleted))));
            return inlines;
        }
        if (before != null && after != null) {
            return new ArrayList<>(TrackedWords.between(before, after, format, orNobody(deleted), orNobody(inserted)));
        }
        if (before != null && !before.isEmpty()) {
            inlines.add(new Inline.Text(before, format, Change.deleted(orNobody(deleted))));
        }
        if (after != null && !after.isEmpty()) {
            inlines.add(new Inline.Text(after, format, Change.inserted(orNobody(inserted))));
        }
        return inlines;
    }

    /** The text with the tab that follows a label; the tab comes and goes with the label. */
    List<Inline> withTab() {
        if (isOfSeveral()) {
            return ofSeveral(true);
        }
        List<Inline> inlines = inlines();
        if (inlines.isEmpty()) {
            return inlines;
        }
        Change change = Change.NONE;
        if (passing != null) {
            change = new Change(orNobody(inserted), orNobody(deleted));
        } else if (now() == null) {
            change = Change.deleted(orNobody(deleted));
        } else if (old() == null) {
            change = Change.inserted(orNobody(inserted));
        }
        inlines.add(new Inline.Tab(change));
        return inlines;
    }

    private static Revision orNobody(@Nullable Revision revision) {
        return revision == null ? NOBODY : revision;
    }
}
