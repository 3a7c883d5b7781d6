package engross.model;

import java.util.List;

/**
 * A part of a document with a meaning: cover, call, annex, proposal and so on. Writers see through it; comparing, tagging and
 * numbering use it.
 *
 * @param role the house's name for the part, such as {@code annex}
 * @param id unique in the document; empty for none
 * @param restartsNumbering whether headings and numbered paragraphs count anew inside
 * @param change whether the whole part is inserted or deleted: all that is in it carries the same change
 */
public record Division(String role, String id, boolean restartsNumbering, List<Block> body, Change change, Place place)
        implements Block {
    public Division {
        body = List.copyOf(body);
    }

    public Division withBody(List<Block> newBody) {
        return new Division(role, id, restartsNumbering, newBody, change, place);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.division(this);
    }
}
