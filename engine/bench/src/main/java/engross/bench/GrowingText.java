package engross.bench;

import engross.api.Amendment;
import engross.api.AssembledDocument;
import engross.api.Build;
import engross.api.DocumentReview;
import engross.api.Engine;
import engross.api.Format;
import engross.api.NumberedDocument;
import engross.api.SourceCompilation;
import engross.api.SourceRedline;
import engross.api.SourceRevision;
import engross.api.SourceText;
import engross.api.View;
import engross.api.WordImport;
import engross.opc.WordPackage;
import engross.revisions.WordComparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** A document as long as one wishes, in three versions, and all that is done with it, one after the other. */
final class GrowingText {
    /** The names of the stages, in the order of {@link #stages}. */
    static final List<String> STAGES = List.of(
            "source and assembly",
            "numbering",
            "word",
            "pdf",
            "redline of two sources, proved on the bytes",
            "revise",
            "compile two amendments",
            "redline of two Word files",
            "import",
            "review page");

    private static final Engine ENGINE = new SampleReport().engine();

    private final SourceText text;
    private final SourceText revised;
    private final SourceText other;
    private @Nullable AssembledDocument assembled;
    private @Nullable NumberedDocument numbered;
    private byte[] docx = new byte[0];

    private GrowingText(int pages) {
        text = text(pages, 0);
        revised = text(pages, 1);
        other = text(pages, 2);
    }

    static GrowingText of(int pages) {
        return new GrowingText(pages);
    }

    /** Something that is done with the document. */
    record Stage(String name, Runnable work) {}

    /** Each takes up what those before it left. */
    List<Stage> stages() {
        byte[] changed =
                Build.of(Format.DOCX).make(ENGINE, revised).orThrow().get(0).content();
        List<Runnable> work = List.of(
                () -> assembled = ENGINE.assemble(text).orThrow(),
                () -> numbered =
                        ENGINE.number(Objects.requireNonNull(assembled)).orThrow(),
                () -> docx = ENGINE.word(Objects.requireNonNull(numbered)).orThrow(),
                () -> ENGINE.pdf(Objects.requireNonNull(numbered), View.MARKUP, List.of())
                        .orThrow(),
                () -> SourceRedline.of(Format.DOCX).make(ENGINE, text, revised).orThrow(),
                () -> SourceRevision.DEFAULT
                        .make(ENGINE, revised, Optional.of(text), Optional.empty())
                        .orThrow(),
                () -> SourceCompilation.DEFAULT
                        .make(ENGINE, text, List.of(amendment("RUS", revised), amendment("FRA", other)))
                        .orThrow(),
                () -> compared(docx, changed),
                () -> WordImport.inItsLanguage()
                        .make(ENGINE, docx, "growth.docx", "growth")
                        .orThrow(),
                () -> new DocumentReview("en").ofSources(ENGINE, text, revised).orThrow());
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < STAGES.size(); i++) {
            stages.add(new Stage(STAGES.get(i), work.get(i)));
        }
        return stages;
    }

    private static Amendment amendment(String author, SourceText text) {
        return new Amendment(text, Optional.of(author));
    }

    /** The bytes of the redline of two Word files. */
    static byte[] compared(byte[] old, byte[] now) {
        return WordComparison.by("bench", "2026-01-01T00:00:00Z")
                .compare(
                        WordPackage.read(old, "old.docx").orThrow(),
                        "old.docx",
                        WordPackage.read(now, "new.docx").orThrow(),
                        "new.docx")
                .orThrow()
                .parts()
                .toBytes();
    }

    /** How many pages it really has. */
    int pages() throws IOException {
        byte[] pdf = Build.of(Format.PDF).make(ENGINE, text).orThrow().get(0).content();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** About so many pages: a heading, numbered paragraphs, a list and a table each. @param version what differs in it */
    private static SourceText text(int pages, int version) {
        StringBuilder yaml = new StringBuilder(
                "type: report\nlanguage: en\nsymbol: C26/59\nsource: secretary-general\n" + "title: Growth\nbody:\n");
        for (int page = 1; page <= pages; page++) {
            yaml.append("- heading: Part ").append(page).append('\n');
            for (int i = 1; i <= 9; i++) {
                yaml.append("- numbered: Paragraph ")
                        .append(i)
                        .append(" of part ")
                        .append(page)
                        .append(" says what the Council decided in its session on the use of ")
                        .append(i == 2 + version && version > 0 ? "all its means" : "the means")
                        .append(" that were put at its disposal, with the reasons and the dates that belong to it.\n");
            }
            yaml.append("- list: a)\n  items:\n  - first item of the list;\n  - last item of the list.\n");
            yaml.append(
                    "- table:\n    columns:\n    - {title: Item, width: 30}\n    - {title: Amount, width: 70}\n    rows:\n");
            for (int i = 1; i <= 8; i++) {
                yaml.append("    - [Row ")
                        .append(i)
                        .append(", ")
                        .append(page * i)
                        .append("]\n");
            }
        }
        return new SourceText(
                "growth.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8), file -> Optional.empty());
    }
}
