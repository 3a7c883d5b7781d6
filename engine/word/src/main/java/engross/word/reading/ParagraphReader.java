package engross.word.reading;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs: their properties, and what stands in them (ECMA-376 Part 1, 17.3.1). */
final class ParagraphReader {
    private final Story story;
    private final Fields fields = new Fields();
    private final InlineSink sink = new InlineSink();
    private final RunReader runs;
    private final List<String> bookmarks = new ArrayList<>();
    private Change change = Change.NONE;

    ParagraphReader(Story story) {
        this.story = story;
        this.runs = new RunReader(story, fields, sink);
    }

    /** What w:pPr says. */
    private static final class Properties {
        private String style = "";
        private String list = "";
        private int level = -1;
        private boolean newPage;
        private Change mark = Change.NONE;
    }

    /** A bookmark between paragraphs belongs to the next one. */
    void bookmark(String name) {
        if (!name.isEmpty() && !name.equals("_GoBack")) {
            bookmarks.add(name);
        }
    }

    Paragraph paragraph(XmlCursor xml) {
        story.beginParagraph();
        Properties properties = new Properties();
        runs.beginParagraph();
        xml.children(name -> {
            if (name.equals("pPr")) {
                xml.children(property -> property(xml, property, properties));
            } else {
                content(xml, name);
            }
        });
        List<Inline> content = sink.take();
        String style = properties.style.isEmpty() ? story.styles().defaultParagraph() : properties.style;
        return new Paragraph(
                id(),
                style,
                label(properties, style),
                content,
                properties.mark,
                properties.newPage || runs.takePageBreak(),
                story.place());
    }

    private String id() {
        if (bookmarks.isEmpty()) {
            return "";
        }
        // The last one is the paragraph's own: those of paragraphs that went before it come first.
        String id = bookmarks.stream()
                .filter(name -> !name.startsWith("_"))
                .reduce((first, second) -> second)
                .orElse(bookmarks.get(0));
        bookmarks.forEach(name -> story.bookmark(name, id));
        bookmarks.clear();
        return id;
    }

    private Label label(Properties properties, String style) {
        String list = properties.list;
        int level = Math.max(properties.level, 0);
        WordStyle named = story.styles().find(style);
        for (int steps = 0; list.isEmpty() && named != null && steps < 32; steps++) {
            list = named.numbering();
            level = properties.level >= 0 ? properties.level : named.level();
            named = story.styles().find(named.basedOn());
        }
        if (list.isEmpty() || list.equals("0")) {
            return Label.NONE;
        }
        String text = story.lists().next(list, level);
        if (text.isBlank()) {
            return Label.NONE;
        }
        Change mark = properties.mark;
        return new Label.Fixed(List.of(new Inline.Text(text.strip(), Format.PLAIN, mark), new Inline.Tab(mark)));
    }

    private void property(XmlCursor xml, String name, Properties properties) {
        switch (name) {
            case "pStyle" -> properties.style = xml.attribute("val");
            case "pageBreakBefore" -> properties.newPage = xml.isOn();
            case "numPr" ->
                xml.children(part -> {
                    if (part.equals("numId")) {
                        properties.list = xml.attribute("val");
                    } else if (part.equals("ilvl")) {
                        properties.level = xml.number("val", 0);
                    }
                });
            case "rPr" -> xml.children(part -> properties.mark = mark(xml, part, properties.mark));
            case "pPrChange" -> story.lose("a tracked change of the look of a paragraph", "");
            default -> {}
        }
    }

    private static Change mark(XmlCursor xml, String name, Change mark) {
        return switch (name) {
            case "ins", "moveTo" -> new Change(revision(xml), mark.deleted());
            case "del", "moveFrom" -> new Change(mark.inserted(), revision(xml));
            default -> mark;
        };
    }

    /** Who made a mark, and when. */
    static Revision revision(XmlCursor xml) {
        String date = xml.attribute("date");
        return new Revision(xml.attribute("author"), date.isEmpty() ? null : date);
    }

    private void content(XmlCursor xml, String name) {
        switch (name) {
            case "r" -> runs.run(xml, change);
            case "ins", "moveTo" -> within(Change.inserted(revision(xml)), xml);
            case "del", "moveFrom" -> within(Change.deleted(revision(xml)), xml);
            case "hyperlink" -> link(xml);
            case "fldSimple" -> simpleField(xml);
            case "bookmarkStart" -> bookmark(xml.attribute("name"));
            case "commentRangeStart" -> sink.add(new Inline.CommentStart(xml.attribute("id")));
            case "commentRangeEnd" -> sink.add(new Inline.CommentEnd(xml.attribute("id")));
            case "m:oMath", "m:oMathPara" -> maths(xml);
            case "mc:AlternateContent" -> new Alternatives(xml).read(() -> xml.children(part -> content(xml, part)));
            case "sdt", "sdtContent", "smartTag", "customXml", "dir", "bdo" -> xml.children(part -> content(xml, part));
            default -> {}
        }
    }

    private void within(Change mark, XmlCursor xml) {
        Change outer = change;
        change = mark.within(outer);
        xml.children(part -> content(xml, part));
        change = outer;
    }

    private void link(XmlCursor xml) {
        String address = story.address(xml.relationship("id"));
        String anchor = xml.attribute("anchor");
        sink.openLink(!address.isEmpty() ? address : anchor.isEmpty() ? "" : "#" + anchor);
        xml.children(part -> content(xml, part));
        sink.closeLink();
    }

    private void simpleField(XmlCursor xml) {
        FieldInstruction instruction = FieldInstruction.of(xml.attribute("instr"));
        String link = instruction.link();
        sink.openLink(link);
        xml.children(part -> content(xml, part));
        sink.closeLink();
    }

    private void maths(XmlCursor xml) {
        StringBuilder text = new StringBuilder();
        mathsText(xml, text);
        story.lose("the structure of a formula", text.toString());
        sink.text(text.toString(), Format.PLAIN, change);
    }

    private static void mathsText(XmlCursor xml, StringBuilder text) {
        xml.children(name -> {
            if (name.equals("m:t")) {
                text.append(xml.text());
            } else {
                mathsText(xml, text);
            }
        });
    }
}
