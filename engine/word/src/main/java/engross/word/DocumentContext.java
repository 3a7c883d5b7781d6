package engross.word;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Document;
import engross.model.Format;
import engross.model.Place;
import engross.model.style.StyleSheet;

/** What the stories of one document share: numbers, names, and what is found to be wrong. */
final class DocumentContext {
    final Document document;
    final StyleSheet sheet;
    final Languages languages;
    final Bookmarks bookmarks;
    final CommentRanges comments;
    final NoteReferences notes;
    final Media media = new Media();
    final Diagnostics diagnostics = new Diagnostics();

    /** Whether the character style for emphasis stands for a face of its own, so that East Asian text is not slanted. */
    final boolean uprightEmphasis;

    private final PreparedParts prepared;
    private int annotations;
    private int drawings;

    DocumentContext(Document document, PreparedParts prepared) {
        this.prepared = prepared;
        this.document = document;
        this.sheet = prepared.sheet();
        this.languages = prepared.languages();
        this.bookmarks = new Bookmarks(document);
        this.comments = new CommentRanges(document);
        this.notes = new NoteReferences(document);
        this.uprightEmphasis = languages.isEastAsian()
                && Boolean.FALSE.equals(sheet.character(BuiltInStyles.EMPHASIS).italic());
    }

    /** The id under which a style stands in the package: the house's own, unless an official template calls it otherwise. */
    String styleId(String id) {
        return prepared.ids().isEmpty() ? id : prepared.ids().getOrDefault(id, id);
    }

    /** Whether paragraphs of a style need not name it. */
    boolean isImplicit(String style) {
        return styleId(style).equals(prepared.implicitStyle());
    }

    /** The id of the character style of a run: the format's own, else the one that the run's kind asks for, if the house has it. */
    String characterStyle(Format format, int traits) {
        String style = format.style();
        if (style.isEmpty()) {
            style = (traits & TrackedRuns.NOTE_MARK) != 0
                    ? BuiltInStyles.FOOTNOTE_REFERENCE
                    : (traits & TrackedRuns.LINK) != 0
                            ? BuiltInStyles.HYPERLINK
                            : (traits & TrackedRuns.EAST_ASIAN_EMPHASIS) != 0 ? BuiltInStyles.EMPHASIS : "";
        }
        return sheet.characters().containsKey(style) ? styleId(style) : "";
    }

    /** A number that no other change, bookmark or comment of the package has (w:id). */
    int nextAnnotation() {
        return annotations++;
    }

    /** A number that no other picture of the package has (wp:docPr/@id). */
    int nextDrawing() {
        return ++drawings;
    }

    void error(String code, Place place, String message, String hint) {
        diagnostics.add(Diagnostic.error(code, place, message).withHint(hint));
    }

    void warning(String code, Place place, String message, String hint) {
        diagnostics.add(Diagnostic.warning(code, place, message).withHint(hint));
    }

    void unknownStyle(String kind, String id, Place place) {
        warning(
                "unknown-style",
                place,
                "no " + kind + " style " + id,
                "it is left out; the house's styles.yaml names the styles there are");
    }

    void requireNumbered(Place place, String what) {
        error("not-numbered", place, what + " has no number yet", "number the document before it is written");
    }
}
