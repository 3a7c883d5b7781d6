package engross.api;

import java.util.Optional;

/**
 * What one member proposes to change in a text: a revised version of it, or a contribution with a proposal on it.
 *
 * @param author who proposes it; where it is not said, the author of the proposal or who submits the source, else the name of the source
 */
public record Amendment(SourceText text, Optional<String> author) {
    /** By whom the source says. */
    public static Amendment of(SourceText text) {
        return new Amendment(text, Optional.empty());
    }
}
