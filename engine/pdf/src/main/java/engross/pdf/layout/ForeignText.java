package engross.pdf.layout;

import engross.pdf.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a text in another script than the document's, with the language that they are spoken in (ISO 14289-1, 7.2): Latin words
 * in a Chinese, Russian or Arabic text as English, and so on. Symbols in capitals and figures are left to the document's language.
 */
final class ForeignText {
    /** @param language empty for the document's own */
    record Part(String text, String language) {}

    private enum Script {
        LATIN("en"),
        CYRILLIC("ru"),
        CHINESE("zh"),
        ARABIC("ar"),
        NONE("");

        final String language;

        Script(String language) {
            this.language = language;
        }
    }

    private ForeignText() {}

    /** The text in parts. @param language BCP 47 tag of the document */
    static List<Part> parts(String text, String language) {
        Script own = own(language);
        if (isOwn(text, own)) {
            return List.of(new Part(text, ""));
        }
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int end = 0;
        Script current = own;
        for (int i = 0; i < text.length(); i++) {
            Script script = script(text.charAt(i));
            if (script == Script.NONE) {
                continue;
            }
            if (script != current) {
                // Spaces and marks between two scripts go with the document's own.
                int cut = current == own ? i : end;
                add(parts, text.substring(start, cut), current, own);
                start = cut;
                if (current != own && script != own) {
                    add(parts, text.substring(start, i), own, own);
                    start = i;
                }
                current = script;
            }
            end = i + 1;
        }
        int cut = current == own ? text.length() : end;
        add(parts, text.substring(start, cut), current, own);
        add(parts, text.substring(cut), own, own);
        return parts;
    }

    private static void add(List<Part> parts, String text, Script script, Script own) {
        if (text.isEmpty()) {
            return;
        }
        boolean symbol = script == Script.LATIN && text.chars().noneMatch(Character::isLowerCase);
        String language = script == own || symbol ? "" : script.language;
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).language.equals(language)) {
            parts.set(last, new Part(parts.get(last).text + text, language));
        } else {
            parts.add(new Part(text, language));
        }
    }

    private static boolean isOwn(String text, Script own) {
        for (int i = 0; i < text.length(); i++) {
            Script script = script(text.charAt(i));
            if (script != own && script != Script.NONE) {
                return false;
            }
        }
        return true;
    }

    private static Script own(String language) {
        for (Script script : Script.values()) {
            if (script != Script.NONE && language.startsWith(script.language)) {
                return script;
            }
        }
        return Script.LATIN;
    }

    private static Script script(char c) {
        if (c < 0x80) {
            return Character.isLetter(c) ? Script.LATIN : Script.NONE;
        }
        if (Character.isIdeographic(c)) {
            return Script.CHINESE;
        }
        if (Scripts.isComplex(c) && Character.isLetter(c)) {
            return Script.ARABIC;
        }
        if (c >= 0x0400 && c <= 0x052F) {
            return Script.CYRILLIC;
        }
        return c < 0x0250 && Character.isLetter(c) ? Script.LATIN : Script.NONE;
    }
}
