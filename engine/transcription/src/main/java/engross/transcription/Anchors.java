package engross.transcription;

import engross.model.Block;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bookmarks that something refers to, as ids of a source; all others are left behind. */
final class Anchors {
    private final Map<String, String> bookmarks;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> given;
    private final Set<String> unplaced;

    /**
     * @param bookmarks the id of the paragraph that each bookmark begins in
     * @param tried ids that a source has already, and those that nothing in it can have
     */
    Anchors(Document document, Map<String, String> bookmarks, Tried tried) {
        this.bookmarks = new HashMap<>(bookmarks);
        this.given = tried.given();
        this.unplaced = tried.unplaced();
        taken.addAll(given.values());
        blocks(document.body());
        document.notes().forEach(note -> blocks(note.body()));
    }

    private Anchors() {
        this.bookmarks = Map.of();
        this.given = Map.of();
        this.unplaced = Set.of();
    }

    /** Where nothing is referred to. */
    static Anchors none() {
        return new Anchors();
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                inlines(paragraph.content());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.body())));
            }
        }
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link && link.isInternal()) {
                String bookmark = link.target().substring(1);
                String paragraph = bookmarks.get(bookmark);
                if (paragraph != null && !ids.containsKey(paragraph)) {
                    String known = given.getOrDefault(bookmark, given.getOrDefault(paragraph, ""));
                    // A paragraph may have several bookmarks: the one that is referred to names it.
                    ids.put(paragraph, known.isEmpty() ? unused(idOf(bookmark)) : known);
                }
            }
        }
    }

    private String unused(String id) {
        String candidate = id;
        for (int n = 2; !taken.add(candidate); n++) {
            candidate = id + "-" + n;
        }
        return candidate;
    }

    /** A bookmark's name as an id: a letter first, hyphens between words. */
    private static String idOf(String bookmark) {
        StringBuilder id = new StringBuilder(bookmark.length());
        bookmark.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
            } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        });
        String stripped = id.toString().replaceAll("-+$", "");
        return stripped.isEmpty() || !Character.isLetter(stripped.codePointAt(0)) ? "b-" + stripped : stripped;
    }

    /** The id of a paragraph, empty where nothing refers to it. @param paragraph as the file has it */
    String id(String paragraph) {
        String id = paragraph.isEmpty() ? "" : ids.getOrDefault(paragraph, "");
        return unplaced.contains(id) ? "" : id;
    }

    /** All ids that something refers to. */
    Collection<String> all() {
        return ids.values();
    }

    /** The id that a link leads to, empty where nothing has its bookmark. @param target without {@code #} */
    String target(String target) {
        return id(bookmarks.getOrDefault(target, ""));
    }
}
