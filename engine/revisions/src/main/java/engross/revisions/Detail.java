package engross.revisions;

import engross.redline.alignment.Part.Kind;
import engross.redline.alignment.Step;
import java.util.ArrayList;
import java.util.List;

/** How closely two documents are compared: what cannot be proved word by word is compared in larger parts. */
enum Detail {
    /** Words, rows and cells. */
    WORDS,
    /** Paragraphs, tables and content controls, which stay or are replaced. */
    BLOCKS,
    /** Everything is replaced. */
    WHOLE;

    /** The steps of a text at this detail: what is only similar is deleted and inserted, but for the last paragraph, whose mark stays. */
    List<Step<WordPart>> steps(List<WordPart> a, List<WordPart> b, List<Step<WordPart>> words) {
        if (this == WORDS) {
            return words;
        }
        boolean end = !a.isEmpty()
                && !b.isEmpty()
                && a.get(a.size() - 1).is(Kind.PARAGRAPH)
                && b.get(b.size() - 1).is(Kind.PARAGRAPH);
        List<Step<WordPart>> steps = new ArrayList<>();
        if (this == BLOCKS) {
            for (int i = 0; i < words.size(); i++) {
                apart(words.get(i), end && i == words.size() - 1, steps);
            }
        } else {
            apart(new Step<>(a, b), end, steps);
        }
        return steps;
    }

    private static void apart(Step<WordPart> step, boolean end, List<Step<WordPart>> steps) {
        if (step.isPair() && step.olds().get(0).isSame(step.news().get(0))) {
            steps.add(step);
            return;
        }
        int olds = step.olds().size();
        int news = step.news().size();
        int last = end && olds > 0 && news > 0 ? 1 : 0;
        if (olds > last) {
            steps.add(new Step<>(step.olds().subList(0, olds - last), List.of()));
        }
        if (news > last) {
            steps.add(new Step<>(List.of(), step.news().subList(0, news - last)));
        }
        if (last == 1) {
            steps.add(
                    new Step<>(step.olds().subList(olds - 1, olds), step.news().subList(news - 1, news)));
        }
    }
}
