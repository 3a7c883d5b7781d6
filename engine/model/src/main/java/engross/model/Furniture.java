package engross.model;

import java.util.List;

/**
 * What is repeated on the pages: the first page has a header and a footer of its own. Any of the lists may be empty.
 */
public record Furniture(List<Block> firstHeader, List<Block> header, List<Block> firstFooter, List<Block> footer) {
    public static final Furniture NONE =
            new Furniture(java.util.List.of(), java.util.List.of(), java.util.List.of(), java.util.List.of());

    public Furniture {
        firstHeader = List.copyOf(firstHeader);
        header = List.copyOf(header);
        firstFooter = List.copyOf(firstFooter);
        footer = List.copyOf(footer);
    }
}
