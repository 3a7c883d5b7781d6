package engross.house;

import java.util.List;

/**
 * A form of the box on the first page.
 *
 * @param name such as {@code current}
 * @param keys entries in the order of the page
 * @param labels path of the entries' labels
 * @param chosenBy the entry that makes it this form; empty for the form that is chosen otherwise
 */
public record CoverForm(String name, List<String> keys, String labels, String chosenBy) {
    public CoverForm {
        keys = List.copyOf(keys);
    }
}
