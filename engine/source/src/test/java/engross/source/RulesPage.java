package engross.source;

import engross.model.Severity;

/** The page that describes all rules, up to what is told of other things than sources. */
final class RulesPage {
    private RulesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # Rules

                What sources are held to. Errors prevent the document; warnings do not, and a source can switch them off:

                ```yaml
                rules: {off: [cjk-space, mixed-quotes]}
                ```

                The rules are those of the register `engross.source.Rules`; tests hold this page against it, and against every code in the program.
                """);
        section(page, "Errors", Severity.ERROR);
        section(page, "Warnings", Severity.WARNING);
        return page.toString();
    }

    private static void section(StringBuilder page, String title, Severity severity) {
        page.append("\n## ").append(title).append('\n');
        for (Rule rule : Rules.all()) {
            if (rule.severity() == severity) {
                page.append("\n### ")
                        .append(rule.code())
                        .append("\n\n")
                        .append(rule.description())
                        .append("\n\n");
                example(page, "wrong", rule.wrong());
                example(page, "right", rule.right());
            }
        }
    }

    private static void example(StringBuilder page, String title, String lines) {
        page.append("    # ").append(title).append('\n');
        lines.lines().forEach(line -> page.append("    ").append(line).append('\n'));
    }
}
