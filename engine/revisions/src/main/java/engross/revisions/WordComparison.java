package engross.revisions;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.opc.WordPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two Word files. The result is the new one with tracked changes: accepting them gives the new text, rejecting them the old one,
 * and that is proved before anything is given back. Styles, settings and all parts without text are the new document's.
 */
public final class WordComparison {
    private final String author;
    private final String date;

    private final boolean keeping;

    private WordComparison(String author, String date, boolean keeping) {
        this.author = author;
        this.date = date;
        this.keeping = keeping;
    }

    /**
     * @param author of the changes
     * @param date ISO 8601, such as {@code 2026-05-08T00:00:00Z}; empty for none
     */
    public static WordComparison by(String author, String date) {
        return new WordComparison(author, date, false);
    }

    /**
     * The same, but marks that the new document carries are kept beside those of this comparison, and the old one is taken as it was before
     * its own. Rejecting all gives that text, accepting all the new one. Where a paragraph or table with marks was changed without tracking
     * too, its marks are taken as accepted, with a warning.
     */
    public WordComparison keepingMarks() {
        return new WordComparison(author, date, true);
    }

    /**
     * Compares two documents; marks that they carry are taken as accepted, with a warning.
     *
     * @param oldFile the name that the person knows the old one by; @param newFile the same of the new one
     * @return the new document with marks, or why there is none
     */
    public Result<WordPackage> compare(WordPackage oldWord, String oldFile, WordPackage newWord, String newFile) {
        List<Diagnostic> warnings = new ArrayList<>();
        Result<Version> before = version(oldWord, oldFile, keeping ? Decision.REJECT : Decision.ACCEPT, warnings);
        List<Diagnostic> taken = new ArrayList<>();
        Result<Version> after = version(newWord, newFile, Decision.ACCEPT, taken);
        if (before.value().isEmpty() || after.value().isEmpty()) {
            List<Diagnostic> faults = new ArrayList<>(before.diagnostics());
            faults.addAll(after.diagnostics());
            return Result.failed(faults);
        }
        Version old = before.value().get();
        Version now = after.value().get();
        warnings.addAll(Untracked.told(old, now, newFile));
        if (keeping && !taken.isEmpty()) {
            Optional<Result<WordPackage>> kept = KeptComparison.of(author, date, old, now, newFile);
            if (kept.isPresent()) {
                warnings.addAll(kept.get().diagnostics());
                return Result.of(kept.get().orThrow(), warnings);
            }
        }
        warnings.addAll(taken);
        return compared(old, now, newFile, warnings);
    }

    private Result<WordPackage> compared(Version old, Version now, String file, List<Diagnostic> warnings) {
        Result<WordPackage> words = DocumentMerge.of(author, date, old, now, Detail.WORDS, file);
        for (Detail detail : List.of(Detail.BLOCKS, Detail.WHOLE)) {
            Result<WordPackage> larger =
                    words.value().isPresent() ? words : DocumentMerge.of(author, date, old, now, detail, file);
            if (larger.value().isPresent()) {
                if (larger != words) {
                    warnings.add(coarse(detail, file, words));
                }
                return Result.of(larger.orThrow(), warnings);
            }
        }
        return words;
    }

    /** @param decision what becomes of the marks that it carries */
    private static Result<Version> version(
            WordPackage word, String file, Decision decision, List<Diagnostic> warnings) {
        return Story.all(word, file).then(stories -> {
            List<Story> settled = Revisions.settled(stories, revision -> decision);
            if (!settled.equals(stories)) {
                warnings.add(Diagnostic.warning(
                                "marks-" + (decision == Decision.ACCEPT ? "accepted" : "rejected"),
                                Place.of(file),
                                decision == Decision.ACCEPT
                                        ? "it carries tracked changes; they are taken as accepted"
                                        : "it carries tracked changes; it is taken as it was before them")
                        .withHint("settle them first with engross accept or engross reject"));
            }
            List<Story> whole = settled.stream().map(Repair::of).toList();
            return Result.of(new Version(word, whole, stories), List.of());
        });
    }

    private static Diagnostic coarse(Detail detail, String file, Result<WordPackage> words) {
        String parts = detail == Detail.BLOCKS
                ? "whole paragraphs and tables are deleted and inserted"
                : "the whole text is deleted and inserted";
        String why =
                words.diagnostics().isEmpty() ? "" : words.diagnostics().get(0).message();
        return Diagnostic.warning(
                        "compared-by-blocks",
                        Place.of(file),
                        "its changes could not be proved word by word, so " + parts + ": " + why)
                .withHint("please report both files: this is a limit of the comparison");
    }
}
