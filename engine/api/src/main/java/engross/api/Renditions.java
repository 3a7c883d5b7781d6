package engross.api;

import engross.house.Labels;
import engross.model.Diagnostics;
import engross.model.Result;
import engross.pdf.AttachedFile;
import engross.redline.Register;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a numbered document in several formats: all of them or none. */
final class Renditions {
    private final Engine engine;
    private final NumberedDocument numbered;
    private final Diagnostics diagnostics = new Diagnostics();
    private byte @Nullable [] docx;
    /** What the register is taken from. */
    private NumberedDocument plain;

    private Renditions(Engine engine, NumberedDocument numbered) {
        this.engine = engine;
        this.numbered = numbered;
        this.plain = numbered;
    }

    /** @param attached the source that the PDF carries beside the Word file, null for none */
    static Result<List<Rendition>> of(
            Engine engine, NumberedDocument numbered, View view, List<Format> formats, @Nullable SourceText attached) {
        return new Renditions(engine, numbered).write(view, formats, attached);
    }

    /** Those of a redline whose Word file is made already. */
    static Result<List<Rendition>> of(Engine engine, WordProof.Proven proven, List<Format> formats) {
        Renditions renditions = new Renditions(engine, proven.marked());
        renditions.docx = proven.docx();
        renditions.plain = proven.plain();
        return renditions.write(View.MARKUP, formats, null);
    }

    private Result<List<Rendition>> write(View view, List<Format> formats, @Nullable SourceText attached) {
        List<Rendition> made = new ArrayList<>();
        for (Format format : formats) {
            byte[] content = switch (format) {
                case DOCX -> word();
                case PDF -> pdf(view, attached);
                case JSON -> RegisterJson.of(register(), numbered, labels());
                case CSV -> RegisterCsv.of(register(), labels());
            };
            if (diagnostics.hasErrors()) {
                return Result.failed(diagnostics.sorted());
            }
            made.add(new Rendition(format, content));
        }
        return Result.of(List.copyOf(made), diagnostics.sorted());
    }

    private byte[] word() {
        byte[] written = docx;
        if (written == null) {
            written = taken(engine.word(numbered));
            docx = written;
        }
        return written;
    }

    private byte[] pdf(View view, @Nullable SourceText attached) {
        List<AttachedFile> files = attached == null ? List.of() : Attachments.of(attached, word());
        return diagnostics.hasErrors() ? new byte[0] : taken(engine.pdf(numbered, view, files));
    }

    private Register register() {
        return Register.of(plain.document(), AlertRules.of(labels()));
    }

    private Labels labels() {
        return engine.house().labels(numbered.source().language());
    }

    private byte[] taken(Result<byte[]> result) {
        diagnostics.addAll(result.diagnostics());
        return result.value().orElse(new byte[0]);
    }
}
