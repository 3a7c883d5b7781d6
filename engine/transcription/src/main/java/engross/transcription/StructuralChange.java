package engross.transcription;

import engross.yaml.YamlValue;

/**
 * A change of what a list of a source holds.
 *
 * @param order of the change in the reviewed file
 * @param path of the element
 * @param value what is inserted; of no meaning otherwise
 */
record StructuralChange(int order, SourcePath path, Kind kind, YamlValue value) {

    enum Kind {
        REMOVE,
        INSERT_BEHIND,
        WRAP_DELETE,
        WRAP_INSERT,
        UNWRAP
    }

    /** Makes the change. @return whether it could be made */
    boolean applyTo(SourcePatch patch) {
        return switch (kind) {
            case REMOVE -> patch.remove(path);
            case INSERT_BEHIND -> patch.insertAfter(path, value);
            case WRAP_DELETE -> patch.wrap(path, "delete");
            case WRAP_INSERT -> patch.wrap(path, "insert");
            case UNWRAP -> patch.unwrap(path);
        };
    }
}
