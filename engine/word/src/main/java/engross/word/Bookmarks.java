package engross.word;

import engross.model.Document;
import engross.model.Furniture;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bookmark's name for every id of a document. Word takes letters, digits and underscores, a letter first, 40 characters at most,
 * and sees no difference between capital and small letters.
 */
final class Bookmarks extends Walk {
    private static final int LONGEST = 40;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> placed = new HashSet<>();

    Bookmarks(Document document) {
        all(document.body());
        Furniture furniture = document.furniture();
        all(furniture.firstHeader());
        all(furniture.header());
        all(furniture.firstFooter());
        all(furniture.footer());
        document.notes().forEach(note -> all(note.body()));
    }

    /** The name of an id's bookmark, null where no block has the id. */
    @Nullable
    String name(String id) {
        return names.get(id);
    }

    /** The name of an id's bookmark the first time it is asked for, then null: a bookmark stands in one place. */
    @Nullable
    String place(String id) {
        return placed.add(id) ? names.get(id) : null;
    }

    @Override
    void id(String id) {
        if (!id.isEmpty() && !names.containsKey(id)) {
            names.put(id, unused(valid(id)));
        }
    }

    private String unused(String name) {
        String candidate = name;
        for (int n = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); n++) {
            String suffix = "_" + n;
            candidate = name.substring(0, Math.min(name.length(), LONGEST - suffix.length())) + suffix;
        }
        return candidate;
    }

    private static String valid(String id) {
        StringBuilder name = new StringBuilder(LONGEST);
        for (int i = 0; i < id.length() && name.length() < LONGEST; i++) {
            char c = id.charAt(i);
            boolean letter = Character.isLetter(c) && !Character.isSurrogate(c);
            if (name.isEmpty() && !letter) {
                name.append("b_");
            }
            name.append(letter || (c >= '0' && c <= '9') ? c : '_');
        }
        return name.toString();
    }
}
