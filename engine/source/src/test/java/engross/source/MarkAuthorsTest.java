package engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Revision;
import engross.source.SourceBlock.ItemList;
import engross.source.SourceBlock.Para;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks of several authors in one source. */
class MarkAuthorsTest {
    private static final String HEAD =
            "type: information\nlanguage: en\ntitle: Marks\ndate: 2026-05-08\nsymbol: A26/1\n"
                    + "authors:\n  RUR: {by: Ruritania, date: 2026-04-02T09:15:00Z}\n  王-2: {}\nbody:\n";
    private static final Revision USUAL = new Revision("A26/1", "2026-05-08T00:00:00Z");
    private static final Revision RURITANIA = new Revision("Ruritania", "2026-04-02T09:15:00Z");
    private static final Revision WANG = new Revision("王-2", null);

    private static SourceDocument document(String body) {
        return Sources.read((HEAD + body).getBytes(StandardCharsets.UTF_8), "a.yaml", TestVocabulary.HOUSE)
                .orThrow();
    }

    private static List<Inline> inlines(String text) {
        return assertInstanceOf(
                        Para.class, document("- para: '" + text + "'\n").body().get(0))
                .text();
    }

    @Test
    void aMarkNamesItsAuthor() {
        List<Inline> inlines = inlines("{@RUR++in++}{++in++}{@王-2--out--}{@RUR~~old~>new~~}");
        assertEquals("[+in+][+in+][-out-][-old-][+new+]", Spelled.out(inlines));
        assertEquals(
                List.of(
                        Change.inserted(RURITANIA),
                        Change.inserted(USUAL),
                        Change.deleted(WANG),
                        Change.deleted(RURITANIA),
                        Change.inserted(RURITANIA)),
                inlines.stream().map(Inline::change).toList());
    }

    @Test
    void oneMayDeleteWhatAnotherInserted() {
        List<Inline> inlines = inlines("{@RUR++one {--two --}three++}");
        assertEquals("[+one +][-[+two +]-][+three+]", Spelled.out(inlines));
        assertEquals(new Change(RURITANIA, USUAL), inlines.get(1).change());
    }

    @Test
    void aCommentNamesItsAuthor() {
        SourceDocument document = document("- para: '{==a==}{@RUR>>why?<<}{@王-2>>so<<} {>>who?<<}'\n");
        assertEquals(
                List.of(RURITANIA, WANG, USUAL),
                document.comments().stream().map(comment -> comment.by()).toList());
        assertEquals(
                "<c2><c1>a</c1></c2> <c3></c3>",
                Spelled.out(((Para) document.body().get(0)).text()));
    }

    @Test
    void whatIsInsertedOrDeletedAsAWholeNamesItsAuthor() {
        SourceDocument document = document("- insert: {para: 'a {@王-2++b++}'}\n  by: RUR\n"
                + "- list: a)\n  items:\n  - insert: {delete: one}\n    by: RUR\n  - {delete: two, by: RUR}\n");
        Para para = (Para) document.body().get(0);
        assertEquals(Change.inserted(RURITANIA), para.change());
        assertEquals(
                List.of(Change.inserted(RURITANIA), Change.inserted(WANG)),
                para.text().stream().map(Inline::change).toList());
        ItemList list = (ItemList) document.body().get(1);
        assertEquals(
                List.of(new Change(RURITANIA, USUAL), Change.deleted(RURITANIA)),
                list.items().stream().map(SourceBlock.Item::change).toList());
    }

    @Test
    void aSourceKnowsItsAuthors() {
        MarkAuthors authors = document("- para: a\n").authors();
        assertEquals(USUAL, authors.usual());
        assertEquals(List.of("RUR", "王-2"), List.copyOf(authors.named().keySet()));
        assertEquals(RURITANIA, authors.named().get("RUR"));
    }

    @Test
    void whatIsNoNameIsText() {
        for (String text : List.of("{@RUR+one}", "{@}", "{@RUR", "{@-RUR", "{@RUR-", "mail@example.org")) {
            assertEquals(text, Spelled.out(inlines(text)).replaceAll("<a [^>]*>|</a>", ""), text);
        }
        assertTrue(MarkAuthor.isName("RUR-2"));
        assertTrue(MarkAuthor.isName("王伟"));
        for (String name : List.of("", "-a", "a-", "a--b", "a b", "a@b")) {
            assertFalse(MarkAuthor.isName(name), name);
        }
    }
}
