package engross.yaml;

import engross.model.Diagnostic;
import engross.model.Place;

/** How much a text may hold: counted while it is read, so that reading stops at once. */
final class NodeBudget {
    private int nodes;

    /** Takes a value, or an alias with all that it stands for. @throws FaultException where it is too much */
    void take(int count, Place place) {
        if (count > Yaml.MAX_NODES - nodes) {
            throw new FaultException(Diagnostic.error(
                            "too-many-values",
                            place,
                            "the source has more than " + Yaml.MAX_NODES + " values, with those that aliases repeat")
                    .withHint("split the document, or write out what the aliases stand for"));
        }
        nodes += count;
    }

    int taken() {
        return nodes;
    }

    /** Checks a level of nesting. @throws FaultException where it is too deep */
    static void checkDepth(int depth, Place place) {
        if (depth > Yaml.MAX_DEPTH) {
            throw new FaultException(Diagnostic.error(
                    "too-deep", place, "values are nested more than " + Yaml.MAX_DEPTH + " levels deep"));
        }
    }
}
