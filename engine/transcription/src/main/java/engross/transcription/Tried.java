package engross.transcription;

import engross.model.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What earlier tries have shown of a file, and the names that are given from elsewhere. */
final class Tried {
    private final Map<String, String> given;
    private final Map<String, String> noteNames;
    private final Set<Place> literal = new HashSet<>();
    private final Set<String> unplaced = new HashSet<>();
    private final Set<String> numberless = new HashSet<>();

    /** @param given ids by bookmark @param noteNames names of notes by their ids in the file */
    Tried(Map<String, String> given, Map<String, String> noteNames) {
        this.given = given;
        this.noteNames = noteNames;
    }

    Map<String, String> given() {
        return given;
    }

    String noteName(String id, int number) {
        return noteNames.getOrDefault(id, "note-" + number);
    }

    /** Remembers that numbering does not give the label of a line. @return whether that is new */
    boolean keepLabel(Place place) {
        return literal.add(place);
    }

    /** Remembers that nothing in the source can have an id. @return whether that is new */
    boolean leaveOut(String id) {
        return unplaced.add(id);
    }

    /** Remembers that what has an id has no number in the source. @return whether that is new */
    boolean hideNumber(String id) {
        return numberless.add(id);
    }

    boolean isNumberless(String id) {
        return numberless.contains(id);
    }

    /** Ids that nothing in the source can have. */
    Set<String> unplaced() {
        return unplaced;
    }

    boolean isLiteral(Part.Line line) {
        return line.labelled() && literal.contains(line.place());
    }
}
