package engross.spark;

import engross.batch.account.Journal;
import engross.batch.account.Known;
import engross.batch.account.Outcome;
import engross.batch.making.ItemMaker;
import engross.batch.making.Made;
import engross.batch.making.Wire;
import engross.batch.plan.Item;
import engross.batch.storage.Storage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/** A task: makes items, writes their documents, and hands on a line of the journal for each. */
record MakeItems(
        Broadcast<SerializableConfiguration> configuration,
        Broadcast<byte[]> setup,
        CollectionAccumulator<String> lines)
        implements VoidFunction<Iterator<byte[]>> {
    private static final long serialVersionUID = 1L;

    @Override
    public void call(Iterator<byte[]> items) throws IOException, InterruptedException {
        Setup with = Setup.of(setup.value());
        Storage storage = new HadoopStorage(configuration.value().value());
        TimedMaker maker = new TimedMaker(new ItemMaker(with.engine(), storage), with.limitMilliseconds());
        while (items.hasNext()) {
            Item item = Wire.readItem(new DataInputStream(new ByteArrayInputStream(items.next())));
            long start = System.nanoTime();
            Made made = maker.make(item);
            long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            lines.add(Journal.line(
                    outcome(item, made, storage, with.output(), milliseconds), Known.key(with.engineKey(), item)));
        }
    }

    private static Outcome outcome(Item item, Made made, Storage storage, String output, long milliseconds) {
        try {
            return Outcome.written(item, made, storage, output, milliseconds);
        } catch (IOException e) {
            return Outcome.unwritable(item, made, String.valueOf(e.getMessage()), milliseconds);
        }
    }
}
