package engross.cli;

import engross.model.Diagnostic;
import engross.model.Result;
import engross.opc.WordPackage;
import engross.revisions.LastEdit;
import engross.revisions.WordComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares two Word files.
 *
 * @param keepMarks whether marks that the second one carries stay
 */
record WordRedline(Path base, Path revised, Optional<String> author, Optional<LocalDate> day, boolean keepMarks) {

    /** Whether both are Word files. @throws UsageFault where one is and the other is not */
    static boolean isAsked(Path base, Path revised) throws IOException {
        boolean first = WordFile.isOne(base);
        if (first != WordFile.isOne(revised)) {
            throw new UsageFault((first ? base : revised) + " is a Word file and " + (first ? revised : base)
                    + " is none; compare two sources, or two Word files");
        }
        return first;
    }

    /** The file that is asked for. @param output a file, a folder, or null for the folder {@code out} */
    private Path target(@Nullable Path output) {
        String name = SourceFiles.stem(revised) + ".redline.docx";
        if (output == null) {
            return Path.of("out", name);
        }
        boolean file = String.valueOf(output.getFileName()).endsWith(".docx");
        return file && !Files.isDirectory(output) ? output : output.resolve(name);
    }

    Outcome write(@Nullable Path output) throws IOException {
        Result<WordPackage> old = WordFile.read(base);
        Result<WordPackage> now = WordFile.read(revised);
        List<Diagnostic> diagnostics = new ArrayList<>(old.diagnostics());
        diagnostics.addAll(now.diagnostics());
        List<Path> written = new ArrayList<>();
        if (old.value().isPresent() && now.value().isPresent()) {
            Result<WordPackage> redline =
                    compared(old.value().get(), now.value().get());
            diagnostics.addAll(redline.diagnostics());
            if (redline.value().isPresent()) {
                Path target = target(output);
                OutputFile.write(target, redline.value().get().parts().toBytes());
                written.add(target);
            }
        }
        return new Outcome(revised, written, diagnostics);
    }

    private Result<WordPackage> compared(WordPackage old, WordPackage now) {
        Optional<Diagnostic> fault =
                WordMemory.fault(List.of(old, now), Runtime.getRuntime().maxMemory(), FileName.of(revised));
        return fault.isPresent()
                ? Result.failed(List.of(fault.get()))
                : comparison(now).compare(old, FileName.of(base), now, FileName.of(revised));
    }

    private WordComparison comparison(WordPackage now) {
        LastEdit edit = LastEdit.of(now);
        String who = author.orElse(edit.author().isEmpty() ? SourceFiles.stem(revised) : edit.author());
        WordComparison comparison =
                WordComparison.by(who, day.map(date -> date + "T00:00:00Z").orElse(edit.date()));
        return keepMarks ? comparison.keepingMarks() : comparison;
    }
}
