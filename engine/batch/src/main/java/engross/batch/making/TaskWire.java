package engross.batch.making;

import engross.api.Format;
import engross.api.View;
import engross.batch.plan.BuildTask;
import engross.batch.plan.RedlineTask;
import engross.batch.plan.RevisionTask;
import engross.batch.plan.Task;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tasks as bytes: which of them, what all have, and then what it has alone. */
final class TaskWire {
    private static final int BUILD = 0;
    private static final int REDLINE = 1;
    private static final int REVISION = 2;

    private TaskWire() {}

    static void write(DataOutputStream out, Task task) throws IOException {
        out.writeInt(task.pictures());
        out.writeInt(task.formats().size());
        for (Format format : task.formats()) {
            Wire.text(out, format.name());
        }
        if (task instanceof BuildTask build) {
            out.writeByte(BUILD);
            Wire.text(out, build.view().toString());
            out.writeBoolean(build.attach());
        } else if (task instanceof RedlineTask redline) {
            out.writeByte(REDLINE);
            Wire.text(out, redline.author());
            Wire.text(out, redline.date());
            out.writeBoolean(redline.register());
        } else if (task instanceof RevisionTask revision) {
            out.writeByte(REVISION);
            Wire.text(out, revision.view().toString());
            Wire.text(out, revision.author());
            Wire.text(out, revision.date());
        }
    }

    static Task read(DataInputStream in) throws IOException {
        int pictures = in.readInt();
        List<Format> formats = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            formats.add(Format.valueOf(Wire.text(in)));
        }
        int kind = in.readByte();
        return switch (kind) {
            case BUILD -> new BuildTask(formats, view(in), in.readBoolean(), pictures);
            case REDLINE -> new RedlineTask(formats, Wire.text(in), Wire.text(in), in.readBoolean(), pictures);
            case REVISION -> new RevisionTask(formats, view(in), Wire.text(in), Wire.text(in), pictures);
            default -> throw new IOException("no task " + kind);
        };
    }

    private static View view(DataInputStream in) throws IOException {
        return View.parse(Wire.text(in)).orElseThrow(() -> new IOException("no view"));
    }
}
