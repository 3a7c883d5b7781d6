package engross.api;

import engross.model.Result;
import java.util.List;

/**
 * Building a source: its text in one view, in one or more formats.
 *
 * @param formats what is made, in this order
 * @param attach whether the PDF carries the source and the Word file of the same text, as PDF/A-3a
 */
public record Build(List<Format> formats, View view, boolean attach) {
    public Build {
        formats = List.copyOf(formats);
    }

    /** With all marks, and nothing attached. */
    public static Build of(Format... formats) {
        return new Build(List.of(formats), View.MARKUP, false);
    }

    /**
     * Every rendition, with the warnings; or all that is wrong with the source, and no rendition. Marks that were found by comparing the
     * texts of a proposal are proved on the bytes, as those of a {@link SourceRedline} are.
     */
    public Result<List<Rendition>> make(Engine engine, SourceText source) {
        SourceText attached = attach ? source : null;
        return view.equals(View.MARKUP)
                ? engine.redlined(source).then(redlined -> redlined.renditions(engine, view, formats, attached))
                : engine.read(source, view).then(numbered -> Renditions.of(engine, numbered, view, formats, attached));
    }
}
