package engross.revisions;

import engross.revisions.xml.Name;

/** What the numbers of a document stand for, said so that two documents can be compared. */
interface References {
    /** Numbers as they are written: for comparing a document with itself. */
    References NONE = new References() {
        @Override
        public String relationship(String id) {
            return id;
        }

        @Override
        public String numbering(String id) {
            return id;
        }

        @Override
        public String note(String reference, String id) {
            return "";
        }
    };

    /** What a relationship of the part leads to: the content of a part, or a place outside. */
    String relationship(String id);

    /** How the paragraphs of a w:numId are numbered. */
    String numbering(String id);

    /** Which note it is. @param reference {@code footnoteReference} or {@code endnoteReference} */
    String note(String reference, String id);

    /** Whether an attribute holds the id of a relationship. */
    static boolean isRelationship(Name attribute) {
        return attribute.uri().equals(Name.R);
    }
}
