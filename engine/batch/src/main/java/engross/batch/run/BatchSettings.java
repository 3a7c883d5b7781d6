package engross.batch.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * How a batch is run.
 *
 * @param output the folder of the documents
 * @param threads how many documents are made at once
 * @param memory for all documents under way together, in megabytes
 * @param limitMilliseconds that one document may take
 * @param house the files of the house style, which is known to be in order
 * @param dotxName the name that the person knows the official template by, empty for none
 * @param dotx its content
 */
@SuppressWarnings("ArrayRecordComponent") // Passed through and never changed.
public record BatchSettings(
        Path output,
        int threads,
        int memory,
        long limitMilliseconds,
        SortedMap<String, byte[]> house,
        String dotxName,
        byte[] dotx) {
    /** Whether documents of these settings are the same documents, in the same place. */
    boolean sameAs(BatchSettings others) {
        return output.equals(others.output)
                && house == others.house
                && dotxName.equals(others.dotxName)
                && Arrays.equals(dotx, others.dotx);
    }

    /** The memory that so many documents at once need, whole sessions of hundred pages included, in megabytes. */
    public static int memoryFor(int threads) {
        return 192 + 96 * threads;
    }
}
