package engross.batch.plan;

/**
 * A task, and where the earlier texts are that it compares with: each source with the file of the same path in those folders.
 *
 * @param base folder of the versions before; empty for none
 * @param previous folder of the last revisions; empty for none
 */
record PlannedTask(Task task, String base, String previous) {
    static PlannedTask of(Task task) {
        return new PlannedTask(task, "", "");
    }
}
