package engross.transcription;

import engross.house.House;
import engross.house.Labels;
import engross.house.WordForms.Line;
import engross.model.Comment;
import engross.model.Document;
import engross.model.Paragraph;
import engross.model.Place;
import engross.transcription.SourceText.ShownLabel;
import engross.word.reading.WordText;
import engross.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final Set<String> referred = new HashSet<>();
    private final @Nullable Marking given;
    private boolean hasHead;

    DocumentBuilder(House house, String language, WordText word, String stem, Tried tried) {
        this(house, language, word, stem, tried, null);
    }

    /** @param given whose marks name nobody, where that is known; null to tell it from the file */
    DocumentBuilder(House house, String language, WordText word, String stem, Tried tried, @Nullable Marking given) {
        this.given = given;
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

    /** Remembers of a source which ids nothing in it has, and which show no number. @return whether there are more than was known */
    boolean learn(YamlValue source) {
        DefinedIds defined = DefinedIds.of(source);
        boolean learned = false;
        for (String id : anchors.all()) {
            learned |= !defined.all().contains(id) && tried.leaveOut(id);
        }
        for (String id : shown.keySet()) {
            learned |= !defined.labelled().contains(id) && tried.hideNumber(id);
        }
        return learned;
    }

    PictureNames pictures() {
        return pictures;
    }

    /** The whole source. */
    YamlValue source() {
        List<Part> parts = reader.parts(document.body());
        NoteOrder.of(document).forEach(id -> noteNames.put(id, tried.noteName(id, noteNames.size() + 1)));
        shown.putAll(ShownLabels.of(parts, sections, tried));
        Sections.Split split = sections.split(parts);
        PartCursor cursor = new PartCursor(split.text());
        FrontMatter front = new FrontMatter(house, labels, reader);
        front.take(cursor);
        Section own = section(split.text());
        Masthead masthead = new Masthead(house, labels);
        masthead.takeAll(front.head(), losses);
        hasHead = !front.head().isEmpty();
        List<YamlValue> proposals = new ArrayList<>();
        split.proposals()
                .forEach(section -> proposal(section, !proposals.isEmpty()).ifPresent(proposals::add));
        boolean contribution = !proposals.isEmpty();
        FieldList source = new FieldList();
        Part next = cursor.peek();
        if (!contribution && next != null && sections.is(next, Line.NUMBER)) {
            instrument(cursor, own, masthead, front, source);
        } else {
            source.all(new PaperBuilder(house, language, own, masthead, front, losses)
                    .paper(
                            cursor,
                            contribution ? "contribution" : "",
                            document.metadata().title()));
            source.items("annexes", allAnnexes(cursor, own, split));
        }
        source.items("proposals", proposals);
        tellNobodys(own);
        SourceText notes = source.has("changes") || !contribution ? own.texts() : noteTexts(split);
        source.fields("footnotes", new NoteBuilder(document.notes(), noteNames, reader).notes(notes, referred, losses));
        source.fields("authors", authors.fields(name -> true));
        return source.done();
    }

    private Section section(List<Part> parts) {
        Marking marking = given == null ? Marking.of(parts, comments, authors) : given;
        SourceText texts = new SourceText(new SourceText.Context(
                anchors, shown, noteNames, referred, comments, house.emphasis(), marking, losses));
        return new Section(
                marking, texts, new BlockBuilder(house, language, texts, losses, tried::isLiteral, reader, pictures));
    }

    private void instrument(PartCursor cursor, Section own, Masthead masthead, FrontMatter front, FieldList source) {
        InstrumentBuilder instrument = new InstrumentBuilder(house, language, own.blocks(), own.texts(), losses);
        instrument.read(cursor);
        source.all(masthead.fields(instrument.type(), language));
        source.text("source", front.source());
        source.all(instrument.trackedFields());
        source.fields("changes", masthead.changes(own.marking(), ""));
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

    private Optional<YamlValue> proposal(List<Part> parts, boolean follows) {
        PartCursor cursor = new PartCursor(parts);
        Section section = section(parts);
        Optional<YamlValue> proposal =
                new ProposalBuilder(house, language, section, reader, losses).proposal(cursor, follows);
        left(cursor);
        tellNobodys(section);
        return proposal;
    }

    private void tellNobodys(Section section) {
        if (section.marking().isOfNobody()) {
            losses.add("no-place", Place.NONE, "marks that name no author are taken as those of the document", "");
        }
    }

    private List<YamlValue> allAnnexes(PartCursor cursor, Section own, Sections.Split split) {
        List<YamlValue> annexes = new ArrayList<>(annexes(cursor, own));
        split.annexes().forEach(parts -> annexes.addAll(annexes(new PartCursor(parts), section(parts))));
        return annexes;
    }

    private List<YamlValue> annexes(PartCursor cursor, Section section) {
        List<YamlValue> annexes =
                new AnnexBuilder(house, language, section.blocks(), section.texts(), losses).annexes(cursor);
        left(cursor);
        return annexes;
    }

    /** The marks of notes are those of the first proposal that shows marks. */
    private SourceText noteTexts(Sections.Split split) {
        return split.proposals().stream()
                .map(this::section)
                .filter(proposal -> !proposal.marking().isEmpty())
                .findFirst()
                .orElseGet(() -> section(List.of()))
                .texts();
    }
}
