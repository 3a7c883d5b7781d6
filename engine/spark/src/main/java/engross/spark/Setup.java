package engross.spark;

import engross.api.Engine;
import engross.batch.making.Wire;
import engross.house.House;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What every executor needs to make items. It is sent once to each, as bytes: the executor's class loaders are others than the driver's,
 * also where both are one process.
 *
 * @param output the folder of the documents
 * @param limitMilliseconds that one document may take
 * @param engineKey over program, house and template
 * @param house the files of the house style
 * @param dotxName the name that the person knows the official template by, empty for none
 * @param dotx its content
 */
@SuppressWarnings("ArrayRecordComponent") // Passed through and never changed.
record Setup(
        String output,
        long limitMilliseconds,
        String engineKey,
        SortedMap<String, byte[]> house,
        String dotxName,
        byte[] dotx) {
    /** One an executor, by what it is made of: tasks come and go, and each reads this anew. */
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Wire.text(out, output);
        out.writeLong(limitMilliseconds);
        Wire.text(out, engineKey);
        Wire.files(out, house);
        Wire.text(out, dotxName);
        Wire.bytes(out, dotx);
        return bytes.toByteArray();
    }

    static Setup of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new Setup(Wire.text(in), in.readLong(), Wire.text(in), Wire.files(in), Wire.text(in), Wire.bytes(in));
    }

    /** The executor's engine, which is prepared at the first call. */
    Engine engine() {
        return ENGINES.computeIfAbsent(engineKey, key -> prepare());
    }

    private Engine prepare() {
        Engine engine = Engine.of(House.read(house).orThrow());
        return dotxName.isEmpty() ? engine : engine.over(dotx, dotxName).orThrow();
    }
}
