package engross.word.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a style of a Word file is (w:style, ECMA-376 Part 1, 17.7.4.17).
 *
 * @param id by which paragraphs, runs and tables name it
 * @param name as Word shows it, in the language-independent form for the built-in ones, such as {@code heading 1}
 * @param basedOn id of the style that it takes the rest from; empty for none
 * @param bold whether text in it is bold; null where it says nothing
 * @param italic whether text in it is slanted; null where it says nothing
 * @param outlineLevel 0 to 8 for headings (w:outlineLvl); -1 for none
 * @param numbering id of the list that it belongs to; empty for none
 * @param level of the list, from 0
 */
public record WordStyle(
        String id,
        String name,
        String basedOn,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        int outlineLevel,
        String numbering,
        int level) {}
