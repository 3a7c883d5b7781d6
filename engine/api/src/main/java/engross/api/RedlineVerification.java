package engross.api;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.word.content.Fingerprints;
import engross.word.content.Reading;
import engross.word.content.TextChanges;
import engross.word.content.WordContent;
import engross.word.content.WordText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repeats the proof of a redline on its Word file: what rejecting and accepting all changes gives, and those of each author alone, is held
 * against the digests in the document's properties. Where another program saved the file, styles and looks have other names, so the words are
 * compared.
 */
public final class RedlineVerification {
    /** So many lines that were touched are told one by one. */
    private static final int TOLD = 10;

    /** As the program calls itself in the files that it writes. */
    private static final String OURS = "Engross";

    private final WordContent content;
    private final Place place;
    private final boolean foreign;
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean savedAgain;
    /** Where paragraphs first end otherwise than they did. */
    private Optional<String> borders = Optional.empty();

    private RedlineVerification(WordContent content, Place place) {
        this.content = content;
        this.place = place;
        this.foreign = !content.application().equals(OURS);
    }

    /**
     * Verifies a file.
     *
     * @param file the name that the person knows it by
     * @return nothing where it still holds its texts; a warning {@code saved-again} where another program saved it and no word differs; errors
     *     {@code redline-changed}, which say what was changed since it was made; or an error {@code no-digests} where it is no redline of
     *     ours, or others where it is no Word file
     */
    public static List<Diagnostic> of(byte[] docx, String file) {
        Result<WordContent> read = WordContent.read(docx, file);
        if (read.value().isEmpty()) {
            return read.diagnostics();
        }
        List<HeldText> authors = authors(read.value().get().properties());
        List<Reading> readings = authors.stream().map(HeldText::reading).toList();
        WordContent content = readings.isEmpty()
                ? read.value().get()
                : WordContent.read(docx, file, readings).orThrow();
        return new RedlineVerification(content, Place.of(file)).verified(authors);
    }

    /** The texts of single authors of which the file has digests. */
    private static List<HeldText> authors(Map<String, String> properties) {
        List<HeldText> authors = new ArrayList<>();
        for (String name : properties.keySet()) {
            if (name.startsWith(HeldText.ONLY)) {
                authors.add(HeldText.onlyOf(name.substring(HeldText.ONLY.length())));
            } else if (name.startsWith(HeldText.BUT)) {
                authors.add(HeldText.allBut(name.substring(HeldText.BUT.length())));
            }
        }
        return authors;
    }

    private List<Diagnostic> verified(List<HeldText> authors) {
        Map<String, String> properties = content.properties();
        if (!properties.containsKey(HeldText.BASE) || !properties.containsKey(HeldText.REVISED)) {
            return List.of(Diagnostic.error(
                            "no-digests", place, "the document's properties have no digests of a redline's two texts")
                    .withHint("only what engross has written with marks between two texts can be verified"));
        }
        text(
                HeldText.base(Optional.empty()),
                content.before(),
                content.fingerprints().map(this::before));
        text(HeldText.ofAll(), content.after(), content.fingerprints().map(this::after));
        for (int i = 0; i < authors.size(); i++) {
            text(authors.get(i), content.others().get(i), Optional.empty());
        }
        if (savedAgain && found.isEmpty()) {
            String program = content.application().replaceFirst("[$].*", "");
            found.add(Diagnostic.warning(
                    "saved-again",
                    place,
                    "saved by " + (program.isEmpty() ? "another program" : program)
                            + ": its styles were not compared; "
                            + borders.map(shown ->
                                            "the letters of its texts are unchanged, but spaces or ends of paragraphs"
                                                    + " are not where they were, first at " + shown)
                                    .orElse("the words of its texts are unchanged")));
        }
        return found;
    }

    private List<Integer> before(Fingerprints known) {
        return foreign ? known.wordsBefore() : known.before();
    }

    private List<Integer> after(Fingerprints known) {
        return foreign ? known.wordsAfter() : known.after();
    }

    /** @param lines of the text as it was, or of its words */
    private void text(HeldText held, WordText text, Optional<List<Integer>> lines) {
        if (text.digest().equals(content.properties().get(held.property()))) {
            return;
        }
        Optional<String> digest =
                content.fingerprints().map(known -> known.words().getOrDefault(held.property(), ""));
        WordText words = foreign ? text.words() : text;
        if (foreign && digest.filter(text.wordsDigest()::equals).isPresent()) {
            savedAgain = true;
            borders = borders.or(() -> lines.flatMap(
                            was -> TextChanges.of(was, words).stream().findFirst())
                    .map(RedlineVerification::shown));
            return;
        }
        changed(held.how() + " does not give " + held.name() + " any more: ", words, lines);
    }

    private void changed(String start, WordText text, Optional<List<Integer>> lines) {
        List<TextChanges.Change> changes = lines.filter(was -> !was.isEmpty())
                .map(was -> TextChanges.of(was, text))
                .orElse(List.of());
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
        return switch (change.what()) {
            case CHANGED -> shown(change) + " is not what was there";
            case ADDED -> shown(change) + " was not there";
            case REMOVED -> "something that stood behind " + shown(change) + " is gone";
        };
    }

    private static String shown(TextChanges.Change change) {
        WordText.Line line = change.line();
        return (line == null ? "the start" : LineWords.of(line))
                + (change.paragraph() == 0 ? "" : " (paragraph " + change.paragraph() + ")");
    }
}
