package engross.word.reading;

import engross.model.Block;
import engross.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs and tables of a body, a cell, a note or a comment. */
final class BlocksReader {
    private final Story story;
    private final ParagraphReader paragraphs;
    private final TableReader tables;

    BlocksReader(Story story) {
        this.story = story;
        this.paragraphs = new ParagraphReader(story);
        this.tables = new TableReader(story, this);
    }

    List<Block> read(XmlCursor xml) {
        List<Block> blocks = new ArrayList<>();
        xml.children(name -> block(xml, name, blocks));
        return blocks;
    }

    /** The paragraphs of a note or comment; those of tables in it stand one after the other. */
    List<Paragraph> flat(XmlCursor xml) {
        List<Paragraph> flat = new ArrayList<>();
        for (Block block : read(xml)) {
            if (block instanceof Paragraph paragraph) {
                flat.add(paragraph);
            } else {
                story.lose("a table in a note or comment", "");
            }
        }
        return flat;
    }

    void block(XmlCursor xml, String name, List<Block> blocks) {
        switch (name) {
            case "p" -> blocks.add(paragraphs.paragraph(xml));
            case "tbl" -> tables.table(xml).ifPresent(blocks::add);
            case "bookmarkStart" -> paragraphs.bookmark(xml.attribute("name"));
            case "altChunk" -> story.lose("an embedded document", "");
            case "mc:AlternateContent" ->
                new Alternatives(xml).read(() -> xml.children(part -> block(xml, part, blocks)));
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "del", "moveTo", "moveFrom" ->
                xml.children(part -> block(xml, part, blocks));
            default -> {}
        }
    }
}
