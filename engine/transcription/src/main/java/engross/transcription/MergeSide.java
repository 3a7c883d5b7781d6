package engross.transcription;

import engross.house.House;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Inline;
import engross.model.Revision;
import engross.transcription.SourceText.ShownLabel;
import engross.word.reading.WordText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a Word file, and how a source would write them. */
final class MergeSide {
    private final List<MergeLine> lines;
    private final SourceText texts;
    private final List<Part> parts;

    private MergeSide(List<MergeLine> lines, List<Part> parts, SourceText texts) {
        this.lines = lines;
        this.parts = parts;
        this.texts = texts;
    }

    /** @param marking whose marks the source has, so that the comments of others carry their names */
    static MergeSide of(
            House house, String language, WordText word, MergeText own, Map<String, String> notes, Marking marking) {
        Anchors anchors = new Anchors(word.document(), word.bookmarks(), own.ids());
        PartReader reader =
                new PartReader(new StyleNames(word.styles(), house.styleSheet(language), house.wordForms()), anchors);
        List<MergeLine> lines = MergeLine.of(word.document(), reader);
        List<Part> parts = new ArrayList<>();
        lines.forEach(line -> parts.add(line.line()));
        Map<String, ShownLabel> shown = ShownLabels.of(parts, new Sections(house), new Tried(own.ids(), Map.of()));
        SourceText texts = new SourceText(
                new SourceText.Context(anchors, shown, notes, comments(word), house.emphasis(), marking, new Losses()));
        return new MergeSide(lines, parts, texts);
    }

    static Map<String, Comment> comments(WordText word) {
        Map<String, Comment> comments = new LinkedHashMap<>();
        word.document().comments().forEach(comment -> comments.put(comment.id(), comment));
        return comments;
    }

    List<MergeLine> lines() {
        return lines;
    }

    List<Part> parts() {
        return parts;
    }

    /** A line as a source writes it. @param outer the change that it stands in */
    String text(MergeLine line, Change outer) {
        return texts.of(line.line().content(), outer, line.line().place());
    }

    String text(MergeLine line) {
        return text(line, line.whole());
    }

    /** Everybody who made marks here, with the time of each. */
    Set<Revision> revisions() {
        Set<Revision> revisions = new HashSet<>();
        lines.forEach(line -> {
            add(line.whole(), revisions);
            line.line().content().forEach(inline -> {
                if (inline instanceof Inline.Link link) {
                    link.content().forEach(part -> add(part.change(), revisions));
                }
                add(inline.change(), revisions);
            });
        });
        return revisions;
    }

    private static void add(Change change, Set<Revision> revisions) {
        if (change.inserted() != null) {
            revisions.add(change.inserted());
        }
        if (change.deleted() != null) {
            revisions.add(change.deleted());
        }
    }
}
