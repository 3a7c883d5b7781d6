package engross.yaml;

import engross.model.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a text.
 *
 * @param node the value of the text; null where it could not be read to its end
 * @param diagnostics what is wrong with it, its syntax apart
 * @param syntax where its syntax ended the reading; null where it did not
 * @param swallowed whether the text of a value goes over lines that were left out
 */
record Attempt(
        @Nullable YamlNode node,
        List<Diagnostic> diagnostics,
        @Nullable SyntaxFault syntax,
        boolean swallowed) {}
