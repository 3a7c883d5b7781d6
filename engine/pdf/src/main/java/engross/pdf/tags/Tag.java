package engross.pdf.tags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A structure element (ISO 32000-1, 14.7.2), or a run of its parent's own text among its other children. It is filled while pages
 * are drawn, so it is not thread-safe and belongs to one document.
 */
public final class Tag {
    /** A child of an element that is no element. */
    public sealed interface Content {}

    /** A marked-content sequence. @param page from 0 */
    public record Mark(int page, int id) implements Content {}

    /** An annotation. @param page from 0 @param annotation what the emission knows it by */
    public record AnnotationReference(int page, Object annotation) implements Content {}

    /** The value of an attribute that is a text. */
    public record Words(String text) {}

    private final @Nullable String role;
    private final @Nullable Tag parent;
    private final List<Object> children = new ArrayList<>(2);
    private final Map<String, Map<String, Object>> attributes = new LinkedHashMap<>(0);
    private @Nullable String language;
    private @Nullable String alternative;
    private @Nullable String title;
    private @Nullable String id;

    private Tag(@Nullable String role, @Nullable Tag parent) {
        this.role = role;
        this.parent = parent;
    }

    /** The element that holds all others. */
    public static Tag root() {
        return new Tag("Document", null);
    }

    /** A new last child. @param childRole a standard type or one of the {@link Roles} that are mapped to one */
    public Tag child(String childRole) {
        return add(new Tag(childRole, this));
    }

    /** A place in the order of the children for text of this element itself. */
    public Tag text() {
        return add(new Tag(null, this));
    }

    private Tag add(Tag child) {
        children.add(child);
        return child;
    }

    public Tag language(String newLanguage) {
        language = newLanguage;
        return this;
    }

    /** What is spoken in place of the content (ISO 32000-1, 14.9.3). */
    public Tag alternative(String newAlternative) {
        alternative = newAlternative;
        return this;
    }

    public Tag title(String newTitle) {
        title = newTitle;
        return this;
    }

    public Tag id(String newId) {
        id = newId;
        return this;
    }

    /** Sets an attribute (14.8.5). @param value an Integer, a double[], a String for a name or {@link Words} */
    public Tag attribute(String owner, String key, Object value) {
        attributes.computeIfAbsent(owner, o -> new LinkedHashMap<>()).put(key, value);
        return this;
    }

    public void add(Content content) {
        children.add(content);
    }

    /** The element's type; that of the parent for a run of its text. */
    public String role() {
        return role != null || parent == null ? String.valueOf(role) : parent.role();
    }

    /** Whether this is only a run of text of its parent. */
    public boolean isText() {
        return role == null;
    }

    public @Nullable Tag parent() {
        return parent;
    }

    /** The element itself, or for a run of text the element that it belongs to. */
    public Tag element() {
        return role == null && parent != null ? parent : this;
    }

    /** Elements and content in order, runs of text resolved into their content. */
    public List<Object> kids() {
        List<Object> kids = new ArrayList<>(children.size());
        for (Object child : children) {
            if (child instanceof Tag tag && tag.isText()) {
                kids.addAll(tag.children);
            } else {
                kids.add(child);
            }
        }
        return kids;
    }

    public Map<String, Map<String, Object>> attributes() {
        return attributes;
    }

    public @Nullable String language() {
        return language;
    }

    public @Nullable String alternative() {
        return alternative;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String id() {
        return id;
    }
}
