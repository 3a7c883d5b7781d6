package engross.word.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * One text of a Word file: the one before its tracked changes, or the one after them.
 *
 * @param lines a line a paragraph, and a line at the start of every table, row, cell and note; those of notes stand behind the body in the
 *     order of their marks
 */
public record WordText(List<Line> lines) {
    /** Before a sign that is no character of the text; none of these can stand in XML. */
    static final char LINK = '\u0001';

    static final char LOOK = '\u0002';
    static final char OBJECT = '\u0003';
    static final char END = '\u0004';

    public WordText {
        lines = List.copyOf(lines);
    }

    /** What a line is. */
    public enum Kind {
        PARAGRAPH,
        TABLE,
        ROW,
        CELL,
        TABLE_END,
        NOTE
    }

    /**
     * A line.
     *
     * @param style the id of a paragraph's or a table's style; empty for the default one
     * @param text of a paragraph: its label and text, with signs where it looks otherwise, leads somewhere, has a picture or the mark of a
     *     note; of a cell: its spans; of a row: whether it is repeated on every page
     */
    public record Line(Kind kind, String style, String text) {
        /** What a person reads in it. */
        public String plain() {
            return WordText.plain(text);
        }

        /** A number of 24 bits that tells the line from others. */
        int fingerprint() {
            CRC32 crc = new CRC32();
            crc.update(canonical().getBytes(StandardCharsets.UTF_8));
            return (int) (crc.getValue() & 0xFFFFFF);
        }

        private String canonical() {
            return kind + "\n" + style + "\n" + text + "\0";
        }
    }

    /** The SHA-256 of all lines, in 64 hexadecimal digits: two texts that say the same have the same. */
    public String digest() {
        MessageDigest hash = hash();
        for (Line line : lines) {
            hash.update(line.canonical().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    /**
     * The words alone: without styles, looks, links, pictures, spans and empty paragraphs, every white space as one space. This stays as it is
     * where another program saves a file again.
     */
    public WordText words() {
        List<Line> words = new ArrayList<>(lines.size());
        for (Line line : lines) {
            String text = line.kind() == Kind.PARAGRAPH ? spaced(line.plain()) : "";
            if (line.kind() != Kind.PARAGRAPH || !text.isEmpty()) {
                words.add(new Line(line.kind(), "", text));
            }
        }
        return new WordText(words);
    }

    /**
     * The SHA-256 of the words one after the other without spaces, wherever paragraphs end: programs move the marks of their ends. Words
     * that are joined or parted are not seen in it; the lines of {@link #words()} tell them.
     */
    public String wordsDigest() {
        return words().joinedDigest();
    }

    /** The same of a text that is words already. */
    String joinedDigest() {
        MessageDigest hash = hash();
        for (Line line : lines) {
            String text = line.kind() == Kind.PARAGRAPH ? line.text().replace(" ", "") : line.kind() + "\n";
            hash.update(text.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    /** How many lines the body has; those of the notes come after them. */
    public int bodySize() {
        int size = 0;
        while (size < lines.size() && lines.get(size).kind() != Kind.NOTE) {
            size++;
        }
        return size;
    }

    /** With further lines at the end of the body. */
    public WordText withBody(List<Line> more) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(bodySize(), more);
        return new WordText(all);
    }

    /** The number of the first line that another text does not have at the same place, from 0; -1 where the two say the same. */
    public int difference(WordText other) {
        int most = Math.min(lines.size(), other.lines.size());
        for (int i = 0; i < most; i++) {
            if (!lines.get(i).equals(other.lines.get(i))) {
                return i;
            }
        }
        return lines.size() == other.lines.size() ? -1 : most;
    }

    /** The text without what stands between a sign and its end. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LINK && c <= END) {
                inside = c != END;
            } else if (!inside) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Every white space as one space, none at the ends. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0';
            if (!white) {
                spaced.append(c);
            } else if (!space) {
                spaced.append(' ');
            }
            space = white;
        }
        return spaced.toString().strip();
    }

    private static MessageDigest hash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
