package engross.source;

import engross.model.Severity;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code rules: {off: […]}}: which warnings a source switches off. Read before all else. */
final class RulesReader {
    private RulesReader() {}

    static void read(@Nullable YamlNode node, Faults faults) {
        Shapes shapes = new Shapes(faults);
        Mapping rules = node == null ? null : shapes.mapping(node, "`rules`");
        if (rules == null) {
            return;
        }
        shapes.check(rules, Forms.RULES);
        YamlNode off = rules.get("off");
        for (YamlNode code : off == null ? List.<YamlNode>of() : shapes.list(off, "the rules that are off")) {
            Scalar scalar = shapes.scalar(code, "the code of a rule");
            if (scalar != null) {
                switchOff(scalar, faults);
            }
        }
    }

    private static void switchOff(Scalar code, Faults faults) {
        Optional<Rule> rule = Rules.find(code.text());
        if (rule.isEmpty()) {
            List<String> warnings = StyleRules.ALL.stream().map(Rule::code).toList();
            faults.add(
                    FormatRules.UNKNOWN_RULE,
                    code.place(),
                    "there is no rule `" + code.text() + "`",
                    () -> Nearest.hint(code.text(), warnings));
        } else if (rule.get().severity() == Severity.ERROR) {
            faults.add(
                    FormatRules.RULE_IS_ERROR,
                    code.place(),
                    "`" + code.text() + "` is an error and cannot be switched off",
                    "only warnings can");
        } else {
            faults.switchOff(rule.get());
        }
    }
}
