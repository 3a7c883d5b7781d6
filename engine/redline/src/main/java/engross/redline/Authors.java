package engross.redline;

import engross.model.Revision;
import java.util.Arrays;

/** The authors of a revision: more than one where several made the same change, as {@code ARB; RCC}. */
final class Authors {
    static final String SEPARATOR = "; ";

    private Authors() {}

    static boolean includes(Revision revision, String author) {
        String all = revision.author();
        return all.equals(author) || Arrays.asList(all.split(SEPARATOR, -1)).contains(author);
    }
}
