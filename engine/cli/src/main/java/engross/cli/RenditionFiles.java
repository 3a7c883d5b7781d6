package engross.cli;

import engross.api.Rendition;
import engross.model.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts the renditions of a source into files: all of them, or none where something is wrong. */
final class RenditionFiles {
    private RenditionFiles() {}

    /** Under one name, each with the ending of its format. @param stem the name without the ending */
    static Outcome write(Path source, Result<List<Rendition>> made, Path folder, String stem) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Rendition rendition : made.value().orElse(List.of())) {
            Path file = folder.resolve(stem + "." + rendition.format().extension());
            OutputFile.write(file, rendition.content());
            written.add(file);
        }
        return new Outcome(source, written, made.diagnostics());
    }
}
