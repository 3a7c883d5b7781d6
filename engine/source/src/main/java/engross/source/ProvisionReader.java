package engross.source;

import engross.model.Inline;
import engross.source.Vocabulary.Action;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A provision that is proposed by itself. */
final class ProvisionReader {
    private final Faults faults;
    private final Shapes shapes;
    private final TextReader texts;

    ProvisionReader(Reading reading) {
        this.faults = reading.faults();
        this.shapes = new Shapes(faults);
        this.texts = new TextReader(reading);
    }

    /** The provision of a proposal; nothing where it has none that could be read. @param action may be unknown */
    Optional<SourceProvision> provision(Mapping proposal, @Nullable Action action, String name, Scope scope) {
        YamlNode node = proposal.get("provision");
        Mapping provision = node == null ? null : shapes.mapping(node, "a provision");
        if (provision == null) {
            return Optional.empty();
        }
        shapes.check(provision, Forms.PROVISION);
        check(provision, action, name);
        return Optional.of(new SourceProvision(
                proposal.get("instrument") != null,
                text(provision.get("of"), scope),
                text(provision.get("label"), scope),
                paragraphs(provision.get("text"), scope),
                cells(provision.get("cells"), scope),
                provision.place()));
    }

    private void check(Mapping provision, @Nullable Action action, String name) {
        boolean named = provision.get("of") != null || provision.get("label") != null;
        Entry text = provision.entry("text");
        Entry cells = provision.entry("cells");
        if (action != null && action.bodyless()) {
            for (String key : List.of("text", "cells")) {
                Entry entry = provision.entry(key);
                if (entry != null) {
                    faults.add(
                            FormatRules.UNKNOWN_KEY,
                            entry.key().place(),
                            "`" + key + "` cannot stand in a provision with the action " + name,
                            "it names the provision only: delete the text");
                }
            }
            if (!named) {
                faults.add(
                        FormatRules.MISSING_KEY,
                        provision.place(),
                        "`of` or `label` is missing in the provision: which one is meant");
            }
        } else if (text == null && cells == null) {
            shapes.need(provision, "text", "the provision");
        } else if (text != null && cells != null) {
            faults.add(
                    FormatRules.VERSION_KEYS,
                    cells.key().place(),
                    "`text` and `cells` both say the provision",
                    "keep one of them");
        }
    }

    private List<Inline> text(@Nullable YamlNode node, Scope scope) {
        return node == null ? List.of() : texts.text(node, scope);
    }

    private List<List<Inline>> paragraphs(@Nullable YamlNode node, Scope scope) {
        return node == null ? List.of() : texts.paragraphs(node, scope);
    }

    private List<List<Inline>> cells(@Nullable YamlNode node, Scope scope) {
        List<List<Inline>> cells = new ArrayList<>();
        for (YamlNode cell : node == null ? List.<YamlNode>of() : shapes.list(node, "the cells")) {
            cells.add(cell instanceof YamlNode.Scalar scalar ? cell(scalar, scope) : texts.text(cell, scope));
        }
        return cells;
    }

    /** A cell may be empty. */
    private List<Inline> cell(YamlNode.Scalar scalar, Scope scope) {
        return scalar.isNull() || scalar.text().isBlank() ? List.of() : texts.text(scalar, scope);
    }
}
