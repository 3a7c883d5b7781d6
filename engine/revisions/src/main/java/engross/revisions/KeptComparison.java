package engross.revisions;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.opc.WordPackage;
import engross.revisions.xml.Element;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares with a document that carries marks, and keeps those that can be kept. */
final class KeptComparison {
    /** Where marks could not be put back once, they are given up; then all of them. */
    private static final int ROUNDS = 4;

    private KeptComparison() {}

    /**
     * @param old before its own marks; @param accepted the new document with its marks accepted
     * @return the new document with both kinds of marks, and a warning for those that were taken as accepted; nothing where no mark can be kept
     */
    static Optional<Result<WordPackage>> of(String author, String date, Version old, Version accepted, String file) {
        List<Story> marked = accepted.originalStories().stream().map(Repair::of).toList();
        Version now = accepted.with(marked);
        Set<Element> given = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int round = 0; round < ROUNDS; round++) {
            KeptMarks marks = KeptMarks.of(old, now, given);
            if (marks.isEmpty()) {
                break;
            }
            Set<Element> missing = Collections.newSetFromMap(new IdentityHashMap<>());
            Optional<Result<WordPackage>> result =
                    DocumentMerge.of(author, date, old, accepted.with(marks.stories()), accepted, marks, missing, file);
            if (result.isPresent() && result.get().value().isPresent()) {
                return Optional.of(Result.of(result.get().orThrow(), told(marks.settled(), file)));
            }
            given.addAll(missing);
            if (missing.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static List<Diagnostic> told(int settled, String file) {
        return settled == 0
                ? List.of()
                : List.of(Diagnostic.warning(
                                "some-marks-accepted",
                                Place.of(file),
                                settled
                                        + " of its tracked changes stand in paragraphs or tables that were changed without"
                                        + " tracking too; these are taken as accepted")
                        .withHint("settle them first with engross accept or engross reject"));
    }
}
