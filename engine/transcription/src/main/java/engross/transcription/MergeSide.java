package engross.transcription;

import engross.house.House;
import engross.model.Change;
import engross.model.Comment;
import engross.transcription.SourceText.ShownLabel;
import engross.word.reading.WordText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The lines of a Word file, and how a source would write them. */
final class MergeSide {
    private final List<MergeLine> lines;
    private final SourceText texts;

    private final PartReader reader;
    private final Map<String, String> notes;

    private MergeSide(List<MergeLine> lines, SourceText texts, PartReader reader, Map<String, String> notes) {
        this.lines = lines;
        this.texts = texts;
        this.reader = reader;
        this.notes = notes;
    }

    /**
     * A file held against a source.
     *
     * @param own the source's file, which gives ids their names
     * @param notes names of the notes by their ids in the file
     * @param all whether lines count that one inserted and another deleted
     */
    static MergeSide of(
            House house, String language, WordText word, MergeText own, Map<String, String> notes, boolean all) {
        Tried tried = new Tried(own.ids(), Map.of());
        Anchors anchors = new Anchors(word.document(), word.bookmarks(), tried);
        PartReader reader =
                new PartReader(new StyleNames(word.styles(), house.styleSheet(language), house.wordForms()), anchors);
        List<MergeLine> lines = MergeLine.of(word.document(), reader, all);
        List<Part> parts = new ArrayList<>();
        lines.forEach(line -> parts.add(line.line()));
        Map<String, ShownLabel> shown = ShownLabels.of(parts, new Sections(house), tried);
        SourceText texts = new SourceText(new SourceText.Context(
                anchors,
                shown,
                notes,
                new HashSet<>(),
                comments(word),
                house.emphasis(),
                own.markings().usual(),
                new Losses()));
        return new MergeSide(lines, texts, reader, notes);
    }

    /** The same with some of its lines only. */
    MergeSide only(IntPredicate kept) {
        List<MergeLine> some = IntStream.range(0, lines.size())
                .filter(kept)
                .mapToObj(lines::get)
                .toList();
        return new MergeSide(some, texts, reader, notes);
    }

    private static Map<String, Comment> comments(WordText word) {
        Map<String, Comment> comments = new LinkedHashMap<>();
        word.document().comments().forEach(comment -> comments.put(comment.id(), comment));
        return comments;
    }

    List<MergeLine> lines() {
        return lines;
    }

    /** Brings blocks of the file into the house's styles. */
    PartReader reader() {
        return reader;
    }

    /** How the texts of the file are written where a marking holds. */
    SourceText texts(Marking marking) {
        return texts.with(marking);
    }

    /** The name of a note. @param id of the note in the file */
    String note(String id) {
        return notes.getOrDefault(id, "");
    }

    /** A line as a source writes it. @param outer the change that it stands in */
    String text(MergeLine line, Change outer, Marking marking) {
        return texts.with(marking).of(line.line().content(), outer, line.line().place());
    }

    String text(MergeLine line, Marking marking) {
        return text(line, line.whole(), marking);
    }
}
