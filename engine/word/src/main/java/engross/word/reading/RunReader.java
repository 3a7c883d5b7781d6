package engross.word.reading;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import java.util.List;

/** Runs (ECMA-376 Part 1, 17.3.2). */
final class RunReader {
    private final Story story;
    private final Fields fields;
    private final InlineSink sink;
    private final DrawingReader drawings;
    private String noteMarkStyle = "";
    private boolean pageBreak;

    RunReader(Story story, Fields fields, InlineSink sink) {
        this.story = story;
        this.fields = fields;
        this.sink = sink;
        this.drawings = new DrawingReader(story, sink);
    }

    void beginParagraph() {
        noteMarkStyle = "";
    }

    /** Whether a page break stood in the paragraph. */
    boolean takePageBreak() {
        boolean taken = pageBreak;
        pageBreak = false;
        return taken;
    }

    void run(XmlCursor xml, Change change) {
        Run run = new Run(change);
        xml.children(name -> run.content(xml, name));
    }

    /** A run while it is read: properties come first. */
    private final class Run {
        private final Change change;
        private Format format = Format.PLAIN;
        private List<String> lost = List.of();
        private String font = "";
        private boolean hidden;

        Run(Change change) {
            this.change = change;
        }

        void content(XmlCursor xml, String name) {
            switch (name) {
                case "rPr" -> properties(RunProperties.read(xml, story.styles()));
                case "t", "delText" -> text(xml.text());
                case "tab", "ptab" -> sign(new Inline.Tab(change));
                case "br" -> lineBreak(xml.attribute("type"));
                case "cr" -> sign(new Inline.LineBreak(change));
                case "noBreakHyphen" -> text("\u2011");
                case "sym" -> symbol(xml);
                case "footnoteReference", "endnoteReference" -> note(xml, name.substring(0, 1));
                case "commentReference" -> sink.add(new Inline.CommentEnd(xml.attribute("id")));
                case "fldChar" -> fieldSign(xml.attribute("fldCharType"));
                case "instrText", "delInstrText" -> fields.instruction(xml.text());
                case "drawing", "pict", "object" -> drawings.read(xml, change);
                case "ruby" -> xml.children(part -> ruby(xml, part));
                case "mc:AlternateContent" ->
                    new Alternatives(xml).read(() -> xml.children(part -> content(xml, part)));
                default -> {}
            }
        }

        private void properties(RunProperties properties) {
            format = properties.format();
            lost = properties.lost();
            hidden = properties.isHidden();
            font = properties.font();
        }

        private void text(String text) {
            text(text, font);
        }

        private void text(String text, String letters) {
            if (fields.isHidden() || isMarkOfNote()) {
                return;
            }
            if (hidden) {
                story.lose("hidden text", text);
                return;
            }
            lost.forEach(what -> story.lose(what, text));
            sink.text(shown(text, letters), format, change);
        }

        private String shown(String text, String letters) {
            if (SignFont.isOther(letters) && !text.isBlank()) {
                story.lose("what letters of the font " + letters + " show", text);
            }
            return SignFont.isKnown(letters) ? SignFont.text(text) : text;
        }

        /** The text of a note's own mark follows its reference in the same style (w:customMarkFollows, 17.11.14). */
        private boolean isMarkOfNote() {
            boolean mark = !noteMarkStyle.isEmpty() && noteMarkStyle.equals(format.style());
            if (!mark) {
                noteMarkStyle = "";
            }
            return mark;
        }

        private void sign(Inline sign) {
            if (!fields.isHidden() && !hidden) {
                noteMarkStyle = "";
                sink.add(sign);
            }
        }

        private void lineBreak(String type) {
            if (type.equals("page")) {
                pageBreak = true;
            } else if (!type.equals("column")) {
                sign(new Inline.LineBreak(change));
            }
        }

        private void symbol(XmlCursor xml) {
            String of = xml.attribute("font");
            try {
                String code = String.valueOf((char) Integer.parseInt(xml.attribute("char"), 16));
                boolean known = SignFont.isKnown(of);
                String shown = known ? SignFont.text(code) : ListLevel.sign(code);
                if (!known && !ListLevel.isSign(code)) {
                    story.lose("a symbol of the font " + of, shown);
                }
                text(shown, "");
            } catch (NumberFormatException e) {
                story.lose("a symbol without a character", "");
            }
        }

        private void note(XmlCursor xml, String kind) {
            sink.add(new Inline.NoteReference(kind + xml.attribute("id"), List.of(), change));
            String custom = xml.attribute("customMarkFollows");
            noteMarkStyle = custom.equals("1") || custom.equals("true") ? format.style() : "";
        }

        private void ruby(XmlCursor xml, String part) {
            if (part.equals("rubyBase")) {
                xml.children(name -> {
                    if (name.equals("r")) {
                        run(xml, change);
                    }
                });
            } else if (part.equals("rt")) {
                story.lose("a reading aid (ruby)", "");
            }
        }
    }

    private void fieldSign(String type) {
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> {
                String link = FieldInstruction.of(fields.separate()).link();
                if (!link.isEmpty()) {
                    fields.isLink();
                    sink.openLink(link);
                }
            }
            case "end" -> {
                if (fields.end()) {
                    sink.closeLink();
                }
            }
            default -> {}
        }
    }
}
