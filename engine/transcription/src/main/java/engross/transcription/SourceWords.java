package engross.transcription;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Place;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Texts of a tree as texts of a source, for those who write sources of their own. */
public final class SourceWords {
    private final SourceText texts;

    private SourceWords(SourceText texts) {
        this.texts = texts;
    }

    /**
     * A writer of texts.
     *
     * @param usual whose marks name nobody
     * @param notes the names of notes in the source, by their ids in the tree; marks of other notes are left out
     * @param emphasis the character style that stands for emphasis; empty for none
     */
    public static SourceWords of(Revision usual, Map<String, String> notes, String emphasis) {
        Anchors anchors = Anchors.none();
        return new SourceWords(new SourceText(new SourceText.Context(
                anchors,
                Map.of(),
                notes,
                new HashSet<>(),
                Map.of(),
                emphasis,
                Marking.of(usual, new AuthorNames(Map.of())),
                new Losses())));
    }

    /** A text of one paragraph with its marks. Links inside the document are plain words, comments and pictures are left out. */
    public String text(List<? extends Inline> inlines) {
        return texts.of(plain(inlines), Change.NONE, Place.NONE);
    }

    private static List<Inline> plain(List<? extends Inline> inlines) {
        List<Inline> plain = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link && link.isInternal()) {
                plain.addAll(plain(link.content()));
            } else if (!(inline instanceof Inline.CommentStart || inline instanceof Inline.CommentEnd)) {
                plain.add(inline);
            }
        }
        return plain;
    }
}
