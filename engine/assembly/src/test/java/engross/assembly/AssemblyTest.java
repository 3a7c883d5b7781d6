package engross.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.house.House;
import engross.model.Block;
import engross.model.Change;
import engross.model.Diagnostic;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Result;
import engross.model.Revision;
import engross.model.Sequence;
import engross.model.Table;
import engross.model.style.PageGeometry;
import engross.model.style.TableStyle;
import engross.source.SourceAnnex;
import engross.source.SourceBlock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Assembly in the house of a village: all that is the organisation's comes from its files. */
class AssemblyTest {
    private static final House HOUSE = House.read(Village.files()).orThrow();

    @Test
    void aTemplateGivesPartsWordsAndStyles() {
        Document document = assemble(List.of(Village.para("Text.")));
        assertEquals("en-IE", document.metadata().language());
        assertEquals("N12", document.metadata().identifier());
        assertEquals("A & B", document.metadata().title());
        assertEquals(
                List.of("Head: A & B", "Lead: Posted by the <Parish> Board on 9.III.2026", "Body: Text."),
                lines(document));
        Paragraph header =
                assertInstanceOf(Paragraph.class, document.furniture().header().get(0));
        assertEquals(4, header.content().size());
    }

    @Test
    void textsOfTheSourceKeepTheirPlacesAndAreNeverMarkup() {
        Document document = assemble(List.of(Village.para("<content ref=\"0\"/> ${doc.title}")));
        Paragraph paragraph = (Paragraph) document.body().get(2);
        assertEquals(Village.PLACE, paragraph.place());
        assertEquals("Body: <content ref=\"0\"/> ${doc.title}", lines(document).get(2));
    }

    @Test
    void aValueThatLooksLikeAPlaceOfALabelIsText() {
        Document document = Assembly.of(HOUSE)
                .assemble(Village.notice("{who} of {when} and {", List.of(Village.para("Text."))), Pictures.NONE)
                .orThrow();
        assertEquals(
                "Lead: Posted by {who} of {when} and { on 9.III.2026",
                lines(document).get(1));
    }

    @Test
    void callsAreLabelledByTheirKindAndWordsOfOnesOwnFollowTheCallBefore() {
        Document document = assemble(List.of(
                Village.call("hearing", "one", "two"),
                Village.call("orders", "three"),
                Village.call("begs the miller", "four", "five")));
        Sequence preambular = sequence(document, 2);
        Sequence operative = sequence(document, 4);
        assertEquals("-", preambular.form().label(1));
        assertTrue(preambular.bareWhenSingle());
        assertEquals("B.", operative.form().label(2));
        assertEquals(Format.BOLD, operative.form().format());
        assertEquals("Lead: begs the miller", lines(document).get(7));
    }

    @Test
    void listsGoByDepth() {
        SourceBlock.Item outer = new SourceBlock.Item(
                Village.text("outer"),
                List.of(Village.list("-", "inner"), Village.para("after")),
                "",
                Change.NONE,
                Village.PLACE);
        SourceBlock list = new SourceBlock.ItemList("A.", List.of(outer), "", Change.NONE, Village.PLACE);
        assertEquals(
                List.of("Point: outer", "Subpoint: inner", "Point: |after"),
                lines(assemble(List.of(list))).subList(2, 5));
    }

    @Test
    void aTableHasSharesThatAddUpAndCellsThatEndInAParagraph() {
        SourceBlock.Column column = new SourceBlock.Column(Village.text("Head"), 33.3333, Village.PLACE);
        SourceBlock.Cell cell = new SourceBlock.Cell(List.of(Village.para("cell")), 1, 1, Village.PLACE);
        SourceBlock.Cell empty = new SourceBlock.Cell(List.of(), 2, 1, Village.PLACE);
        SourceBlock table = new SourceBlock.Table(
                Village.text("Title"),
                List.of(column, column, column),
                true,
                List.of(new SourceBlock.Row(List.of(cell, empty), false, Change.NONE, Village.PLACE)),
                "",
                "",
                Change.NONE,
                Village.PLACE);
        Document document = assemble(List.of(table));
        Table built = assertInstanceOf(Table.class, document.body().get(3));
        assertEquals(
                10_000, built.columns().stream().mapToInt(Table.Column::share).sum());
        assertTrue(built.rows().get(0).header());
        assertEquals(2, built.rows().get(1).cells().get(1).columnSpan());
        assertEquals("Plain", built.style());
    }

