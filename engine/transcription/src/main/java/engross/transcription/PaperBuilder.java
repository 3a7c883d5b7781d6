package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.model.Change;
import engross.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A contribution, report or information document: head, submitter, title, box, text. */
final class PaperBuilder {
    private final House house;
    private final String language;
    private final Labels labels;
    private final Sections sections;
    private final Section own;
    private final Masthead masthead;
    private final FrontMatter front;
    private final Losses losses;

    PaperBuilder(House house, String language, Section own, Masthead masthead, FrontMatter front, Losses losses) {
        this.house = house;
        this.language = language;
        this.labels = house.labels(language);
        this.sections = new Sections(house);
        this.own = own;
        this.masthead = masthead;
        this.front = front;
        this.losses = losses;
    }

    /**
     * The keys of its source, up to the text.
     *
     * @param cursor behind what stands before the text
     * @param known the type where it is known; empty to tell it from the line of the submitter
     * @param called what the file calls the document by its properties; may be empty
     */
    FieldList paper(PartCursor cursor, String known, String called) {
        FieldList source = new FieldList();
        Submitter.Found found = submitter(known);
        source.all(masthead.fields(found.type(), language));
        boolean needed = house.vocabulary().types().containsKey(found.type())
                && house.vocabulary().types().get(found.type()).required().contains("source");
        if (needed && !found.values().containsKey("source")) {
            losses.add(
                    "no-source", front.place(), "no line says who submits the document: “…” stands in its place", "");
            source.text("source", SourceText.NOTHING);
        }
        found.values().forEach((key, value) -> {
            boolean field = key.equals("source") || house.vocabulary().fields().containsKey(key);
            source.text(key, field ? value : "");
        });
        source.fields("changes", masthead.changes(own.marking(), found.values().getOrDefault("source", "")));
        source.text("title", title(cursor, called));
        source.fields("cover", new CoverBuilder(house, labels, own.texts(), losses).cover(front.cover()));
        source.text("headings", HeadingForm.of(cursor, house.blockStyles().of("heading"), sections::endsBody));
        List<YamlValue> body = Built.placed(own.blocks().body(cursor, sections::endsBody), Change.NONE, own.marking());
        boolean more = !body.isEmpty() || cursor.peek() != null || !known.isEmpty();
        if (!more) {
            losses.add("no-text", front.place(), "no text follows the title: “…” stands in its place", "");
        }
        return source.items(
                "body",
                more
                        ? body
                        : List.of(
                                new FieldList().text("para", SourceText.NOTHING).done()));
    }

    private Submitter.Found submitter(String known) {
        boolean information = masthead.value("symbol").contains("/INF/");
        return front.source().isEmpty()
                ? new Submitter.Found(known.isEmpty() ? "information" : known, Map.of())
                : new Submitter(house, labels).read(front.source(), known, information);
    }

    private String title(PartCursor cursor, String called) {
        if (front.titles().isEmpty()) {
            front.takeTitle(cursor);
            if (!front.titles().isEmpty()) {
                losses.add("no-title", front.place(), "no line has the style of a title; the first line is taken", "");
            }
        }
        List<String> words = new ArrayList<>();
        front.titles()
                .forEach(line -> words.add(own.texts().of(line.unlabelled().content(), Change.NONE, line.place())));
        String title = String.join("\n", words);
        if (title.isBlank()) {
            title = called.isBlank() ? SourceText.NOTHING : Escapes.of(Printable.of(called.strip()), true);
            losses.add(
                    "no-title",
                    front.place(),
                    "no line has the style of a title; the title is taken from elsewhere",
                    title);
        }
        return title;
    }
}
