package engross.word.reading;

import engross.model.Picture;
import engross.model.PictureHeader;
import engross.model.Place;
import engross.opc.OpcPackage;
import engross.opc.Relationship;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part with text while it is read: what its ids lead to, and what the whole file shares. */
final class Story {
    private final WholeFile file;
    private final Map<String, Relationship> relationships = new HashMap<>();
    private final boolean counts;
    private int paragraphs;

    /** @param counts whether the paragraphs have numbers by which warnings name them */
    Story(WholeFile file, List<Relationship> relationships, boolean counts) {
        this.file = file;
        this.counts = counts;
        relationships.forEach(relationship -> this.relationships.put(relationship.id(), relationship));
    }

    /** What all parts of a file share. */
    record WholeFile(
            String name,
            OpcPackage parts,
            StylesReader styles,
            ListLabels lists,
            Losses losses,
            Map<String, Picture> pictures,
            Map<String, String> bookmarks) {
        static WholeFile of(String name, OpcPackage parts, StylesReader styles, ListLabels lists) {
            return new WholeFile(
                    name, parts, styles, lists, new Losses(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    StylesReader styles() {
        return file.styles;
    }

    ListLabels lists() {
        return file.lists;
    }

    /** Remembers which paragraph a bookmark begins in. */
    void bookmark(String name, String id) {
        file.bookmarks.putIfAbsent(name, id);
    }

    /** Something in the paragraph that is read has no place in a source. */
    void lose(String what, String words) {
        file.losses.add(what, place(), words);
    }

    void beginParagraph() {
        paragraphs++;
    }

    /** Where the paragraph that is read stands. */
    Place place() {
        return counts ? new Place(file.name, paragraphs, 0) : Place.of(file.name);
    }

    /** Where a relationship leads outside; empty where it does not. */
    String address(String id) {
        Relationship relationship = relationships.get(id);
        return relationship == null || !relationship.external() ? "" : relationship.target();
    }

    /** The picture that a relationship leads to, kept under the name of its file; nothing where it is no PNG or JPEG. */
    Optional<String> picture(String id) {
        Relationship relationship = relationships.get(id);
        if (relationship == null || relationship.external() || !file.parts.has(relationship.part())) {
            return Optional.empty();
        }
        String part = relationship.part();
        String name = part.substring(part.lastIndexOf('/') + 1);
        if (!file.pictures.containsKey(name)) {
            Optional<Picture> picture = PictureHeader.read(file.parts.content(part));
            picture.ifPresent(read -> file.pictures.put(name, read));
            return picture.map(read -> name);
        }
        return Optional.of(name);
    }
}
