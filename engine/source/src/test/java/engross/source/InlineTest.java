package engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import engross.model.Comment;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.source.SourceBlock.Para;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlineTest {
    private static final String HEAD =
            "type: information\nlanguage: en\ntitle: Inline\ndate: 2026-05-08\nsymbol: A26/1\n"
                    + "rules: {off: [unpaired, cjk-space]}\nbody:\n- numbered: Target.\n  id: target\n";

    private static SourceDocument document(String text) {
        String source = HEAD + "- para: |-\n    " + text.replace("\n", "\n    ") + "\n";
        return Sources.read(source.getBytes(StandardCharsets.UTF_8), "a.yaml", TestVocabulary.HOUSE)
                .orThrow();
    }

    private static List<Inline> inlines(String text) {
        return assertInstanceOf(Para.class, document(text).body().get(1)).text();
    }

    private static void reads(String text, String expected) {
        assertEquals(expected, Spelled.out(inlines(text)), text);
    }

    @Test
    void plainTextIsOneRun() {
        reads("Text, with (brackets) & signs: 5 < 6 ~ 7 ^ 8_9.", "Text, with (brackets) & signs: 5 < 6 ~ 7 ^ 8_9.");
        assertEquals(1, inlines("What the world holds").size());
    }

    @Test
    void emphasis() {
        reads("an *open* and **strong** word", "an <i>open</i> and <b>strong</b> word");
        reads("***both*** and *a **b** c*", "<i><b>both</b></i> and <i>a </i><i><b>b</b></i><i> c</i>");
        reads("按照*做出决议*的规定", "按照<i>做出决议</i>的规定");
        reads("*“引语”*的", "<i>“引语”</i>的");
        reads("*one\ntwo*", "<i>one</i><i><br></i><i>two</i>".replace("<i><br></i>", "<br>"));
    }

    @Test
    void asterisksThatAreNone() {
        reads("2026年4月13日*", "2026年4月13日*");
        reads("包括意见草案*\n*注：讨论", "包括意见草案*<br>*注：讨论");
        reads("2 * 3 * 4 and 5*6*7", "2 * 3 * 4 and 5*6*7");
        reads("** and **** and *", "** and **** and *");
        reads("*lone", "*lone");
        reads("**two* one", "**two* one");
        reads("\\*not\\*", "*not*");
    }

    @Test
    void escapes() {
        reads("\\[a\\] \\{b\\} \\\\ \\_ \\^ \\x", "[a] {b} \\ _ ^ \\x");
        reads("\\{++a++\\}", "{++a++}");
    }

    @Test
    void links() {
        reads("see [the *page*](https://example.org/a(b)c)!", "see <a https://example.org/a(b)c>the <i>page</i></a>!");
        reads("[home](www.example.org)", "<a https://www.example.org>home</a>");
        reads("[mail](mailto:a@example.org) [up](#target)", "<a mailto:a@example.org>mail</a> <a #target>up</a>");
        reads("a [draft] text (here)", "a [draft] text (here)");
        reads("[one [two] three](#target)", "<a #target>one [two] three</a>");
    }

    @Test
    void bareAddresses() {
        reads("网站www.itu.int/a/home/查阅", "网站<a https://www.itu.int/a/home/>www.itu.int/a/home/</a>查阅");
        reads("（https://example.org/a?b=c）。", "（<a https://example.org/a?b=c>https://example.org/a?b=c</a>）。");
        reads("(http://example.org).", "(<a http://example.org>http://example.org</a>).");
        reads("at http://example.org/a_(b), or", "at <a http://example.org/a_(b)>http://example.org/a_(b)</a>, or");
        reads("{++www.example.org++}", "<a https://www.example.org>[+www.example.org+]</a>");
        reads("awww.example.org http:// www. whttp", "awww.example.org http:// www. whttp");
    }

    @Test
    void references() {
        reads("see [#target]", "see <ref target a.yaml:11:9>");
        reads("*see\nthe* [#target]", "<i>see</i><br><i>the</i> <ref target a.yaml:12:10>");
        reads("{--[#target]--}", "[-<ref target a.yaml:11:8>-]");
    }

    @Test
    void marks() {
        reads("{++in++} {--out--} {~~old~>new~~}", "[+in+] [-out-] [-old-][+new+]");
        reads("{++*in*++}{++C++++}", "[+<i>in</i>+][+C+++]");
        reads("{--a---}", "[-a--]");
        reads("{++one\ntwo++}", "[+one+][+<br>+][+two+]");
        reads("{~~[a](#target)~>b~~}", "<a #target>[-a-]</a>[+b+]");
        reads("[a{++b++}c](#target)", "<a #target>a[+b+]c</a>");
        reads("*a {++b++} c*", "<i>a </i>[+<i>b</i>+]<i> c</i>");
        reads("*a {++b* c++}", "*a [+b* c+]");
        reads("{brace} {+one+} {-} }", "{brace} {+one+} {-} }");
    }

    @Test
    void comments() {
        reads("a{>>why?<<}b", "a<c1></c1>b");
        reads("{++a++}{>>why?<<}{>>who?<<}b", "<c2><c1>[+a+]</c1></c2>b");
        reads("{==a {++b++}==}{>>why?<<}", "<c1>a [+b+]</c1>");
        reads("{~~a~>b~~}{>>why?<<}", "<c1>[-a-][+b+]</c1>");
        Comment comment = document("a{>>why?\nso<<}").comments().get(0);
        assertEquals("c1", comment.id());
        assertEquals("A26/1", comment.by().author());
        assertEquals("2026-05-08T00:00:00Z", comment.by().date());
        assertEquals("a.yaml:11:6", comment.place().toString());
        assertEquals(
                List.of("why?", "so"),
                comment.body().stream()
                        .map(Paragraph::content)
                        .map(Spelled::out)
                        .toList());
    }

    @Test
    void spacesAroundALineBreakAreNone() {
        reads("one  \n  two", "one<br>two");
    }
}
