package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.house.WordForms.Line;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Document;
import engross.model.Paragraph;
import engross.transcription.SourceText.ShownLabel;
import engross.word.reading.WordText;
import engross.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a source of a Word document: one try, with what earlier ones have shown. */
final class DocumentBuilder {
    private final House house;
    private final String language;
    private final Labels labels;
    private final Document document;
    private final Tried tried;
    private final Losses losses = new Losses();
    private final PartReader reader;
    private final Anchors anchors;
    private final PictureNames pictures;
    private final Map<String, Comment> comments = new LinkedHashMap<>();
    private final AuthorNames authors = new AuthorNames(Map.of());
    private final Map<String, String> noteNames = new LinkedHashMap<>();
    private final Map<String, ShownLabel> shown = new LinkedHashMap<>();
    private final Sections sections;
    private boolean hasHead;

    DocumentBuilder(House house, String language, WordText word, String stem, Tried tried) {
        this.house = house;
        this.language = language;
        this.labels = house.labels(language);
        this.document = word.document();
        this.tried = tried;
        this.anchors = new Anchors(document, word.bookmarks(), tried);
        this.reader =
                new PartReader(new StyleNames(word.styles(), house.styleSheet(language), house.wordForms()), anchors);
        this.pictures = new PictureNames(stem, document.pictures());
        this.sections = new Sections(house);
        document.comments().forEach(comment -> comments.put(comment.id(), comment));
    }

    /** Whether the file has a head on its first page. */
    boolean hasHead() {
        return hasHead;
    }

    /** Whether a paragraph is left out on purpose: those of a table of contents. */
    boolean isLeft(Paragraph paragraph) {
        String style = reader.line(paragraph.withContent(List.of())).style();
        return house.wordForms().line(style).orElse(null) == Line.CONTENTS;
    }

    Losses losses() {
        return losses;
    }

    /** Ids that something refers to and that nothing in the source has. */
    Set<String> missing(YamlValue source) {
        Set<String> missing = new LinkedHashSet<>(anchors.all());
        missing.removeAll(tried.unplaced());
        missing.removeAll(DefinedIds.of(source));
        return missing;
    }

    PictureNames pictures() {
        return pictures;
    }

    /** The whole source. */
    YamlValue source() {
        List<Part> parts = reader.parts(document.body());
        noteNames();
        shown.putAll(ShownLabels.of(parts, sections, tried));
        List<List<Part>> split = sections.split(parts);
        PartCursor cursor = new PartCursor(split.get(0));
        FrontMatter front = new FrontMatter(house, labels, reader);
        front.take(cursor);
        Section own = section(split.get(0));
        Masthead masthead = new Masthead(house, labels);
        masthead.takeAll(front.head(), losses);
        hasHead = !front.head().isEmpty();
        List<YamlValue> proposals = proposals(split);
        boolean contribution = !proposals.isEmpty();
        FieldList source = new FieldList();
        Part next = cursor.peek();
        if (!contribution && next != null && sections.is(next, Line.NUMBER)) {
            instrument(cursor, own, masthead, front, source);
        } else {
            paper(cursor, own, masthead, front, source, contribution ? "contribution" : "");
            source.items("annexes", furtherAnnexes(cursor, own, split));
        }
        source.items("proposals", proposals);
        boolean said = source.has("changes");
        FieldList notes = new NoteBuilder(document.notes(), noteNames, reader)
                .notes(said || !contribution ? own.texts : noteTexts(split));
        if (!notes.isEmpty()) {
            source.value("footnotes", notes.done());
        }
        FieldList others = authors.fields(name -> true);
        if (!others.isEmpty()) {
            source.value("authors", others.done());
        }
        return source.done();
    }

    /** What the texts of a section need. */
    private final class Section {
        private final Marking marking;
        private final SourceText texts;
        private final BlockBuilder blocks;

        Section(Marking marking) {
            this.marking = marking;
            this.texts = new SourceText(
                    new SourceText.Context(anchors, shown, noteNames, comments, house.emphasis(), marking, losses));
            this.blocks = new BlockBuilder(house, language, texts, losses, tried::isLiteral, reader, pictures);
        }
    }

    private Section section(List<Part> parts) {
        return new Section(Marking.of(parts, comments, authors));
    }

    private void noteNames() {
        NoteOrder.of(document).forEach(id -> noteNames.put(id, tried.noteName(id, noteNames.size() + 1)));
    }

    private void instrument(PartCursor cursor, Section own, Masthead masthead, FrontMatter front, FieldList source) {
        InstrumentBuilder instrument = new InstrumentBuilder(house, language, own.blocks, own.texts, losses);
        instrument.read(cursor);
        head(instrument.type(), masthead, source);
        if (!front.source().isEmpty()) {
            source.text("source", front.source());
        }
        source.all(instrument.fields());
        changes(own.marking, masthead, "", source);
        source.all(instrument.text());
        left(cursor);
    }

    /** What stands behind the annexes and belongs nowhere. */
    private void left(PartCursor cursor) {
        while (!cursor.isDone()) {
            Part part = cursor.next();
            if (part instanceof Part.Line line && !line.isEmpty()) {
                losses.add("no-place", part.place(), "text behind the end of the text is left out", line.words());
            } else if (part instanceof Part.Grid) {
                losses.add("no-place", part.place(), "a table behind the end of the text is left out", "");
            }
        }
    }

