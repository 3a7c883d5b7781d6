package engross.revisions;

import engross.model.Result;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The tracked changes of a Word file. */
public final class Revisions {
    private Revisions() {}

    /**
     * All revisions of a document: of the main text, headers, footers, notes and comments.
     *
     * @param file the name that the person knows it by
     */
    public static Result<List<Revision>> of(WordPackage word, String file) {
        return Story.all(word, file).then(stories -> {
            Map<Integer, Integer> changes = changes(stories);
            List<Revision> revisions = listed(stories).values().stream()
                    .map(revision -> in(revision, changes))
                    .toList();
            return Result.of(revisions, List.of());
        });
    }

    /**
     * Accepts and rejects revisions.
     *
     * @param decide what becomes of each
     * @return the document; parts in which nothing was decided keep their bytes
     */
    public static Result<WordPackage> settle(WordPackage word, String file, Function<Revision, Decision> decide) {
        return Story.all(word, file).then(stories -> {
            Map<Integer, Integer> changes = changes(stories);
            List<Story> settled = settled(stories, revision -> decide.apply(in(revision, changes)));
            return Result.of(Story.written(word, stories, settled), List.of());
        });
    }

    static List<Story> settled(List<Story> stories, Function<Revision, Decision> decide) {
        Map<Integer, Decision> decisions = new TreeMap<>();
        Map<String, Decision> moves = new TreeMap<>();
        listed(stories).forEach((number, revision) -> {
            Decision decision = decide.apply(revision);
            decisions.put(number, decision);
            if (decision != Decision.KEEP && !revision.move().isEmpty()) {
                moves.put(revision.move(), decision);
            }
        });
        List<Story> settled = new ArrayList<>();
        int number = 0;
        for (Story story : stories) {
            Marks marks = Marks.of(story.root(), number);
            number = marks.last();
            Element root = Settlement.of(
                    story.root(),
                    marks,
                    // Both ends of a move go together.
                    mark -> moves.getOrDefault(mark.move(), decisions.getOrDefault(mark.number(), Decision.KEEP)));
            settled.add(story.with(FieldRemains.removed(story.root(), root)));
        }
        return NoteSettlement.settled(stories, settled);
    }

    /** The numbers of changes by those of the revisions in them. */
    private static Map<Integer, Integer> changes(List<Story> stories) {
        Map<Integer, Integer> changes = new HashMap<>();
        int number = 0;
        for (Story story : stories) {
            Marks marks = Marks.of(story.root(), number);
            number = marks.last();
            changes.putAll(ChangeNumbers.of(story.root(), marks));
        }
        return changes;
    }

    private static Revision in(Revision revision, Map<Integer, Integer> changes) {
        return revision.of(changes.getOrDefault(revision.number(), revision.number()));
    }

    /** By number; marks that are one revision are one, with their texts together. */
    private static Map<Integer, Revision> listed(List<Story> stories) {
        Map<Integer, Revision> listed = new TreeMap<>();
        int number = 0;
        for (Story story : stories) {
            Marks marks = Marks.of(story.root(), number);
            number = marks.last();
            for (Mark mark : marks.inOrder()) {
                if (!Mark.isMoveRange(mark.element())) {
                    listed.merge(mark.number(), revision(mark, story.part()), Revisions::joined);
                }
            }
        }
        listed.replaceAll((key, revision) -> revision.stripped());
        return listed;
    }

    private static Revision revision(Mark mark, String part) {
        return new Revision(
                mark.number(),
                mark.kind(),
                mark.author(),
                mark.date(),
                part,
                mark.paragraph(),
                mark.text(),
                mark.move(),
                mark.number());
    }

    private static Revision joined(Revision first, Revision second) {
        String text = first.kind().label().startsWith("control") ? first.text() : first.text() + second.text();
        return new Revision(
                first.number(),
                first.kind(),
                first.author(),
                first.date(),
                first.part(),
                first.paragraph(),
                text,
                first.move(),
                first.number());
    }
}
