package engross.transcription;

import engross.model.Change;
import engross.model.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The notes of a source. */
final class NoteBuilder {
    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, String> names;
    private final PartReader reader;

    /** @param names by the notes' ids in the file, in the order of their first marks */
    NoteBuilder(List<Note> notes, Map<String, String> names, PartReader reader) {
        notes.forEach(note -> this.notes.put(note.id(), note));
        this.names = names;
        this.reader = reader;
    }

    /** Texts by names. @param referred names of the notes that texts of the source refer to: others have no place there */
    FieldList notes(SourceText texts, Set<String> referred, Losses losses) {
        FieldList fields = new FieldList();
        names.forEach((id, name) -> {
            Note note = notes.get(id);
            if (note != null && !referred.contains(name)) {
                losses.add("no-place", note.place(), "a note of a text that is left out is left out", "");
            } else if (note != null) {
                fields.text(name, text(note, texts));
            }
        });
        return fields;
    }

    private String text(Note note, SourceText texts) {
        List<String> paragraphs = new ArrayList<>();
        for (Part part : reader.parts(List.copyOf(note.body()))) {
            if (part instanceof Part.Line line && !line.isEmpty()) {
                paragraphs.add(texts.said(line.unlabelled().content(), Change.NONE, note.place()));
            }
        }
        return paragraphs.isEmpty() ? SourceText.NOTHING : String.join("\n\n", paragraphs);
    }
}
