package engross.bench;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One document by a template tool of the JVM, as a process: {@code TOOL TEMPLATE.docx DATA OUT.docx}. */
final class ColdPeer {
    private ColdPeer() {}

    public static void main(String[] arguments) throws Exception {
        byte[] template = Files.readAllBytes(Path.of(arguments[1]));
        FlatReport content = content(Path.of(arguments[2]));
        byte[] docx = arguments[0].equals("poi-tl")
                ? new PoiTlPeer(content, template).write()
                : new XDocReportPeer(content, template).write();
        Files.write(Path.of(arguments[3]), docx);
    }

    private static FlatReport content(Path file) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            return (FlatReport) in.readObject();
        }
    }
}
