package engross.word.content;

import engross.opc.OpcPackage;
import engross.opc.Relationship;
import engross.opc.WordPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads the body and the notes of a package, and puts the notes in the order of their marks. */
final class ContentReader {
    private final OpcPackage parts;
    private final List<Reading> readings;
    private final Map<String, Story> notes = new HashMap<>();

    private ContentReader(OpcPackage parts, List<Reading> readings) {
        this.parts = parts;
        this.readings = readings;
    }

    /** @param more readings beside that before the changes and that after them */
    static WordContent read(WordPackage file, List<Reading> more) {
        List<Reading> readings = new ArrayList<>(List.of(Reading.BEFORE, Reading.AFTER));
        readings.addAll(more);
        ContentReader reader = new ContentReader(file.parts(), readings);
        Story body = new Story(readings);
        reader.body(file.main(), body);
        for (Relationship relationship : file.relationships()) {
            if (relationship.isOf("footnotes") && file.parts().has(relationship.part())) {
                reader.notes(relationship.part());
            }
        }
        List<WordText> texts = IntStream.range(0, readings.size())
                .mapToObj(i -> reader.text(body, i))
                .toList();
        return new WordContent(
                texts.get(0),
                texts.get(1),
                texts.subList(2, texts.size()),
                PropertiesReader.properties(file.parts()),
                PropertiesReader.fingerprints(file),
                PropertiesReader.application(file.parts()));
    }

    private void body(String part, Story story) {
        Targets targets = Targets.of(parts, part);
        try (XmlEvents events = XmlEvents.of(parts, part)) {
            events.nextChild();
            while (events.nextChild()) {
                if (events.name().equals("body")) {
                    new BlockReader(events, story, "", targets).all();
                } else {
                    events.skip();
                }
            }
        }
        story.texts().forEach(TextBuilder::closeStory);
    }

    private void notes(String part) {
        Targets targets = Targets.of(parts, part);
        try (XmlEvents events = XmlEvents.of(parts, part)) {
            events.nextChild();
            while (events.nextChild()) {
                Story story = new Story(readings);
                String id = events.attribute("id");
                notes.put(id, story);
                new BlockReader(events, story, id, targets).all();
                story.texts().forEach(TextBuilder::closeStory);
            }
        }
    }

    private WordText text(Story body, int reading) {
        return body.text(reading).withNotes(id -> {
            Story note = notes.get(id);
            return note == null ? null : note.text(reading);
        });
    }
}
