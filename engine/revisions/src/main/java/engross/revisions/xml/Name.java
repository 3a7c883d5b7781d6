package engross.revisions.xml;

/**
 * The name of an element or attribute. Two names are equal where URI and local name are; the prefix is what it was read with.
 *
 * @param uri empty for no namespace
 * @param prefix empty for none
 */
public record Name(String uri, String local, String prefix) {
    /** WordprocessingML, transitional (ECMA-376 Part 1, 17). */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Office Math (22.1). */
    public static final String M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    /** Relationships. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Markup compatibility (ECMA-376 Part 3). */
    public static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** A name of WordprocessingML. */
    public static Name w(String local) {
        return new Name(W, local, "w");
    }

    public boolean isW() {
        return uri.equals(W);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Name name && local.equals(name.local) && uri.equals(name.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode() * 31 + local.hashCode();
    }
}
