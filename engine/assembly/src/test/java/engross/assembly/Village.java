package engross.assembly;

import engross.house.House;
import engross.model.Change;
import engross.model.Inline;
import engross.model.Place;
import engross.model.Revision;
import engross.source.MarkAuthors;
import engross.source.SourceAnnex;
import engross.source.SourceBlock;
import engross.source.SourceDocument;
import engross.source.SourceField;
import engross.testkit.ProjectFiles;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** A second, tiny house, and sources for it: what works here is not made for one organisation. */
final class Village {
    static final Place PLACE = new Place("notice.yaml", 4, 3);

    private Village() {}

    static SortedMap<String, byte[]> files() {
        return ProjectFiles.folder(ProjectFiles.root().resolve("engine/assembly/src/test/resources/village"));
    }

    /** The house with another template for its notices. */
    static House withTemplate(String template) {
        SortedMap<String, byte[]> files = files();
        files.put("types/notice.ftlx", template.getBytes(StandardCharsets.UTF_8));
        return House.read(files).orThrow();
    }

    static SourceDocument notice(List<SourceBlock> body, SourceAnnex... annexes) {
        return notice("the <Parish> Board", body, annexes);
    }

    /** @param board who posts it */
    static SourceDocument notice(String board, List<SourceBlock> body, SourceAnnex... annexes) {
        Map<String, SourceField> fields = new HashMap<>();
        fields.put("board", new SourceField(board, PLACE));
        fields.put("date", new SourceField("2026-03-09", PLACE));
        fields.put("symbol", new SourceField("N12", PLACE));
        return new SourceDocument(
                "notice",
                "en",
                fields,
                text("A & B"),
                List.of(),
                "1",
                body,
                List.of(annexes),
                List.of(),
                List.of(),
                List.of(),
                MarkAuthors.of(new Revision("the Parish", null)),
                Set.of(),
                PLACE);
    }

    static SourceBlock para(String text) {
        return new SourceBlock.Para(text(text), "", Change.NONE, PLACE);
    }

    static SourceBlock call(String key, String... items) {
        return new SourceBlock.Call(key, text(key), Optional.empty(), items(items), "", Change.NONE, PLACE);
    }

    static SourceBlock list(String form, String... items) {
        return new SourceBlock.ItemList(form, items(items), "", Change.NONE, PLACE);
    }

    private static List<SourceBlock.Item> items(String... items) {
        return List.of(items).stream()
                .map(item -> new SourceBlock.Item(text(item), List.of(), "", Change.NONE, PLACE))
                .toList();
    }

    static List<Inline> text(String text) {
        return List.of(Inline.Text.of(text));
    }
}