    @Test
    void aPictureIsNoWiderThanItsCellAndNoHigherThanAPage() {
        PageGeometry page = HOUSE.styleSheet("en").page();
        SourceBlock tall = picture("tall.png", 100);
        SourceBlock.Column column = new SourceBlock.Column(List.of(), 50, Village.PLACE);
        SourceBlock.Cell spanning = new SourceBlock.Cell(List.of(Village.para("x")), 1, 2, Village.PLACE);
        SourceBlock.Cell cell = new SourceBlock.Cell(List.of(picture("wide.png", 100)), 1, 1, Village.PLACE);
        SourceBlock.Cell small = new SourceBlock.Cell(List.of(picture("wide.png", 10)), 1, 1, Village.PLACE);
        SourceBlock table = new SourceBlock.Table(
                List.of(),
                List.of(column, column),
                false,
                List.of(
                        new SourceBlock.Row(List.of(spanning, cell), false, Change.NONE, Village.PLACE),
                        new SourceBlock.Row(List.of(small), false, Change.NONE, Village.PLACE)),
                "",
                "",
                Change.NONE,
                Village.PLACE);
        Document document = HOUSE_ASSEMBLY
                .assemble(
                        Village.notice(List.of(tall, table)),
                        path -> Optional.of(path.equals("tall.png") ? png(60, 600) : png(600, 60)))
                .orThrow();
        Inline.Image high = image(document.body().get(2));
        assertTrue(high.height() <= 0.8 * (page.height() - page.top() - page.bottom()) + 1, high.toString());
        assertEquals(10.0, (double) high.height() / high.width(), 0.01);
        Table built = assertInstanceOf(Table.class, document.body().get(3));
        Inline.Image wide = image(built.rows().get(0).cells().get(1).body().get(0));
        TableStyle plain =
                Objects.requireNonNull(HOUSE.styleSheet("en").tables().get("Plain"));
        int padding = plain.marginStart() + plain.marginEnd();
        assertEquals(page.textWidth() / 2.0 - padding, wide.width(), 1);
        assertEquals(wide.width() / 10.0, wide.height(), 1);
        Inline.Image narrow = image(built.rows().get(1).cells().get(0).body().get(0));
        assertEquals(page.textWidth() / 10.0, narrow.width(), 1);
    }

    @Test
    void aPictureOfOneLineOfDotsIsShown() {
        for (byte[] dots : List.of(png(1, 40_000), png(40_000, 1))) {
            Document document = HOUSE_ASSEMBLY
                    .assemble(Village.notice(List.of(picture("dots.png", 10))), path -> Optional.of(dots))
                    .orThrow();
            Inline.Image shown = image(document.body().get(2));
            assertTrue(shown.width() > 0 && shown.height() > 0, shown.toString());
            assertTrue(shown.height() < 20_000, "higher than a page: " + shown);
        }
    }

    private static SourceBlock picture(String file, int percent) {
        return new SourceBlock.Image(file, "A picture", percent, List.of(), "", Change.NONE, Village.PLACE);
    }

