package engross.batch.run;

import java.nio.file.Path;
import java.util.SortedMap;

/**
 * How documents are made.
 *
 * @param threads how many are made at once
 * @param memory of the worker process, in megabytes
 * @param house the files of the house style
 * @param dotxName the name that the person knows the official template by, empty for none
 * @param dotx its content
 * @param log where the worker process writes what goes wrong with itself
 */
@SuppressWarnings("ArrayRecordComponent") // Passed through and never changed.
record WorkerSettings(
        int threads, int memory, SortedMap<String, byte[]> house, String dotxName, byte[] dotx, Path log) {}
