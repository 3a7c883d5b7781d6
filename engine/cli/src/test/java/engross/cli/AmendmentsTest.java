package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.testkit.View;
import engross.testkit.WordText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members' amendments bring along: comments, pictures, notes, ids and marks of their own. */
class AmendmentsTest {
    private static final String HEAD = "type: resolution\nlanguage: en\nnumber: 7\ntitle: Hours\n";
    private static final String BODY =
            "body:\n- call: resolves\n  items:\n  - that it shall open at eight;\n" + "  - that it shall close.\n";

    @TempDir
    private Path folder;

    @Test
    void commentsOfEveryMemberAreInTheWordFile() throws IOException {
        Path base = file("base.yaml", HEAD + BODY);
        Path a = file("a.yaml", HEAD + BODY.replace("eight", "{==nine==}{>>Too early before.<<}"));
        Path b = file(
                "b.yaml",
                HEAD + "source: Ruritania\n" + "authors: {NLA: {by: Norland}}\n"
                        + BODY.replace("close", "{==close==}{@NLA>>When?<<}").replace("open", "{==open==}{>>Why?<<}"));
        CommandRun run = CommandRun.of("compile", base, "A=" + a, "RUR=" + b, "-o", folder.resolve("m.docx"));
        assertEquals(0, run.code(), run.err());
        assertFalse(run.err().contains("comments"), run.err());
        Map<String, byte[]> parts = parts(folder.resolve("m.docx"));
        assertEquals(
                List.of("RUR: Why?", "A: Too early before.", "Norland: When?"),
                comments(text(parts, "word/comments.xml")));
        String document = text(parts, "word/document.xml");
        Matcher ranges =
                Pattern.compile("(?s)<w:commentRangeStart.*?<w:commentRangeEnd").matcher(document);
        List<String> spoken = new ArrayList<>();
        while (ranges.find()) {
            spoken.add(ranges.group().replaceAll("<[^>]*>?", ""));
        }
        assertEquals(List.of("open", "nine", "close"), spoken);
    }

    private static List<String> comments(String xml) {
        List<String> found = new ArrayList<>();
        Matcher comment = Pattern.compile("(?s)<w:comment .*?w:author=\"([^\"]*)\".*?</w:comment>")
                .matcher(xml);
        while (comment.find()) {
            found.add(comment.group(1) + ": " + comment.group().replaceAll("<[^>]*>", ""));
        }
        return found;
    }

