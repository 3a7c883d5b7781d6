package engross.revisions;

import engross.model.Result;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import java.util.ArrayList;
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
        return Story.all(word, file)
                .then(stories ->
                        Result.of(List.copyOf(listed(stories, marks(stories)).values()), List.of()));
    }

    /**
     * Accepts and rejects revisions.
     *
     * @param decide what becomes of each
     * @return the document; parts in which nothing was decided keep their bytes
     */
    public static Result<WordPackage> settle(WordPackage word, String file, Function<Revision, Decision> decide) {
        return Story.all(word, file)
                .then(stories -> Result.of(Story.written(word, stories, settled(stories, decide)), List.of()));
    }

    /**
     * The same, with the revisions that are left, for whoever asks for both: the parts are read once.
     *
     * @param decide what becomes of each, from all of them in order
     */
    public static Result<Settled> settleAll(
            WordPackage word, String file, Function<List<Revision>, Function<Revision, Decision>> decide) {
        return Story.all(word, file).then(stories -> {
            List<Marks> marks = marks(stories);
            Map<Integer, Revision> listed = listed(stories, marks);
            List<Revision> before = List.copyOf(listed.values());
            List<Story> settled = settled(stories, marks, listed, decide.apply(before));
            List<Revision> left = List.copyOf(listed(settled, marks(settled)).values());
            return Result.of(new Settled(Story.written(word, stories, settled), before, left), List.of());
        });
    }

    /**
     * A document some of whose revisions were accepted or rejected.
     *
     * @param word the document after that
     * @param before all revisions that it had
     * @param left those that it has still, numbered anew
     */
    public record Settled(WordPackage word, List<Revision> before, List<Revision> left) {
        public Settled {
            before = List.copyOf(before);
            left = List.copyOf(left);
        }
    }

    static List<Story> settled(List<Story> stories, Function<Revision, Decision> decide) {
        List<Marks> marks = marks(stories);
        return settled(stories, marks, listed(stories, marks), decide);
    }

    private static List<Story> settled(
            List<Story> stories,
            List<Marks> marks,
            Map<Integer, Revision> listed,
            Function<Revision, Decision> decide) {
        Map<Integer, Decision> decisions = new TreeMap<>();
        Map<String, Decision> moves = new TreeMap<>();
        listed.forEach((number, revision) -> {
            Decision decision = decide.apply(revision);
            decisions.put(number, decision);
            if (decision != Decision.KEEP && !revision.move().isEmpty()) {
                moves.put(revision.move(), decision);
            }
        });
        List<Story> settled = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            Element root = Settlement.of(
                    story.root(),
                    marks.get(i),
                    // Both ends of a move go together.
                    mark -> moves.getOrDefault(mark.move(), decisions.getOrDefault(mark.number(), Decision.KEEP)));
            Element whole = FieldRemains.removed(story.root(), root);
            settled.add(story.with(RangeEdges.kept(story.root(), whole)));
        }
        return NoteSettlement.settled(stories, settled);
    }

    /** The marks of each story; they are numbered through all of them. */
    private static List<Marks> marks(List<Story> stories) {
        List<Marks> marks = new ArrayList<>(stories.size());
        int number = 0;
        for (Story story : stories) {
            Marks own = Marks.of(story.root(), number);
            number = own.last();
            marks.add(own);
        }
        return marks;
    }

    /** By number; marks that are one revision are one, with their texts together. */
    private static Map<Integer, Revision> listed(List<Story> stories, List<Marks> marks) {
        Map<Integer, Revision> listed = new TreeMap<>();
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            Map<Integer, Integer> changes = ChangeNumbers.of(story.root(), marks.get(i));
            for (Mark mark : marks.get(i).inOrder()) {
                if (!Mark.isMoveRange(mark.element())) {
                    int change = changes.getOrDefault(mark.number(), mark.number());
                    listed.merge(mark.number(), revision(mark, story.part(), change), Revisions::joined);
                }
            }
        }
        listed.replaceAll((key, revision) -> revision.stripped());
        return listed;
    }

    private static Revision revision(Mark mark, String part, int change) {
        return new Revision(
                mark.number(),
                mark.kind(),
                mark.author(),
                mark.date(),
                part,
                mark.paragraph(),
                mark.text(),
                mark.move(),
                change);
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
                first.change());
    }
}
