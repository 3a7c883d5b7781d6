package engross.batch.making;

import engross.batch.plan.Item;
import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Severity;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Items and what came of them as bytes, for the way from one process to another. Both ends are of one version. */
public final class Wire {
    private Wire() {}

    public static void write(DataOutputStream out, Item item) throws IOException {
        text(out, item.id());
        text(out, item.source());
        text(out, item.base());
        text(out, item.previous());
        TaskWire.write(out, item.task());
    }

    public static Item readItem(DataInputStream in) throws IOException {
        return new Item(text(in), text(in), text(in), text(in), TaskWire.read(in));
    }

    public static void write(DataOutputStream out, Made made) throws IOException {
        text(out, made.failure().map(Cause::name).orElse(""));
        out.writeInt(made.diagnostics().size());
        for (Diagnostic diagnostic : made.diagnostics()) {
            write(out, diagnostic);
        }
        out.writeInt(made.inputs().size());
        for (Map.Entry<String, String> input : made.inputs().entrySet()) {
            text(out, input.getKey());
            text(out, input.getValue());
        }
        out.writeInt(made.files().size());
        for (MadeFile file : made.files()) {
            text(out, file.path());
            bytes(out, file.content());
        }
    }

    public static Made readMade(DataInputStream in) throws IOException {
        String cause = text(in);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            diagnostics.add(readDiagnostic(in));
        }
        SortedMap<String, String> inputs = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            inputs.put(text(in), text(in));
        }
        List<MadeFile> files = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            files.add(new MadeFile(text(in), bytes(in)));
        }
        return new Made(
                cause.isEmpty() ? Optional.empty() : Optional.of(Cause.valueOf(cause)), diagnostics, inputs, files);
    }

    private static void write(DataOutputStream out, Diagnostic diagnostic) throws IOException {
        text(out, diagnostic.severity().name());
        text(out, diagnostic.code());
        text(out, diagnostic.place().file());
        out.writeInt(diagnostic.place().line());
        out.writeInt(diagnostic.place().column());
        text(out, diagnostic.message());
        text(out, diagnostic.hint());
    }

    private static Diagnostic readDiagnostic(DataInputStream in) throws IOException {
        return new Diagnostic(
                Severity.valueOf(text(in)),
                text(in),
                new Place(text(in), in.readInt(), in.readInt()),
                text(in),
                text(in));
    }

    /** Files by their names. */
    public static void files(DataOutputStream out, SortedMap<String, byte[]> files) throws IOException {
        out.writeInt(files.size());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            text(out, file.getKey());
            bytes(out, file.getValue());
        }
    }

    public static SortedMap<String, byte[]> files(DataInputStream in) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            files.put(text(in), bytes(in));
        }
        return files;
    }

    public static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    public static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    public static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    public static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
