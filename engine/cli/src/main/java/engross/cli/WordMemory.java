package engross.cli;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.opc.WordPackage;
import java.util.List;
import java.util.Optional;

/**
 * Tells before Word files are read as trees that there will not be enough memory for them. What reads them forward ({@code import},
 * {@code merge}, {@code review}) keeps what they say and not their elements: of a million elements it took from 80 to more than 256 MB, so
 * that their number does not tell what has no room.
 */
final class WordMemory {
    /**
     * Bytes that an element takes with all that a comparison knows of it, at least: with 512 MB pairs of up to 3 to 4.5 million elements in
     * all were compared, and no more.
     */
    private static final int BYTES = 150;

    private WordMemory() {}

    /**
     * @param words the documents that are in memory together
     * @param available bytes
     * @param file the name that the person knows the last one by
     */
    static Optional<Diagnostic> fault(List<WordPackage> words, long available, String file) {
        long elements = words.stream().mapToLong(WordMemory::elements).sum();
        if (elements * BYTES <= available) {
            return Optional.empty();
        }
        long more = elements * BYTES * 2 / (1L << 30) + 1;
        return Optional.of(Diagnostic.error(
                        "not-enough-memory",
                        Place.of(file),
                        "its text has " + elements + " elements" + (words.size() == 1 ? "" : " with the other one")
                                + ", too many for " + (available >> 20) + " MB of memory")
                .withHint("divide the document, or give Java more memory: set JDK_JAVA_OPTIONS=-Xmx" + more + "g"));
    }

    private static long elements(WordPackage word) {
        long elements = 0;
        for (String story : word.stories()) {
            byte[] xml = word.parts().content(story);
            for (int i = 0; i + 1 < xml.length; i++) {
                elements += xml[i] == '<' && xml[i + 1] != '/' && xml[i + 1] != '!' && xml[i + 1] != '?' ? 1 : 0;
            }
        }
        return elements;
    }
}
