package engross.model;

/** What stands below another in a document. Order and nesting are the document's; nothing refers to its parent. */
public sealed interface Block permits Paragraph, Sequence, Division, Table {

    Place place();

    <R> R accept(Visitor<R> visitor);

    /** One method a kind and no default: a new kind stops every writer from compiling. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R sequence(Sequence sequence);

        R division(Division division);

        R table(Table table);
    }
}
