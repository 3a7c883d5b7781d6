package engross.api;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.word.content.TextChanges;
import engross.word.content.WordContent;
import engross.word.content.WordText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Repeats the proof of a redline on its Word file: what rejecting and accepting all changes gives is held against the digests in the
 * document's properties.
 */
public final class RedlineVerification {
    /** So many lines that were touched are told one by one. */
    private static final int TOLD = 10;

    private final WordContent content;
    private final Place place;
    private final List<Diagnostic> found = new ArrayList<>();

    private RedlineVerification(WordContent content, Place place) {
        this.content = content;
        this.place = place;
    }

    /**
     * Verifies a file.
     *
     * @param file the name that the person knows it by
     * @return nothing where it still holds both texts; errors {@code redline-changed}, which say what was changed since it was made; or an
     *     error {@code no-digests} where it is no redline of ours, or others where it is no Word file
     */
    public static List<Diagnostic> of(byte[] docx, String file) {
        Result<WordContent> read = WordContent.read(docx, file);
        return read.value()
                .map(content -> new RedlineVerification(content, Place.of(file)).verified())
                .orElseGet(read::diagnostics);
    }

    private List<Diagnostic> verified() {
        String base = content.properties().get(HeldText.BASE);
        String revised = content.properties().get(HeldText.REVISED);
        if (base == null || revised == null) {
            return List.of(Diagnostic.error(
                            "no-digests", place, "the document's properties have no digests of a redline's two texts")
                    .withHint("only what engross redline has written can be verified"));
        }
        text("rejecting", "base", base, content.before(), fingerprints -> fingerprints.before());
        text("accepting", "revised", revised, content.after(), fingerprints -> fingerprints.after());
        return found;
    }

    private void text(
            String what,
            String name,
            String digest,
            WordText text,
            Function<engross.word.content.Fingerprints, List<Integer>> lines) {
        if (text.digest().equals(digest)) {
            return;
        }
        String start = what + " all changes does not give the " + name + " text any more: ";
        Optional<List<Integer>> was = content.fingerprints().map(lines);
        List<TextChanges.Change> changes =
                was.map(known -> TextChanges.of(known, text)).orElse(List.of());
        if (changes.isEmpty()) {
            found.add(error(start + "the file does not say where"));
        }
        for (TextChanges.Change change : changes.subList(0, Math.min(TOLD, changes.size()))) {
            found.add(error(start + told(change)));
        }
        if (changes.size() > TOLD) {
            found.add(error(start + "so are " + (changes.size() - TOLD) + " more places"));
        }
    }

    private Diagnostic error(String message) {
        return Diagnostic.error("redline-changed", place, message)
                .withHint("somebody edited the file, or accepted or rejected changes in it, since it was made");
    }

    private static String told(TextChanges.Change change) {
        WordText.Line line = change.line();
        String shown = line == null ? "the start" : LineWords.of(line);
        String where = change.paragraph() == 0 ? "" : " (paragraph " + change.paragraph() + ")";
        return switch (change.what()) {
            case CHANGED -> shown + where + " is not what was there";
            case ADDED -> shown + where + " was not there";
            case REMOVED -> "something that stood behind " + shown + where + " is gone";
        };
    }
}
