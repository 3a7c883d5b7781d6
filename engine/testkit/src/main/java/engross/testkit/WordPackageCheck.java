package engross.testkit;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a .docx is one that Word opens without repair: every part is valid by its schema, and what the schemas do not see holds too:
 * unique numbers, no dangling note, comment, bookmark, style or relationship, no part left over, marks where they may stand.
 */
public final class WordPackageCheck {
    private WordPackageCheck() {}

    /** Everything that is wrong with a package, a sentence each; empty where nothing is. */
    public static List<String> check(byte[] docx) {
        WordPackage parts;
        try {
            parts = new WordPackage(docx);
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        List<String> faults = new ArrayList<>(WordSchemaCheck.check(parts));
        faults.addAll(WordReferenceCheck.check(parts));
        faults.addAll(WordContentCheck.check(parts));
        return faults;
    }
}
