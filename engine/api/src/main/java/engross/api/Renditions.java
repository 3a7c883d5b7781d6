package engross.api;

import engross.house.Labels;
import engross.model.Diagnostics;
import engross.model.Result;
import engross.pdf.AttachedFile;
import engross.redline.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Writes a numbered document in several formats: all of them or none. */
final class Renditions {
    private final Engine engine;
    private final NumberedDocument numbered;
    private final Diagnostics diagnostics = new Diagnostics();
    private byte @Nullable [] docx;
    /** The PDF that is made while the other formats are. */
    private @Nullable CompletableFuture<Result<byte[]>> pdf;

    private @Nullable Register register;
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
    static Result<List<Rendition>> of(
            Engine engine, WordProof.Proven proven, List<Format> formats, @Nullable SourceText attached) {
        Renditions renditions = new Renditions(engine, proven.marked());
        renditions.docx = proven.docx();
        renditions.plain = proven.plain();
        return renditions.write(View.MARKUP, formats, attached);
    }

    private Result<List<Rendition>> write(View view, List<Format> formats, @Nullable SourceText attached) {
        List<Rendition> made = new ArrayList<>();
        Executor beside = engine.beside();
        if (beside != null && attached == null && formats.size() > 1 && formats.contains(Format.PDF)) {
            pdf = CompletableFuture.supplyAsync(() -> engine.pdf(numbered, view, List.of()), beside);
        }
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
        if (pdf != null) {
            return taken(joined(pdf));
        }
        List<AttachedFile> files = attached == null ? List.of() : Attachments.of(attached, word());
        return diagnostics.hasErrors() ? new byte[0] : taken(engine.pdf(numbered, view, files));
    }

    /** What was made beside, or what went wrong there as if it had gone wrong here. */
    private static <T> T joined(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    private Register register() {
        Register known = register;
        if (known == null) {
            known = Register.of(plain.document(), AlertRules.of(labels()));
            register = known;
        }
        return known;
    }

    private Labels labels() {
        return engine.house().labels(numbered.source().language());
    }

    private byte[] taken(Result<byte[]> result) {
        diagnostics.addAll(result.diagnostics());
        return result.value().orElse(new byte[0]);
    }
}
