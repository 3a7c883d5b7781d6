package engross.batch.plan;

import engross.api.Format;
import engross.api.View;
import engross.batch.storage.Storage;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.model.Result;
import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The text of a plan to a plan. */
final class PlanReader {
    private static final List<String> PLAN = List.of("$schema", "house", "dotx", "documents");
    private static final List<String> ENTRY =
            List.of("sources", "except", "languages", "formats", "views", "attach", "into", "redline", "revision");
    private static final List<String> REDLINE = List.of("base", "author", "date", "register");
    private static final List<String> REVISION = List.of("against", "since", "author", "date", "view");

    private final String file;
    private final int pictures;
    private final Diagnostics diagnostics = new Diagnostics();

    PlanReader(String file, int pictures) {
        this.file = file;
        this.pictures = pictures;
    }

    Result<Plan> read(byte[] content) {
        return Yaml.read(content, file).then(this::plan);
    }

    private Result<Plan> plan(YamlNode root) {
        PlanFields fields = PlanFields.of(root, "a plan", diagnostics).only(PLAN);
        List<PlanEntry> entries = new ArrayList<>();
        for (YamlNode entry : fields.required("documents")) {
            entries.add(entry(
                    PlanFields.of(entry, "an entry of `documents`", diagnostics).only(ENTRY)));
        }
        Plan plan = new Plan(Storage.folder(file), path(fields, "house"), path(fields, "dotx"), entries);
        return diagnostics.hasErrors() ? Result.failed(diagnostics.sorted()) : Result.of(plan, diagnostics.sorted());
    }

    private static String path(PlanFields fields, String key) {
        return fields.text(key).map(scalar -> slashes(scalar.text())).orElse("");
    }

    private static String slashes(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }

    private PlanEntry entry(PlanFields fields) {
        List<SourcePattern> sources = patterns(fields.required("sources"), fields);
        List<SourcePattern> except = patterns(fields.list("except"), fields);
        List<String> languages =
                fields.texts("languages").stream().map(YamlNode.Scalar::text).toList();
        return new PlanEntry(sources, except, languages, into(fields), tasks(fields));
    }

    private List<SourcePattern> patterns(List<YamlNode> nodes, PlanFields fields) {
        return nodes.stream()
                .flatMap(node -> fields.text(node).stream())
                .map(scalar -> new SourcePattern(slashes(scalar.text()), scalar.place()))
                .toList();
    }

    private String into(PlanFields fields) {
        String into = path(fields, "into");
        boolean leaves = into.startsWith("/") || List.of(into.split("/")).contains("..") || into.contains(":");
        if (leaves) {
            fields.fault("plan-into", "into", "`into` is a folder below the output folder", "such as documents/en");
        }
        return into;
    }

    private List<PlannedTask> tasks(PlanFields fields) {
        List<Format> formats =
                fields.texts("formats").stream().map(this::format).distinct().toList();
        formats = fields.has("formats") ? formats : Plan.standard().formats();
        boolean attach = fields.flag("attach");
        List<PlannedTask> tasks = new ArrayList<>();
        boolean compares = fields.has("redline") || fields.has("revision");
        List<View> views =
                fields.texts("views").stream().map(this::view).distinct().toList();
        for (View view : fields.has("views") || compares ? views : List.of(View.MARKUP)) {
            tasks.add(PlannedTask.of(new BuildTask(formats, view, attach, pictures)));
        }
        if (fields.has("redline")) {
            tasks.add(redline(fields.fields("redline").only(REDLINE), formats));
        }
        if (fields.has("revision")) {
            tasks.add(revision(fields.fields("revision").only(REVISION), formats));
        }
        if (tasks.isEmpty()) {
            fields.fault(
                    "plan-nothing", "views", "nothing is made of these sources", "name a view, or leave `views` out");
        }
        return tasks;
    }

    private PlannedTask redline(PlanFields fields, List<Format> formats) {
        String base =
                fields.requiredText("base").map(text -> slashes(text.text())).orElse("");
        Task task = new RedlineTask(formats, author(fields), date(fields), fields.flag("register"), pictures);
        return new PlannedTask(task, base, "");
    }

    private PlannedTask revision(PlanFields fields, List<Format> formats) {
        View view = fields.text("view").map(this::view).orElse(View.MARKUP);
        Task task = new RevisionTask(formats, view, author(fields), date(fields), pictures);
        return new PlannedTask(task, path(fields, "against"), path(fields, "since"));
    }

    private static String author(PlanFields fields) {
        return fields.text("author").map(YamlNode.Scalar::text).orElse("");
    }

    private Format format(YamlNode.Scalar text) {
        for (Format format : Format.values()) {
            if (format.key().equals(text.text())) {
                return format;
            }
        }
        List<String> all = List.of(Format.values()).stream().map(Format::key).toList();
        PlanFields.fault(
                diagnostics,
                "plan-format",
                text.place(),
                "there is no format `" + text.text() + "`",
                "allowed: " + String.join(", ", all));
        return Format.DOCX;
    }

    private View view(YamlNode.Scalar text) {
        return View.parse(text.text()).orElseGet(() -> {
            PlanFields.fault(
                    diagnostics,
                    "plan-view",
                    text.place(),
                    "there is no view `" + text.text() + "`",
                    "allowed: markup, final, original, author=NAME");
            return View.MARKUP;
        });
    }

    private String date(PlanFields fields) {
        String date = fields.text("date").map(YamlNode.Scalar::text).orElse("");
        try {
            return date.isEmpty() ? "" : LocalDate.parse(date).toString();
        } catch (DateTimeParseException e) {
            Place place = fields.text("date").orElseThrow().place();
            PlanFields.fault(diagnostics, "plan-date", place, "`" + date + "` is no day", "write it as 2026-05-08");
            return "";
        }
    }
}
