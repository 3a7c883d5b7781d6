package engross.api;

import engross.model.Place;
import engross.model.Result;
import engross.redline.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happens to every provision of a text, by the symbols of the organisation (conventions note, 4.1): ADD, MOD, (MOD) for an editorial
 * change, SUP, NOC. Each is a proposal and has a number, such as {@code RUS/88/1} (conventions note, 4.2), the same one as in the contribution that
 * {@link ProvisionContribution} writes.
 */
public final class ProvisionSymbols {
    private ProvisionSymbols() {}

    /**
     * A provision.
     *
     * @param number of the proposal; empty for what a contribution does not have, or a house does not count
     * @param name as the document names it, such as {@code resolves 2} or {@code Annex, row 3}
     * @param oldText empty where it is new
     * @param newText empty where it is suppressed
     */
    public record Provision(String number, String symbol, String name, String oldText, String newText, Place place) {}

    /**
     * All provisions in the order of the revised text.
     *
     * @param by whose proposals they are, such as {@code RUS}
     * @param document the number of the document that makes them, such as {@code 88}
     */
    public static Result<List<Provision>> of(
            Engine engine, SourceText base, SourceText revised, String by, String document) {
        SourceRedline task = new SourceRedline(List.of(), Optional.of(by), Optional.empty(), false);
        return task.compare(engine, base, revised).then(numbered -> {
            Register register = Register.of(numbered.document(), List.of());
            ProvisionName names =
                    new ProvisionName(engine.house().labels(numbered.source().language()));
            Map<Integer, Register.Entry> changes = new HashMap<>();
            register.changes().forEach(entry -> changes.put(entry.provision().position(), entry));
            List<Provision> provisions = new ArrayList<>();
            List<ProvisionPart> parts = ProvisionPart.of(numbered.document(), register);
            Map<ProvisionPart, String> numbers =
                    ProposedProvision.numbers(engine.house(), by + "/" + document, numbered.document(), parts);
            for (ProvisionPart part : parts) {
                Register.Provision provision = part.provision();
                Register.Entry entry = changes.get(provision.position());
                boolean changed = entry != null && provision.symbol() != Register.Symbol.NOC;
                provisions.add(new Provision(
                        numbers.getOrDefault(part, ""),
                        provision.symbol().text(),
                        names.of(part),
                        entry != null && changed ? entry.oldText() : "",
                        entry != null && changed ? entry.newText() : "",
                        provision.place()));
            }
            return Result.of(provisions, List.of());
        });
    }
}
