package engross.source;

import engross.yaml.YamlNode.Mapping;

/** Good style: what is no fault, but wrong in an official text. */
final class StyleCheck {
    private StyleCheck() {}

    static void of(SourceDocument document, Mapping source, Reading reading) {}
}
