package engross.bench;

import engross.model.Document;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the content of the report in the forms that other tools read, into the folder that the argument names. */
final class PeerInputs {
    private PeerInputs() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        SampleReport report = new SampleReport();
        Document tree = report.tree();
        FlatReport flat = FlatReport.of(tree);
        byte[] docx = report.word(tree);
        Files.write(folder.resolve("report.docx"), docx);
        Files.writeString(folder.resolve("report.md"), markdown(flat));
        FlatReport decision = FlatReport.of(new SampleReport("fixtures/decision/decision-701.zh.yaml").tree());
        Files.writeString(folder.resolve("decision.md"), markdown(decision));
        Files.writeString(folder.resolve("report.typ"), typst(flat));
        Files.writeString(folder.resolve("report.json"), json(flat));
        Files.write(folder.resolve("xdocreport.docx"), XDocReportPeer.template(flat, docx));
        Files.write(folder.resolve("poi-tl.docx"), PoiTlPeer.template(flat, docx));
        Files.write(folder.resolve("docxtemplater.docx"), TemplatePackage.of(docx, flat, PeerInputs::docxtemplater));
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(folder.resolve("report.data")))) {
            out.writeObject(flat);
        }
    }

    private static String docxtemplater(FlatReport.Part part) {
        if (part.isTable()) {
            return TemplatePackage.table(
                    part,
                    column -> TemplatePackage.run((column == 0 ? "{#" + part.name() + "}" : "") + "{c" + column + "}"
                            + (column == part.columns() - 1 ? "{/" + part.name() + "}" : "")));
        }
        return TemplatePackage.paragraph(part.style(), TemplatePackage.run("{#" + part.name() + "}"))
                + TemplatePackage.paragraph(part.style(), TemplatePackage.run("{text}"))
                + TemplatePackage.paragraph(part.style(), TemplatePackage.run("{/" + part.name() + "}"));
    }

    private static String markdown(FlatReport report) {
        StringBuilder text = new StringBuilder();
        for (FlatReport.Part part : report.parts()) {
            for (Map<String, Object> row : part.rows()) {
                if (part.isTable()) {
                    text.append("| ")
                            .append(String.join(" | ", escaped(part, row)))
                            .append(" |\n");
                    if (row.equals(part.rows().get(0))) {
                        text.append("|---".repeat(part.columns())).append("|\n");
                    }
                } else {
                    text.append(markdownText(Objects.requireNonNull(row.get("text"))))
                            .append("\n\n");
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static List<String> escaped(FlatReport.Part part, Map<String, Object> row) {
        return row.values().stream()
                .limit(part.columns())
                .map(PeerInputs::markdownText)
                .toList();
    }

    private static String markdownText(Object text) {
        return String.valueOf(text).replaceAll("([\\\\`*_{}\\[\\]<>()#+.!|~$^-])", "\\\\$1");
    }

    /** Texts as strings, so that none of their characters is markup. */
    private static String typst(FlatReport report) {
        StringBuilder text = new StringBuilder(
                "#set page(paper: \"a4\", numbering: \"1\")\n"
                        + "#set text(font: (\"Carlito\", \"Noto Serif SC\"), lang: \"zh\", size: 12pt)\n#set par(justify: true)\n");
        for (FlatReport.Part part : report.parts()) {
            if (part.isTable()) {
                text.append("#table(columns: ").append(part.columns());
                part.rows()
                        .forEach(row -> row.values()
                                .forEach(cell ->
                                        text.append(", [#").append(string(cell)).append("]")));
                text.append(")\n");
            } else {
                part.rows()
                        .forEach(row -> text.append("#")
                                .append(string(Objects.requireNonNull(row.get("text"))))
                                .append("\n\n"));
            }
        }
        return text.toString();
    }

    private static String json(FlatReport report) {
        return report.parts().stream()
                .map(part -> string(part.name())
                        + part.rows().stream()
                                .map(row -> row.entrySet().stream()
                                        .map(entry -> string(entry.getKey()) + ":" + string(entry.getValue()))
                                        .collect(Collectors.joining(",", "{", "}")))
                                .collect(Collectors.joining(",", ":[", "]")))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String string(Object text) {
        return '"'
                + String.valueOf(text)
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                + '"';
    }
}
