package engross.assembly;

import engross.house.House;
import engross.house.Labels;
import engross.model.Block;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Document;
import engross.model.Label;
import engross.model.Metadata;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Picture;
import engross.model.Result;
import engross.source.SourceDocument;
import engross.source.SourceField;
import engross.source.SourceNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts sources into a house style. The template of the document's type writes the skeleton: which parts there are, in which order,
 * with which words and styles. The texts of the source are put in by reference. What comes out is a tree that is not numbered yet.
 *
 * <p>Made once for a house; thread-safe.
 */
public final class Assembly {
    private final House house;
    private final Templates templates;
    private final Pattern symbol;

    private Assembly(House house) {
        this.house = house;
        this.templates = new Templates(house.templates());
        this.symbol = Pattern.compile(house.vocabulary().symbolPattern());
    }

    /**
     * Loads what assembling needs whatever the house: to be called in a thread of its own while another one does something else. Nothing
     * needs it; it saves time.
     */
    public static void load() {
        TemplateClasses.load();
    }

    /** Prepares a house for assembling documents. */
    public static Assembly of(House house) {
        return new Assembly(house);
    }

    /**
     * The tree of a document.
     *
     * @param source in the vocabulary of this house
     * @param pictures the picture files that the source names
     * @return the tree, or what is wrong: pictures that are missing, and faults of templates with the template's line
     */
    public Result<Document> assemble(SourceDocument source, Pictures pictures) {
        TemplateClasses.load();
        Diagnostics diagnostics = new Diagnostics();
        try {
            Document document = new Run(source, pictures, diagnostics).document();
            return diagnostics.hasErrors()
                    ? Result.failed(diagnostics.sorted())
                    : Result.of(document, diagnostics.sorted());
        } catch (TemplateFault fault) {
            diagnostics.add(fault.diagnostic().withHint(hint(fault, source)));
            return Result.failed(diagnostics.sorted());
        }
    }

    private static String hint(TemplateFault fault, SourceDocument source) {
        String hint = fault.diagnostic().hint();
        return (hint.isEmpty() ? "" : hint + "; ") + "while assembling " + source.place();
    }

    /** The assembly of one document. */
    private final class Run {
        private final SourceDocument source;
        private final Labels labels;
        private final Contents contents = new Contents();
        private final PictureStore pictures;
        private final Diagnostics diagnostics;

        Run(SourceDocument source, Pictures files, Diagnostics diagnostics) {
            this.source = source;
            this.labels = house.labels(source.language());
            this.pictures = new PictureStore(files, diagnostics);
            this.diagnostics = diagnostics;
        }

        Document document() {
            String template = "types/" + source.type() + ".ftlx";
            TemplateData data = new TemplateData(house, labels, symbol, contents);
            Elements.Element root = Elements.read(templates.write(template, data.variables(source)), template);
            BlockAssembler blocks = new BlockAssembler(house, labels, pictures);
            blocks.headings(source.headings());
            TreeReader reader = new TreeReader(
                    contents, blocks, new InlineReader(contents, this::housePicture, diagnostics), diagnostics);
            List<Block> body = reader.document(root);
            if (!diagnostics.hasErrors()) {
                data.warnOfUnseen(source, diagnostics);
                warnOfUnknownSession();
            }
            return new Document(
                    metadata(root), reader.furniture(), body, notes(blocks), comments(), pictures.pictures());
        }

        private void warnOfUnknownSession() {
            SourceField meeting = source.fields().get("meeting");
            boolean off = source.rulesOff().contains("unknown-session");
            if (!off && meeting != null && house.session(meeting.text()).year().isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                                "unknown-session",
                                meeting.place(),
                                "there is no session `" + meeting.text() + "`: its place and dates are not shown")
                        .withHint("write it as in C26, or add it to meetings.yaml of the house"));
            }
        }

        private Optional<Picture> housePicture(String name, Elements.Element element) {
            byte[] content = house.picture(name);
            return content == null ? Optional.empty() : pictures.add("house/" + name, content, element.place());
        }

        private List<Note> notes(BlockAssembler blocks) {
            String style = house.blockStyles().of("footnote");
            List<Note> notes = new ArrayList<>();
            Stream<SourceNote> proposed =
                    source.proposals().stream().flatMap(proposal -> proposal.instrument().notes().stream());
            for (SourceNote note :
                    Stream.concat(source.notes().stream(), proposed).toList()) {
                List<Paragraph> body = note.paragraphs().stream()
                        .map(text -> blocks.paragraph("", style, Label.NONE, text, Change.NONE, note.place()))
                        .toList();
                notes.add(new Note(note.id(), List.of(), body, note.place()));
            }
            return notes;
        }

        private List<Comment> comments() {
            String style = house.blockStyles().of("comment");
            return source.comments().stream()
                    .map(comment -> new Comment(
                            comment.id(),
                            comment.by(),
                            comment.body().stream()
                                    .map(paragraph -> paragraph.withStyle(style))
                                    .toList(),
                            comment.place()))
                    .toList();
        }

        /** What the template says about the document, and what the source says by itself. */
        private Metadata metadata(Elements.Element root) {
            return new Metadata(
                    labels.tag(),
                    labels.direction(),
                    PlainText.of(source.title()),
                    root.attribute("subject"),
                    root.attribute("creator"),
                    root.attribute("identifier"),
                    source.field("date").orElse(""),
                    Map.of());
        }
    }
}
