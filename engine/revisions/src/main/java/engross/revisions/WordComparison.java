package engross.revisions;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.opc.WordPackage;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two Word files. The result is the new one with tracked changes: accepting them gives the new text, rejecting them the old one,
 * and that is proved before anything is given back. Styles, settings and all parts without text are the new document's.
 */
public final class WordComparison {
    private final String author;
    private final String date;

    private WordComparison(String author, String date) {
        this.author = author;
        this.date = date;
    }

    /**
     * @param author of the changes
     * @param date ISO 8601, such as {@code 2026-05-08T00:00:00Z}; empty for none
     */
    public static WordComparison by(String author, String date) {
        return new WordComparison(author, date);
    }

    /**
     * Compares two documents; marks that they carry are taken as accepted, with a warning.
     *
     * @param oldFile the name that the person knows the old one by; @param newFile the same of the new one
     * @return the new document with marks, or why there is none
     */
    public Result<WordPackage> compare(WordPackage oldWord, String oldFile, WordPackage newWord, String newFile) {
        List<Diagnostic> warnings = new ArrayList<>();
        Result<Version> before = version(oldWord, oldFile, warnings);
        Result<Version> after = version(newWord, newFile, warnings);
        if (before.value().isEmpty() || after.value().isEmpty()) {
            List<Diagnostic> faults = new ArrayList<>(before.diagnostics());
            faults.addAll(after.diagnostics());
            return Result.failed(faults);
        }
        Version old = before.value().get();
        Version now = after.value().get();
        warnings.addAll(Untracked.told(old, now, newFile));
        Result<WordPackage> words = DocumentMerge.of(author, date, old, now, Detail.WORDS, newFile);
        for (Detail detail : List.of(Detail.BLOCKS, Detail.WHOLE)) {
            Result<WordPackage> larger =
                    words.value().isPresent() ? words : DocumentMerge.of(author, date, old, now, detail, newFile);
            if (larger.value().isPresent()) {
                if (larger != words) {
                    warnings.add(coarse(detail, newFile, words));
                }
                return Result.of(larger.orThrow(), warnings);
            }
        }
        return words;
    }

    private static Result<Version> version(WordPackage word, String file, List<Diagnostic> warnings) {
        return Story.all(word, file).then(stories -> {
            List<Story> settled = Revisions.settled(stories, revision -> Decision.ACCEPT);
            if (!settled.equals(stories)) {
                warnings.add(Diagnostic.warning(
                                "marks-accepted",
                                Place.of(file),
                                "it carries tracked changes; they are taken as accepted")
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
