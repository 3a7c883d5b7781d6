package engross.transcription;

import engross.assembly.Assembly;
import engross.house.House;
import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Paragraph;
import engross.model.Picture;
import engross.model.Place;
import engross.model.Result;
import engross.numbering.Numbering;
import engross.source.SourceDocument;
import engross.source.Sources;
import engross.transcription.FlatText.FlatLine;
import engross.word.reading.WordText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Builds the source that was made of a file and compares what it says with the file. */
final class Proof {
    private static final int MOST_TOLD = 20;

    private final House house;
    private final Assembly assembly;
    private final WordText word;
    private final String file;
    private final List<Place> labels = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int differences;

    Proof(House house, Assembly assembly, WordText word, String file) {
        this.house = house;
        this.assembly = assembly;
        this.word = word;
        this.file = file;
    }

    /** @param left paragraphs of the file that are left out on purpose @param leftRoles divisions that the house adds by itself */
    void check(byte[] source, Map<String, Picture> pictures, Predicate<Paragraph> left, Set<String> leftRoles) {
        Result<SourceDocument> read = Sources.read(source, "transcript.yaml", house.vocabulary());
        Result<Document> built = read.then(document -> assembly.assemble(
                        document,
                        name -> Optional.ofNullable(pictures.get(name)).map(Picture::content)))
                .then(Numbering::resolve);
        if (built.value().isEmpty()) {
            built.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .forEach(fault -> diagnostics.add(Diagnostic.warning(
                                    "not-proved",
                                    Place.of(file),
                                    "the source has a fault in line "
                                            + fault.place().line() + ": " + fault.message())
                            .withHint("correct it there")));
            return;
        }
        compare(
                FlatText.of(word.document(), left, Set.of()),
                FlatText.of(built.value().get(), paragraph -> false, leftRoles));
    }

    private void compare(List<FlatLine> original, List<FlatLine> built) {
        List<String> one = original.stream().map(FlatLine::key).toList();
        List<String> other = built.stream().map(FlatLine::key).toList();
        for (LineDiff.Gap gap : LineDiff.gaps(one, other)) {
            List<FlatLine> left = original.subList(gap.from(), gap.to());
            List<FlatLine> right = built.subList(gap.otherFrom(), gap.otherTo());
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                differ(i < left.size() ? left.get(i) : null, i < right.size() ? right.get(i) : null);
            }
        }
        if (differences > MOST_TOLD) {
            diagnostics.add(Diagnostic.warning(
                    "reads-otherwise",
                    Place.of(file),
                    "and " + (differences - MOST_TOLD) + " more paragraphs read otherwise when built"));
        }
    }

    private void differ(@Nullable FlatLine original, @Nullable FlatLine built) {
        boolean labelled = original != null
                && !original.label().isEmpty()
                && original.place().line() > 0;
        if (labelled && original != null && (built == null || !isWordless(original, built))) {
            labels.add(original.place());
        }
        if (++differences > MOST_TOLD) {
            return;
        }
        Place place = original == null ? Place.of(file) : original.place();
        String was = original == null
                ? ""
                : Losses.shortened(Difference.from(original.shown(), built == null ? "" : built.shown()));
        String is = built == null
                ? ""
                : Losses.shortened(Difference.from(built.shown(), original == null ? "" : original.shown()));
        String message = built == null
                ? "is left out when built: “" + was + "”"
                : original == null
                        ? "is added when built: “" + is + "”"
                        : "reads otherwise when built: “" + is + "” for “" + was + "”";
        diagnostics.add(Diagnostic.warning("reads-otherwise", place, message));
    }

    /** Whether numbering gives the label, and what stands behind it cannot be written. */
    private static boolean isWordless(FlatLine original, FlatLine built) {
        return built.shown().equals(original.label() + SourceText.NOTHING);
    }

    /** Where lines with labels are that read otherwise. */
    List<Place> labels() {
        return labels;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The part of a text in which it differs from another one, with some words before it. */
    private static final class Difference {
        private static final int BEFORE = 16;

        static String from(String text, String other) {
            int same = 0;
            while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
                same++;
            }
            int start = Math.max(0, same - BEFORE);
            return start == 0 || start >= text.length() ? text : "…" + text.substring(start);
        }
    }
}
