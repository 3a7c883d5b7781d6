package engross.source;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Result;
import engross.yaml.Salvage;
import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The door of this module: the text of a source to a source document, or all its faults. */
public final class Sources {
    private Sources() {}

    /**
     * Reads a source that names no other sources.
     *
     * @return as {@link #read(byte[], String, Vocabulary, SourceFolder)}
     */
    public static Result<SourceDocument> read(byte[] content, String file, Vocabulary vocabulary) {
        return read(content, file, vocabulary, SourceFolder.EMPTY);
    }

    /**
     * Reads a source.
     *
     * @param content UTF-8 text of YAML, or of JSON where the name ends in {@code .json}
     * @param file the name that the person knows the source by
     * @param vocabulary what the house lets a source say
     * @param folder the other sources that it names: the versions of what it proposes
     * @return the document, with the warnings of {@link Rules}; or all that is wrong with the source, warnings included. Where entries
     *     of the text could not be read, nothing is said of what may stand in them.
     */
    public static Result<SourceDocument> read(byte[] content, String file, Vocabulary vocabulary, SourceFolder folder) {
        Salvage nodes = Yaml.salvage(content, file);
        if (nodes.node().isEmpty()) {
            return Result.failed(nodes.diagnostics());
        }
        Result<SourceDocument> document = read(nodes.node().get(), vocabulary, folder);
        return nodes.hasErrors() ? Result.failed(all(nodes, document.diagnostics())) : document;
    }

    /** The faults of the text and of what could be read of it. */
    private static List<Diagnostic> all(Salvage nodes, List<Diagnostic> found) {
        Diagnostics all = new Diagnostics();
        all.addAll(nodes.diagnostics());
        found.stream()
                .filter(fault -> !nodes.lost() || !Absence.isSaidBy(fault))
                .forEach(all::add);
        return all.sorted();
    }

    private static Result<SourceDocument> read(YamlNode root, Vocabulary vocabulary, SourceFolder folder) {
        Faults faults = new Faults();
        if (!(root instanceof Mapping source)) {
            faults.add(
                    FormatRules.NOT_A_MAPPING,
                    root.place(),
                    "a source is keys and values, not " + TextReader.kind(root),
                    "begin with `type:` and `language:`");
            return Result.failed(faults.sorted());
        }
        RulesReader.read(source.get("rules"), faults);
        Reading reading = Reading.of(vocabulary, language(source, vocabulary, faults), faults, folder);
        SourceDocument document = new DocumentReader(source, reading).read();
        StyleCheck.of(document, source, reading);
        List<Diagnostic> found = new ArrayList<>(faults.sorted());
        return faults.hasErrors() ? Result.failed(found) : Result.of(document, found);
    }

    static String language(Mapping source, Vocabulary vocabulary, Faults faults) {
        if (!(source.get("language") instanceof Scalar scalar)) {
            YamlNode node = source.get("language");
            if (node != null) {
                new Shapes(faults).scalar(node, "`language`");
            }
            return "";
        }
        if (!vocabulary.languages().contains(scalar.text())) {
            faults.add(
                    FormatRules.UNKNOWN_LANGUAGE,
                    scalar.place(),
                    "there is no language `" + scalar.text() + "`",
                    () -> Nearest.hint(scalar.text(), vocabulary.languages()));
        }
        return scalar.text();
    }
}