    private void head(String type, Masthead masthead, FieldList source) {
        source.text("type", type).text("language", language);
        for (String key : List.of("meeting", "symbol", "agenda", "date", "original")) {
            source.text(key, masthead.value(key));
        }
    }

    private void paper(
            PartCursor cursor, Section own, Masthead masthead, FrontMatter front, FieldList source, String known) {
        boolean information = masthead.value("symbol").contains("/INF/");
        Submitter.Found found = front.source().isEmpty()
                ? new Submitter.Found(known.isEmpty() ? "information" : known, Map.of())
                : new Submitter(house, labels).read(front.source(), known, information);
        head(found.type(), masthead, source);
        boolean needed = house.vocabulary().types().containsKey(found.type())
                && house.vocabulary().types().get(found.type()).required().contains("source");
        if (needed && !found.values().containsKey("source")) {
            losses.add(
                    "no-source", front.place(), "no line says who submits the document: “…” stands in its place", "");
            source.text("source", "…");
        }
        found.values().forEach((key, value) -> {
            boolean field = key.equals("source") || house.vocabulary().fields().containsKey(key);
            source.text(key, field ? value : "");
        });
        changes(own.marking, masthead, found.values().getOrDefault("source", ""), source);
        title(front, own, source, cursor);
        FieldList cover = new CoverBuilder(house, labels, own.texts, losses).cover(front.cover());
        if (!cover.isEmpty()) {
            source.value("cover", cover.done());
        }
        source.text("headings", HeadingForm.of(cursor, house.blockStyles().of("heading"), sections::endsBody));
        List<YamlValue> body = Built.placed(own.blocks.body(cursor, sections::endsBody), Change.NONE, own.marking);
        boolean more = !body.isEmpty() || cursor.peek() != null || !known.isEmpty();
        if (!more) {
            losses.add("no-text", front.place(), "no text follows the title: “…” stands in its place", "");
        }
        source.items(
                "body", more ? body : List.of(new FieldList().text("para", "…").done()));
    }

    private void title(FrontMatter front, Section own, FieldList source, PartCursor cursor) {
        if (front.titles().isEmpty()) {
            front.takeTitle(cursor);
            if (!front.titles().isEmpty()) {
                losses.add("no-title", front.place(), "no line has the style of a title; the first line is taken", "");
            }
        }
        List<String> words = new ArrayList<>();
        front.titles().forEach(line -> words.add(own.texts.of(line.unlabelled().content(), Change.NONE, line.place())));
        String title = String.join("\n", words);
        if (title.isBlank()) {
            title = document.metadata().title().strip();
            title = title.isBlank() ? "…" : Escapes.of(Printable.of(title), true);
            losses.add(
                    "no-title",
                    front.place(),
                    "no line has the style of a title; the title is taken from elsewhere",
                    title);
        }
        source.text("title", title);
    }

    /** Author and day of the marks, where they are others than those of the document. */
    private void changes(Marking marking, Masthead masthead, String submitter, FieldList source) {
        if (marking.isEmpty()) {
            return;
        }
        String usual = submitter;
        for (String key : List.of("symbol", "meeting")) {
            usual = usual.isEmpty() ? masthead.value(key) : usual;
        }
        boolean same = marking.author().equals(usual) && marking.date().equals(masthead.value("date"));
        if (!same) {
            FieldList changes = new FieldList().text("by", marking.author()).text("date", marking.date());
            source.value("changes", changes.done());
        }
    }

    private List<YamlValue> proposals(List<List<Part>> split) {
        List<YamlValue> proposals = new ArrayList<>();
        for (List<Part> parts : split.subList(1, split.size())) {
            if (sections.is(parts.get(0), Line.PROPOSAL)) {
                Section section = section(parts);
                PartCursor cursor = new PartCursor(parts);
                InstrumentBuilder instrument =
                        new InstrumentBuilder(house, language, section.blocks, section.texts, losses);
                new ProposalBuilder(house, language, instrument, section.texts, section.marking, losses)
                        .proposal(cursor)
                        .ifPresent(proposals::add);
                left(cursor);
            }
        }
        return proposals;
    }

    private List<YamlValue> furtherAnnexes(PartCursor cursor, Section own, List<List<Part>> split) {
        List<YamlValue> annexes =
                new ArrayList<>(new AnnexBuilder(house, language, own.blocks, own.texts, losses).annexes(cursor));
        left(cursor);
        for (List<Part> parts : split.subList(1, split.size())) {
            if (!sections.is(parts.get(0), Line.PROPOSAL)) {
                PartCursor behind = new PartCursor(parts);
                Section section = section(parts);
                annexes.addAll(
                        new AnnexBuilder(house, language, section.blocks, section.texts, losses).annexes(behind));
                left(behind);
            }
        }
        return annexes;
    }

    /** The marks of notes are those of the first proposal that shows marks. */
    private SourceText noteTexts(List<List<Part>> split) {
        for (List<Part> parts : split.subList(1, split.size())) {
            Section proposal = section(parts);
            if (sections.is(parts.get(0), Line.PROPOSAL) && !proposal.marking.isEmpty()) {
                return proposal.texts;
            }
        }
        return section(List.of()).texts;
    }
}
