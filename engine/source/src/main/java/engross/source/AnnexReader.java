package engross.source;

import engross.model.Inline;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The annexes of a document or instrument. */
final class AnnexReader {
    private final Reading reading;
    private final BlockReader blocks;
    private final Shapes shapes;
    private final TextReader texts;
    private final WrapperReader wrappers;

    AnnexReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
        this.shapes = new Shapes(reading.faults());
        this.texts = new TextReader(reading);
        this.wrappers = new WrapperReader(reading);
    }

    List<SourceAnnex> annexes(YamlNode node, Scope scope) {
        List<SourceAnnex> annexes = new ArrayList<>();
        for (YamlNode item : shapes.list(node, "the annexes")) {
            WrapperReader.Unwrapped unwrapped = wrappers.unwrap(item, scope);
            Mapping annex = shapes.mapping(unwrapped.node(), "an annex");
            if (annex != null) {
                annexes.add(annex(annex, unwrapped.scope()));
            }
        }
        return annexes;
    }

    private SourceAnnex annex(Mapping annex, Scope scope) {
        shapes.check(annex, Forms.ANNEX);
        boolean labelled = isLabelled(annex);
        String id = reading.ids().define(annex.get("id"), labelled);
        YamlNode title = annex.get("title");
        List<Inline> words = title == null ? List.of() : texts.text(title, scope);
        return new SourceAnnex(id, labelled, words, blocks.body(annex, scope), scope.change(), annex.place());
    }

    private boolean isLabelled(Mapping annex) {
        Entry label = annex.entry("label");
        if (label == null) {
            return true;
        }
        if (!(label.value() instanceof Scalar scalar) || !scalar.isNull()) {
            reading.faults()
                    .add(
                            FormatRules.UNKNOWN_VALUE,
                            label.value().place(),
                            "the label of an annex can only be left out",
                            "write `label: null` for an annex without one");
        }
        return false;
    }
}
