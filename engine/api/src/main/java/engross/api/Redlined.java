package engross.api;

import java.util.List;

/**
 * A redline with the two texts that it stands between, each numbered on its own.
 *
 * @param marked the revised document with marks against the base
 * @param base what rejecting all marks has to give
 * @param revised what accepting all marks has to give
 */
record Redlined(NumberedDocument marked, NumberedDocument base, NumberedDocument revised) {
    List<NumberedDocument> texts() {
        return List.of(base, revised);
    }
}
