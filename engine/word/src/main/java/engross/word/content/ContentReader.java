package engross.word.content;

import engross.opc.OpcPackage;
import engross.opc.Relationship;
import engross.opc.WordPackage;
import engross.word.content.WordText.Kind;
import engross.word.content.WordText.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the body and the notes of a package, and puts the notes in the order of their marks. */
final class ContentReader {
    /** More notes in notes than any document has: they may refer to each other in a circle. */
    private static final int MOST_NOTES = 100_000;

    private final OpcPackage parts;
    private final Map<String, Story> notes = new HashMap<>();

    private ContentReader(OpcPackage parts) {
        this.parts = parts;
    }

    static WordContent read(WordPackage file) {
        ContentReader reader = new ContentReader(file.parts());
        Story body = new Story();
        reader.body(file.main(), body);
        for (Relationship relationship : file.relationships()) {
            if (relationship.isOf("footnotes") && file.parts().has(relationship.part())) {
                reader.notes(relationship.part());
            }
        }
        return new WordContent(
                reader.text(body, Story::before),
                reader.text(body, Story::after),
                PropertiesReader.properties(file.parts()),
                PropertiesReader.fingerprints(file));
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
        story.both().forEach(TextBuilder::closeStory);
    }

    private void notes(String part) {
        Targets targets = Targets.of(parts, part);
        try (XmlEvents events = XmlEvents.of(parts, part)) {
            events.nextChild();
            while (events.nextChild()) {
                Story story = new Story();
                String id = events.attribute("id");
                notes.put(id, story);
                new BlockReader(events, story, id, targets).all();
                story.both().forEach(TextBuilder::closeStory);
            }
        }
    }

    private WordText text(Story body, Function<Story, TextBuilder> side) {
        TextBuilder main = side.apply(body);
        List<Line> lines = new ArrayList<>(main.lines());
        Map<String, Integer> bookmarks = new HashMap<>(main.bookmarks());
        List<String> order = new ArrayList<>(main.notes());
        for (int i = 0; i < order.size(); i++) {
            Story story = notes.get(order.get(i));
            if (story == null) {
                continue;
            }
            TextBuilder note = side.apply(story);
            lines.add(new Line(Kind.NOTE, "", ""));
            int start = lines.size();
            note.bookmarks().forEach((name, line) -> bookmarks.putIfAbsent(name, start + line));
            lines.addAll(note.lines());
            order.addAll(note.notes());
            if (order.size() > MOST_NOTES) {
                throw new UnreadablePackage("it has more than " + MOST_NOTES + " marks of notes");
            }
        }
        return new WordText(Anchors.resolved(NoteNumbers.resolved(lines, order), bookmarks));
    }
}