    /** Another picture under the same name, from each of two folders and in the base. */
    @Test
    void picturesOfOneNameAreThreePictures() throws IOException {
        List<byte[]> pictures = List.of(picture(0xff0000), picture(0x00ff00), picture(0x0000ff));
        List<Path> sources = new ArrayList<>();
        for (String name : List.of("base", "a", "b")) {
            Files.createDirectories(folder.resolve(name));
            Files.write(folder.resolve(name).resolve("p.png"), pictures.get(sources.size()));
            String text = HEAD + BODY + "annexes:\n- title: Plan\n  body:\n  - image: {file: p.png, alt: Plan}\n";
            sources.add(file(name + "/text.yaml", text));
        }
        Path marked = folder.resolve("m.docx");
        CommandRun run =
                CommandRun.of("compile", sources.get(0), "A=" + sources.get(1), "B=" + sources.get(2), "-o", marked);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("0 not merged"), run.err());
        assertPictures(pictures, marked);
        Path alone = folder.resolve("alone.docx");
        CommandRun.of(
                "compile",
                sources.get(0),
                "A=" + sources.get(1),
                "B=" + sources.get(2),
                "--view",
                "author=B",
                "-o",
                alone);
        assertPictures(List.of(pictures.get(2)), alone);
    }

    private static void assertPictures(List<byte[]> wanted, Path docx) throws IOException {
        Map<String, byte[]> parts = parts(docx);
        List<byte[]> media = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("word/media/"))
                .map(Map.Entry::getValue)
                .toList();
        for (byte[] picture : wanted) {
            assertEquals(
                    1,
                    media.stream().filter(each -> Arrays.equals(each, picture)).count());
        }
        assertEquals(wanted.size(), text(parts, "word/document.xml").split("<pic:pic ", -1).length - 1);
    }

    private static byte[] picture(int colour) throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, colour);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** One name for different things: a footnote, a clause, an annex. */
    @Test
    void oneNameForDifferentThingsIsTwoThings() throws IOException {
        Path base = file("base.yaml", HEAD + BODY);
        Path a = file("a.yaml", HEAD + amended("that the door shall be green", "Paint", "The north door."));
        Path b = file("b.yaml", HEAD + amended("that bread shall be sold", "Prices", "White bread only."));
        Path marked = folder.resolve("m.docx");
        CommandRun run = CommandRun.of("compile", base, "A=" + a, "B=" + b, "-o", marked);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("0 not merged"), run.err());
        for (Map.Entry<String, Path> each : Map.of("A", a, "B", b).entrySet()) {
            Path alone = folder.resolve("alone.docx");
            CommandRun.of("compile", base, "A=" + a, "B=" + b, "--view", "author=" + each.getKey(), "-o", alone);
            CommandRun.of("build", each.getValue(), "-f", "docx", "-o", folder);
            Path own = folder.resolve(each.getKey().toLowerCase(Locale.ROOT) + ".docx");
            List<String> wanted = WordText.body(Files.readAllBytes(own), View.NEW);
            assertEquals(
                    wanted, WordText.body(Files.readAllBytes(alone), View.NEW).subList(0, wanted.size()));
        }
    }

    private static String amended(String item, String annex, String note) {
        return BODY.replace(
                        "  - that it shall close.\n",
                        "  - id: new\n    text: " + item
                                + ";[^note]\n  - that it shall close, see [#new] and [#annex].\n")
                + "annexes:\n- id: annex\n  title: " + annex + "\n  body:\n  - para: All of it.\n"
                + "footnotes:\n  note: " + note + "\n";
    }

    /** Numbers too: those that only all changes together give are the secretariat's. */
    @Test
    void acceptingOneMemberInTheWordFileGivesThatMembersNumbers() throws IOException {
        String last = "  - that it shall close, see [#open].\n";
        String base = HEAD
                + BODY.replace("  - that it shall open", "  - id: open\n    text: that it shall open")
                        .replace("  - that it shall close.\n", last);
        String first = "  - id: open\n";
        Path a = file("a.yaml", base.replace(first, "  - that the door shall be green;\n" + first));
        Path b = file(
                "b.yaml",
                base.replace(first, "  - that bread shall be sold;\n" + first)
                        .replace(last, "  - that tea shall be free;\n" + last));
        Path issued = file("base.yaml", base);
        Path marked = folder.resolve("m.docx");
        CommandRun run = CommandRun.of("compile", issued, "A=" + a, "B=" + b, "-o", marked);
        assertEquals(0, run.code(), run.err());
        assertEquals(text(a), accepted(marked, "A"));
        assertEquals(text(b), accepted(marked, "B"));
        assertEquals(text(issued), accepted(marked, "nobody"));
        List<String> all = WordText.body(Files.readAllBytes(marked), View.NEW);
        assertTrue(all.contains("3\tthat it shall open at eight;"), all.toString());
        assertTrue(all.contains("5\tthat it shall close, see 3."), all.toString());
    }

    private static List<String> text(Path source) throws IOException {
        return WordText.body(Fixtures.word(source), View.NEW);
    }

    /** The beginning of the text in which one author's changes are accepted and all others rejected. */
    private List<String> accepted(Path marked, String author) throws IOException {
        Path accepted = folder.resolve("accepted.docx");
        Path alone = folder.resolve("alone.docx");
        CommandRun.of("accept", marked, "--author", author, "-o", accepted);
        CommandRun.of("reject", author.equals("nobody") ? marked : accepted, "-o", alone);
        List<String> lines = WordText.body(Files.readAllBytes(alone), View.NEW);
        return lines.subList(0, lines.indexOf("Origin of the changes"));
    }

    /** The text after the marks counts, all of it as its author's; both are said, with the place. */
    @Test
    void marksOfAnAmendmentAreTold() throws IOException {
        Path base = file("base.yaml", HEAD + BODY);
        Path a = file(
                "a.yaml",
                HEAD + "authors: {NLA: {by: Norland}}\nsource: Ruritania\n"
                        + BODY.replace("eight", "{~~seven~>nine~~}").replace("close", "{@NLA++never ++}close"));
        CommandRun run = CommandRun.of("compile", base, "RUR=" + a, "-o", folder.resolve("m.docx"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("a.yaml:10:5:"), run.err());
        assertTrue(
                run.err().contains("the amendment has marks of its own, by Norland, Ruritania: its text after them is"),
                run.err());
        assertTrue(run.err().contains("[compared-with-marks]"), run.err());
        assertTrue(run.err().contains("[other-base]"), run.err());
        List<String> lines = WordText.body(Files.readAllBytes(folder.resolve("m.docx")), View.NEW);
        assertTrue(lines.toString().contains("open at nine"), lines.toString());
        CommandRun marked = CommandRun.of("compile", a, "NLA=" + base, "-o", folder.resolve("m.docx"));
        assertTrue(marked.err().contains("the base has marks of its own, by Norland, Ruritania"), marked.err());
    }

    @Test
    void anAmendmentThatIsTheBaseIsTold() throws IOException {
        Path base = file("base.yaml", HEAD + BODY);
        Path a = file("a.yaml", HEAD + BODY);
        Path b = file("b.yaml", HEAD + BODY.replace("eight", "nine"));
        CommandRun run = CommandRun.of("compile", base, "A=" + a, "B=" + b, "-o", folder.resolve("m.docx"));
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.err().contains("a.yaml:1:1: warning: the amendment of A changes no word of the base"), run.err());
        assertFalse(run.err().contains("amendment of B"), run.err());
    }

    /** Alternatives stand apart as the language has it. */
    @Test
    void alternativesStandApart() throws IOException {
        Path base = file("base.yaml", HEAD + BODY);
        Path a = file("a.yaml", HEAD + BODY.replace("eight", "seven"));
        Path b = file("b.yaml", HEAD + BODY.replace("eight", "nine"));
        CommandRun.of("compile", base, "A=" + a, "B=" + b, "-o", folder.resolve("m.docx"));
        String text = WordText.body(Files.readAllBytes(folder.resolve("m.docx")), View.NEW)
                .toString();
        assertTrue(text.contains("open at [A: seven] [B: nine];"), text);
        String chinese = "type: resolution\nlanguage: zh\nnumber: 7\ntitle: 时间\nbody:\n- call: 做出决议\n  items:\n"
                + "  - 八时开门；\n  - 关门。\n";
        Path zh = file("base.zh.yaml", chinese);
        Path c = file("c.zh.yaml", chinese.replace("八时", "七时"));
        Path d = file("d.zh.yaml", chinese.replace("八时", "九时"));
        CommandRun.of("compile", zh, "A=" + c, "B=" + d, "-o", folder.resolve("m.docx"));
        String written = WordText.body(Files.readAllBytes(folder.resolve("m.docx")), View.NEW)
                .toString();
        assertTrue(written.contains("[A：七][B：九]时开门"), written);
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(Path docx) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
