package engross.assembly;

import engross.model.Change;
import engross.model.Inline;
import engross.source.SourceBlock;
import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a source that a template only puts in their places. A template writes {@code <content ref="7"/>}; the text itself
 * never becomes XML, keeps its places and cannot be taken for markup.
 */
final class Contents {
    private final List<Object> contents = new ArrayList<>();

    TemplateXMLOutputModel inlines(List<Inline> inlines) {
        return element(inlines);
    }

    TemplateXMLOutputModel blocks(List<SourceBlock> blocks) {
        return element(new Blocks(blocks));
    }

    /** The name by which a template hands a change to an element. */
    String change(Change change) {
        if (change.isNone()) {
            return "";
        }
        contents.add(change);
        return Integer.toString(contents.size() - 1);
    }

    private TemplateXMLOutputModel element(Object content) {
        contents.add(content);
        try {
            return XMLOutputFormat.INSTANCE.fromMarkup("<content ref=\"" + (contents.size() - 1) + "\"/>");
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a reference stands for. @throws IllegalArgumentException where a template made the reference up */
    Object get(String ref) {
        try {
            return contents.get(Integer.parseInt(ref));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("there is no content " + ref, e);
        }
    }

    /** Blocks of a source, told apart from a list of inlines. */
    record Blocks(List<SourceBlock> blocks) {}
}
