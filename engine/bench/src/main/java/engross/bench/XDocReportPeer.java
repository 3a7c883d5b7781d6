package engross.bench;

import static engross.bench.TemplatePackage.paragraph;
import static engross.bench.TemplatePackage.run;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import fr.opensagres.xdocreport.template.formatter.FieldsMetadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * XDocReport with FreeMarker: a template of the report, read once, filled for each document. It is in the registry under a name, as in
 * XDocReport's own examples for servers: of a template without a name FreeMarker parses the text for each document, which takes nine times as
 * long.
 */
final class XDocReportPeer {
    private static final String NAME = "report";

    private final FlatReport content;
    private final IXDocReport template;

    XDocReportPeer(FlatReport content, byte[] bytes) {
        this.content = content;
        try {
            template = XDocReportRegistry.getRegistry()
                    .loadReport(new ByteArrayInputStream(bytes), NAME, TemplateEngineKind.Freemarker, true);
            fields(template.createFieldsMetadata());
        } catch (IOException | XDocReportException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fields(FieldsMetadata fields) {
        for (FlatReport.Part part : content.parts()) {
            for (int column = 0; column < part.columns(); column++) {
                fields.addFieldAsList(part.name() + ".c" + column);
            }
        }
    }

    byte[] write() throws IOException, XDocReportException {
        IContext context = template.createContext();
        context.putMap(content.data());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.process(context, out);
        return out.toByteArray();
    }

    /** @param docx the report, whose styles and page the template has */
    static byte[] template(FlatReport content, byte[] docx) {
        return TemplatePackage.of(docx, content, XDocReportPeer::part);
    }

    private static String part(FlatReport.Part part) {
        if (part.isTable()) {
            return TemplatePackage.table(part, column -> field("${" + part.name() + ".c" + column + "}"));
        }
        // The loop goes from the end of one paragraph to the end of the next.
        return paragraph(part.style(), field("[#list " + part.name() + " as p]"))
                + paragraph(part.style(), field("${p.text}") + field("[/#list]"));
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" MERGEFIELD &quot;" + name + "&quot; \">" + run("field") + "</w:fldSimple>";
    }
}
