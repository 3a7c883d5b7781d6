package engross.api;

import engross.model.Result;
import engross.transcription.Transcript;
import engross.transcription.Transcription;

/**
 * Reading a Word document back into a source.
 *
 * @param language key of the document's language; empty to tell it from the file
 */
public record WordImport(String language) {
    /** In the language that the file is in. */
    public static WordImport inItsLanguage() {
        return new WordImport("");
    }

    /**
     * The source of a document.
     *
     * @param content the bytes of a .docx, whoever made it
     * @param file the name that the person knows it by
     * @param stem what the names of its pictures begin with
     * @return the source and its pictures, with a warning for everything that has no place in a source or reads otherwise when it is
     *     built; or why the file cannot be read
     */
    public Result<Transcript> make(Engine engine, byte[] content, String file, String stem) {
        return Transcription.of(engine.house()).transcribe(content, file, stem, language);
    }
}
