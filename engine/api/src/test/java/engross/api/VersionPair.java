package engross.api;

import engross.assembly.Pictures;
import engross.house.House;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The two versions of the fixtures in one language, and their redline. */
record VersionPair(Engine engine, SourceText base, SourceText revised) {
    private static final SourceRedline TASK =
            new SourceRedline(List.of(Format.DOCX), Optional.of("Ann"), Optional.empty());

    static VersionPair of(String language) throws IOException {
        return of(Engine.of(House.read(ProjectFiles.house()).orThrow()), language);
    }

    static VersionPair of(Engine engine, String language) throws IOException {
        return new VersionPair(
                engine, fixture("resolution-1430." + language), fixture("resolution-1430-revised." + language));
    }

    private static SourceText fixture(String name) throws IOException {
        byte[] content = Files.readAllBytes(ProjectFiles.root().resolve("fixtures/redline/" + name + ".yaml"));
        return new SourceText(name + ".yaml", content, Pictures.NONE);
    }

    /** The redline as a Word file. */
    byte[] word() {
        return TASK.make(engine, base, revised).orThrow().get(0).content();
    }

    /** The Word file of one text by itself: 0 the base, 1 the revised one. */
    byte[] clean(int text) {
        Redlined redlined = TASK.redlined(engine, base, revised).orThrow();
        NumberedDocument clean = new NumberedDocument(
                redlined.document().source(), redlined.texts().get(text).text().orElseThrow());
        return engine.word(clean).orThrow();
    }
}
