package engross.opc;

/**
 * What a part refers to by an id (ECMA-376 Part 2, 6.5).
 *
 * @param id unique in the part
 * @param type the whole URI
 * @param target as it is written: a URI, relative to the source unless it is external
 * @param external whether it leads out of the package; such a target is kept and never followed
 * @param part the name of the part that it leads to; empty where it is external
 */
public record Relationship(String id, String type, String target, boolean external, String part) {
    /** Whether the type ends with this name, such as {@code header}, in the transitional form or another one. */
    public boolean isOf(String kind) {
        return type.endsWith("/" + kind);
    }
}
