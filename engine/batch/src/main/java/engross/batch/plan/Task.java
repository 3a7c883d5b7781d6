package engross.batch.plan;

import engross.api.Build;
import engross.api.Format;
import engross.api.SourceRedline;
import engross.api.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is made of a source.
 *
 * @param formats of the documents, in this order
 * @param view which text; a redline shows all marks
 * @param attach whether the PDF carries the source and the Word file
 * @param redline whether the source is compared with a base
 * @param author of the changes of a redline; empty for who submits the source
 * @param date of the changes of a redline, as {@code 2026-05-08}; empty for the date of the source
 * @param register whether the register of the changes stands behind a redline as a table
 * @param pictures how many pages of the PDF are drawn for the report
 */
public record Task(
        List<Format> formats,
        View view,
        boolean attach,
        boolean redline,
        String author,
        String date,
        boolean register,
        int pictures) {
    public Task {
        formats = List.copyOf(formats);
    }

    /** What is between the name of the source and the dot of what is made from it. */
    String suffix() {
        if (redline) {
            return ".redline";
        }
        return view.equals(View.MARKUP)
                ? ""
                : "." + view.toString().replace('=', '-').replaceAll("[^\\p{L}\\p{N}-]", "_");
    }

    /** As the engine takes it. */
    public Build build() {
        return new Build(formats, view, attach);
    }

    /** As the engine takes it. */
    public SourceRedline comparison() {
        return new SourceRedline(
                formats,
                author.isEmpty() ? Optional.empty() : Optional.of(author),
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                register);
    }
}
