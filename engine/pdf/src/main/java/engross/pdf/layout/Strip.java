package engross.pdf.layout;

import java.util.List;

/** What a page takes whole: a line, or a row of a table, which may be taken in parts. */
sealed interface Strip permits LineStrip, RowStrip {
    /** Space above it, left out where an automatic break puts it at the top of a page. */
    double above();

    double height();

    /** The same with no space above. */
    Strip withoutSpace();

    /** The notes whose marks stand in it. */
    List<NoteLayout> notes();

    /** Whether no page may end between the strip before and this one. */
    boolean glued();

    /** Whether it begins a page. */
    boolean newPage();
}
