package engross.bench;

import static engross.bench.TemplatePackage.paragraph;
import static engross.bench.TemplatePackage.run;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** poi-tl: a template of the report, which it reads anew for each document. */
final class PoiTlPeer {
    private final FlatReport content;
    private final byte[] template;
    private final Configure configuration;

    PoiTlPeer(FlatReport content, byte[] template) {
        this.content = content;
        this.template = template;
        ConfigureBuilder builder = Configure.builder();
        for (FlatReport.Part part : content.parts()) {
            if (part.isTable()) {
                builder.bind(part.name(), new LoopRowTableRenderPolicy(true));
            }
        }
        configuration = builder.build();
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFTemplate open = XWPFTemplate.compile(new ByteArrayInputStream(template), configuration)) {
            open.render(content.data()).write(out);
        }
        return out.toByteArray();
    }

    /** @param docx the report, whose styles and page the template has */
    static byte[] template(FlatReport content, byte[] docx) {
        return TemplatePackage.of(docx, content, PoiTlPeer::part);
    }

    private static String part(FlatReport.Part part) {
        String name = part.name();
        if (part.isTable()) {
            return TemplatePackage.table(
                    part, column -> run((column == 0 ? "{{" + name + "}}" : "") + "[c" + column + "]"));
        }
        return paragraph(part.style(), run("{{?" + name + "}}"))
                + paragraph(part.style(), run("{{text}}"))
                + paragraph(part.style(), run("{{/" + name + "}}"));
    }
}