    private static Inline.Image image(Block block) {
        return assertInstanceOf(
                Inline.Image.class, ((Paragraph) block).content().get(0));
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aPageBreakLetsTheNextParagraphBeginAPage() {
        SourceBlock breakPage = new SourceBlock.PageBreak("", Change.NONE, Village.PLACE);
        Document document = assemble(List.of(Village.para("a"), breakPage, Village.list("-", "b")));
        Paragraph first =
                (Paragraph) sequenceAt(document, 3).items().get(0).body().get(0);
        assertTrue(first.newPage());
    }

    @Test
    void aChangedPartCarriesItsChangeInWhatTheTemplateWrites() {
        Change inserted = Change.inserted(new Revision("Miller", null));
        SourceAnnex annex =
                new SourceAnnex("", true, Village.text("map"), List.of(Village.para("x")), inserted, Village.PLACE);
        Document document = HOUSE_ASSEMBLY
                .assemble(Village.notice(List.of(), annex), Pictures.NONE)
                .orThrow();
        Division sheet = assertInstanceOf(Division.class, document.body().get(2));
        Paragraph title = (Paragraph) sheet.body().get(0);
        assertEquals(inserted, sheet.change());
        assertEquals(inserted, title.change());
        assertTrue(title.content().stream().allMatch(inline -> inline.change().equals(inserted)));
        assertTrue(title.newPage());
    }

    @Test
    void aFaultOfATemplateNamesItsLineAndTheSource() {
        assertFault("<document>\n\n  <paragraph>x</paragraph>\n</document>", 3, "unknown element <paragraph>");
        assertFault(
                "<document>\n  <p>${doc.nonsense}</p>\n</document>",
                2,
                "The following has evaluated to null or missing");
        assertFault("<document>\n  <p>${label(\"text.none\")}</p>\n</document>", 2, "");
        assertFault("<document>\n  <#if doc.title>\n</document>", 0, "");
        assertFault("<document>\n  loose words\n</document>", 1, "text stands outside a paragraph");
        assertFault(
                "<document>\n  <p>${doc.body}</p>\n</document>", 2, "blocks of the source stand inside a paragraph");
        assertFault("<document>\n  <content ref=\"99\"/>\n</document>", 2, "there is no content 99");
        assertFault("<document><p>", 0, "what the template writes is not well formed");
    }

    @Test
    void aTemplateThatLoopsOrReachesOutIsStopped() {
        assertFault(
                "<document><#list 1..2000000000 as i><#assign x = i></#list></document>",
                0,
                "the template takes too long");
        assertFault(
                "<document><#list 1..2000000000 as i><p>text</p></#list></document>",
                0,
                "the template writes without end");
        assertFault("<#macro m><@m/></#macro><document><@m/></document>", 0, "");
        assertFault("<document>${\"freemarker.template.utility.Execute\"?new()(\"id\")}</document>", 1, "");
        assertFault("<document>${doc?api.class}</document>", 1, "");
        assertFault("<document><#include \"/etc/passwd\"></document>", 1, "");
        assertFault("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><document><p>&e;</p></document>", 0, "");
    }

    @Test
    void aTemplateThatIsTakenInByAComputedNameIsStoppedToo() {
        for (String name : List.of("\"l\" + \"ib.ftlx\"", "\"l${'ib'}.ftlx\"", "(\"l\" + \"ib.ftlx\")")) {
            SortedMap<String, byte[]> files = Village.files();
            files.put("types/lib.ftlx", "<#list 1..2000000000 as i><#assign x = i></#list>".getBytes(UTF_8));
            files.put("types/notice.ftlx", ("<document><#include " + name + "></document>").getBytes(UTF_8));
            Result<Document> result =
                    Assembly.of(House.read(files).orThrow()).assemble(Village.notice(List.of()), Pictures.NONE);
            assertTrue(result.diagnostics().get(0).message().startsWith("the template takes too long"), name);
        }
    }

    @Test
    void anImportedTemplateIsStoppedToo() {
        SortedMap<String, byte[]> files = Village.files();
        files.put(
                "types/lib.ftlx",
                "<#macro m><#list 1..2000000000 as i><#assign x = i></#list></#macro>".getBytes(UTF_8));
        files.put("types/notice.ftlx", "<#import \"lib.ftlx\" as lib><document><@lib.m/></document>".getBytes(UTF_8));
        Result<Document> result =
                Assembly.of(House.read(files).orThrow()).assemble(Village.notice(List.of()), Pictures.NONE);
        assertTrue(result.diagnostics().get(0).message().startsWith("the template takes too long"));
        assertFault(
                "<document>\n<@\"<#list 1..2000000000 as i></#list>\"?interpret/></document>",
                2,
                "?interpret is not allowed");
    }

    private static final Assembly HOUSE_ASSEMBLY = Assembly.of(HOUSE);

    private static Document assemble(List<SourceBlock> body) {
        return HOUSE_ASSEMBLY.assemble(Village.notice(body), Pictures.NONE).orThrow();
    }

    private static void assertFault(String template, int line, String message) {
        Result<Document> result = Assembly.of(Village.withTemplate(template))
                .assemble(Village.notice(List.of(Village.para("x"))), Pictures.NONE);
        assertTrue(result.value().isEmpty(), template);
        Diagnostic fault = result.diagnostics().get(0);
        assertTrue(fault.place().file().endsWith("notice.ftlx"), fault.toString());
        assertTrue(fault.message().startsWith(message), fault.toString());
        if (line > 0) {
            assertEquals(new Place(fault.place().file(), line, 0), fault.place(), fault.toString());
        }
    }

    private static Sequence sequence(Document document, int block) {
        int index = (block - 2) / 2 + 2;
        Division call = assertInstanceOf(Division.class, document.body().get(index));
        return assertInstanceOf(Sequence.class, call.body().get(1));
    }

    private static Sequence sequenceAt(Document document, int index) {
        return assertInstanceOf(Sequence.class, document.body().get(index));
    }

    private static List<String> lines(Document document) {
        List<String> lines = new java.util.ArrayList<>();
        collect(document.body(), lines);
        return lines;
    }

    private static void collect(List<Block> blocks, List<String> lines) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.style() + ": " + label(paragraph) + text(paragraph.content()));
            } else if (block instanceof Division division) {
                collect(division.body(), lines);
            } else if (block instanceof Sequence sequence) {
                sequence.items().forEach(item -> collect(item.body(), lines));
            }
        }
    }

    private static String label(Paragraph paragraph) {
        return paragraph.label().equals(engross.model.Label.NONE) ? "" : "|";
    }

    private static String text(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text run) {
                text.append(run.text());
            }
        }
        return text.toString();
    }
}
