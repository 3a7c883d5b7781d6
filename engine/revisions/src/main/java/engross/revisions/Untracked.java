package engross.revisions;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import java.util.ArrayList;
import java.util.List;

/** What no mark can say though it is content. */
final class Untracked {
    private Untracked() {}

    /** @param file the name of the new document @return a warning for each kind that differs */
    static List<Diagnostic> told(Version old, Version now, String file) {
        if (chunks(old).equals(chunks(now))) {
            return List.of();
        }
        return List.of(Diagnostic.warning(
                        "other-chunks",
                        Place.of(file),
                        "the documents hold other documents (altChunk, subDoc) that are not the same; that cannot be tracked")
                .withHint("open both in Word, save them, and compare them again"));
    }

    /** Documents in another form inside this one (ECMA-376 Part 1, 17.17.2), by what they are. */
    private static List<String> chunks(Version version) {
        List<String> chunks = new ArrayList<>();
        for (Story story : version.stories) {
            collect(story.root(), version.plainReferences(story.part()), chunks);
        }
        return chunks;
    }

    private static void collect(Element element, References references, List<String> chunks) {
        if (element.is("altChunk") || element.is("subDoc")) {
            chunks.add(references.relationship(element.attribute(Name.R, "id")));
        }
        element.elements().forEach(child -> collect(child, references, chunks));
    }
}
