package engross.revisions;

import engross.revisions.xml.Element;

/** The language in whose words a document is compared. */
final class Language {
    private static final int ENOUGH = 4000;

    private Language() {}

    /** A BCP 47 tag by the script of the text: dictionaries of words are needed for some scripts alone. */
    static String of(Version version) {
        StringBuilder text = new StringBuilder();
        collect(version.main(), text);
        int kana = 0;
        int thai = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            kana += c >= '\u3041' && c <= '\u30FF' ? 1 : 0;
            thai += c >= '\u0E00' && c <= '\u0E7F' ? 1 : 0;
        }
        return kana * 20 > text.length() ? "ja" : thai * 4 > text.length() ? "th" : "en";
    }

    private static void collect(Element element, StringBuilder text) {
        if (element.is("t")) {
            text.append(element.text());
        }
        for (Element child : element.elements()) {
            if (text.length() < ENOUGH) {
                collect(child, text);
            }
        }
    }
}
