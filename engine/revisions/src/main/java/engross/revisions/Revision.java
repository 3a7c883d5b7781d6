package engross.revisions;

/**
 * One tracked change of a file.
 *
 * @param number from 1, in the order of the parts and of the text: the same for the same file
 * @param author empty where the file names none
 * @param date as the file gives it, ISO 8601; empty where it gives none
 * @param part the name of the part that it is in
 * @param paragraph the number of the paragraph in the part, from 1; 0 before the first
 * @param text what is changed, old or new; for properties, what they are of
 * @param move the name that both ends of a move share; empty for what is not moved
 * @param change the number of the revision that the change is named by which a reader sees: the end and the text of an inserted paragraph
 *     are one, and so are a row and what is in it; its own number where it stands alone
 */
public record Revision(
        int number,
        Kind kind,
        String author,
        String date,
        String part,
        int paragraph,
        String text,
        String move,
        int change) {

    Revision stripped() {
        return new Revision(number, kind, author, date, part, paragraph, text.strip(), move, change);
    }
}
