package engross.batch.plan;

import engross.api.Engine;
import engross.api.Format;
import engross.api.SourceText;
import engross.model.Result;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is made of a source. */
public sealed interface Task permits BuildTask, RedlineTask, RevisionTask {
    /** Of the documents, in this order. */
    List<Format> formats();

    /** How many pages of the PDF are drawn for the report. */
    int pictures();

    /** What is between the name of the source and the dot of what is made from it. */
    String suffix();

    /** Reads the text of a source. */
    interface Texts {
        SourceText read(String path) throws IOException;
    }

    /**
     * Makes the documents. Nothing is written.
     *
     * @param item whose task this is
     * @param texts reads its sources
     * @throws IOException where one of them cannot be read
     */
    Result<Product> make(Engine engine, Item item, Texts texts) throws IOException;

    /** A text that may be empty, which means that nothing is said. */
    static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A day as {@code 2026-05-08}, or empty. */
    static Optional<LocalDate> day(String date) {
        return said(date).map(LocalDate::parse);
    }
}
