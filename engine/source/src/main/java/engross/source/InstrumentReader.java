package engross.source;

import engross.source.Reading.Taken;
import engross.source.VersionReader.Version;
import engross.source.Vocabulary.Action;
import engross.yaml.YamlNode.Entry;
import engross.yaml.YamlNode.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of a proposal: written in it as its instrument, or in files of its own as base and revised version. */
final class InstrumentReader {
    private final Reading reading;
    private final Faults faults;
    private final Shapes shapes;
    private final InstrumentForm form;
    private final DocumentReader documents;
    private final VersionReader versions;

    InstrumentReader(Reading reading, DocumentReader documents) {
        this.reading = reading;
        this.faults = reading.faults();
        this.shapes = new Shapes(faults);
        this.form = new InstrumentForm(reading);
        this.documents = documents;
        this.versions = new VersionReader(reading);
    }

    /** What is proposed. @param base what it is to be compared with; empty for nothing */
    record Text(SourceDocument instrument, Optional<SourceDocument> base) {}

    /** The text of a proposal, or nothing where it has none that could be read. @param name of the action, which may be unknown */
    Optional<Text> text(Mapping proposal, @Nullable Action action, String name, Scope scope) {
        Entry base = proposal.entry("base");
        Entry revised = proposal.entry("revised");
        Taken taken = base == null && revised == null ? Taken.NOTHING : reading.taken();
        if (!isOneText(proposal, action, name)) {
            return Optional.empty();
        }
        boolean bodyless = (action != null && action.bodyless()) || proposal.get("provision") != null;
        if (bodyless && base != null) {
            return versions.version(base, name, taken, false)
                    .map(version -> new Text(heading(version), Optional.empty()));
        }
        Optional<Version> before = base == null ? Optional.empty() : versions.version(base, "", taken, false);
        Optional<SourceDocument> after = revised == null
                ? written(proposal, bodyless, name, scope)
                : versions.version(revised, scope.untracked(), taken, true).map(this::adopted);
        before.ifPresent(version -> adopt(version, false));
        if (after.isEmpty() || (base != null && before.isEmpty())) {
            return Optional.empty();
        }
        if (before.isEmpty()) {
            return after.map(instrument -> new Text(instrument, Optional.empty()));
        }
        Entry second = Objects.requireNonNull(revised == null ? proposal.entry("instrument") : revised);
        return areVersions(before.get().document(), after.get(), second)
                ? Optional.of(new Text(amended(after.get(), proposal), before.map(Version::document)))
                : Optional.empty();
    }

    /** The keys that say what is proposed: which of them belong together. */
    private boolean isOneText(Mapping proposal, @Nullable Action action, String name) {
        Entry instrument = proposal.entry("instrument");
        Entry base = proposal.entry("base");
        Entry revised = proposal.entry("revised");
        boolean tracked = action == null || action.tracked();
        boolean bodyless = action != null && action.bodyless();
        Entry provision = proposal.entry("provision");
        if (provision != null && (base != null || revised != null)) {
            return keys(provision, "`provision` cannot stand beside files of texts", "name the text as `instrument`");
        }
        if (instrument == null && base == null && revised == null) {
            shapes.need(proposal, "instrument", Forms.PROPOSAL.named());
            return false;
        }
        if (revised != null && instrument != null) {
            return keys(revised, "`revised` and `instrument` both say what is proposed", "keep one of them");
        }
        if (revised != null && bodyless) {
            return keys(revised, "a proposal with the action " + name + " has no new text", "name the text as `base`");
        }
        if (base != null && bodyless && instrument != null) {
            return keys(base, "`base` and `instrument` both name the text", "keep one of them");
        }
        if (base != null && !tracked && !bodyless) {
            return keys(base, "a proposal with the action " + name + " is compared with nothing", "delete `base`");
        }
        if (base != null && !bodyless && revised == null && instrument == null) {
            return keys(base, "`revised` is missing: the text that is to be compared with `base`", "name its file");
        }
        if (revised != null && tracked && base == null) {
            return keys(revised, "`base` is missing: the text that `revised` changes", "name its file");
        }
        return true;
    }

    private boolean keys(Entry entry, String message, String hint) {
        faults.add(FormatRules.VERSION_KEYS, entry.key().place(), message, hint);
        return false;
    }

    private Optional<SourceDocument> written(Mapping proposal, boolean bodyless, String action, Scope scope) {
        Mapping instrument = shapes.mapping(
                Objects.requireNonNull(proposal.get("instrument")),
                "an instrument",
                "write its type, number, title and body below `instrument:`");
        return instrument == null
                ? Optional.empty()
                : Optional.of(documents.instrument(instrument, form.type(instrument, bodyless, action), scope));
    }

    private SourceDocument adopted(Version version) {
        adopt(version, true);
        return version.document();
    }

    private void adopt(Version version, boolean referable) {
        reading.ids().adopt(version.ids(), referable);
        reading.notes().adopt(version.notes());
    }

    private boolean areVersions(SourceDocument base, SourceDocument revised, Entry second) {
        boolean same = same("type", base.type(), revised.type(), second);
        return same
                && same(
                        "number",
                        base.field("number").orElse(""),
                        revised.field("number").orElse(""),
                        second);
    }

    private boolean same(String key, String base, String revised, Entry second) {
        if (base.equals(revised)) {
            return true;
        }
        faults.add(
                FormatRules.DIFFERENT_VERSIONS,
                second.value().place(),
                "the " + key + " of the base is `" + base + "`, here it is `" + revised + "`",
                "two versions of one text are compared");
        return false;
    }

    /** With the session that the proposal says it is amended at. */
    private SourceDocument amended(SourceDocument revised, Mapping proposal) {
        Map<String, SourceField> fields = new LinkedHashMap<>(revised.fields());
        documents.field(proposal, "amended").ifPresent(session -> fields.put("amended", session));
        return revised.withFields(fields);
    }

    /** What names a text, without the text. */
    private static SourceDocument heading(Version version) {
        SourceDocument document = version.document();
        return new SourceDocument(
                document.type(),
                document.language(),
                document.fields(),
                document.title(),
                List.of(),
                document.headings(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                document.authors(),
                document.rulesOff(),
                document.place());
    }
}
