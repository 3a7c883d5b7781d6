package engross.batch.run;

import engross.api.Engine;
import engross.batch.making.ItemMaker;
import engross.batch.making.Made;
import engross.batch.making.Wire;
import engross.batch.plan.Item;
import engross.batch.storage.LocalStorage;
import engross.house.House;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The process that makes documents, many at once. It reads items from its standard input and writes what came of them to its standard
 * output; it touches no output folder. That it is a process of its own is what makes loops and lack of memory harmless: it is ended and
 * another one is started. It ends when its input does, so it does not outlive the one who started it.
 */
public final class WorkerProcess {
    /** A frame that says that items may come. */
    static final int READY = 0;

    /** A frame that says that the work on an item begins. */
    static final int BEGUN = 1;

    /** A frame with what came of an item. */
    static final int MADE = 2;

    private static final long STACK = 1 << 20;

    private final DataOutputStream out;
    private final ItemMaker maker;

    private WorkerProcess(DataOutputStream out, ItemMaker maker) {
        this.out = out;
        this.maker = maker;
    }

    /** @param arguments how many items are made at once */
    public static void main(String[] arguments) throws IOException {
        // Whatever a library prints must not get between the frames.
        PrintStream frames = System.out;
        System.setOut(System.err);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(frames, 1 << 16))) {
            ItemMaker maker = new ItemMaker(engine(in), new LocalStorage());
            new WorkerProcess(out, maker).work(in, Integer.parseInt(arguments[0]));
        }
        Runtime.getRuntime().halt(0);
    }

    /** What the engine is made of. */
    static void writeSettings(DataOutputStream out, WorkerSettings settings) throws IOException {
        Wire.files(out, settings.house());
        Wire.text(out, settings.dotxName());
        Wire.bytes(out, settings.dotx());
        out.flush();
    }

    private static Engine engine(DataInputStream in) throws IOException {
        SortedMap<String, byte[]> house = Wire.files(in);
        String name = Wire.text(in);
        byte[] dotx = Wire.bytes(in);
        Engine engine = Engine.of(House.read(house).orThrow());
        return name.isEmpty() ? engine : engine.over(dotx, name).orThrow();
    }

    private void work(DataInputStream in, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "item", STACK));
        try {
            send(READY, 0, null);
            while (true) {
                int number = in.readInt();
                Item item = Wire.readItem(in);
                pool.execute(() -> make(number, item));
            }
        } catch (EOFException e) {
            // Nobody wants anything any more.
        }
    }

    private void make(int number, Item item) {
        try {
            send(BEGUN, number, null);
            send(MADE, number, maker.make(item));
        } catch (IOException e) {
            // Nobody is there to take it.
            Runtime.getRuntime().halt(1);
        }
    }

    private synchronized void send(int kind, int number, @Nullable Made made) throws IOException {
        out.writeInt(kind);
        out.writeInt(number);
        if (made != null) {
            Wire.write(out, made);
        }
        out.flush();
    }
}
