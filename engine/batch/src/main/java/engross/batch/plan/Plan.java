package engross.batch.plan;

import engross.api.Format;
import engross.api.View;
import engross.batch.storage.Storage;
import engross.model.Place;
import engross.model.Result;
import java.io.IOException;
import java.util.List;

/**
 * What a batch is to do.
 *
 * @param folder what the paths in it are relative to
 * @param house the folder of the house style, empty for the shipped one
 * @param dotx an official Word template, empty for none
 */
public record Plan(String folder, String house, String dotx, List<PlanEntry> entries) {
    /** The largest plan that is read, in bytes. */
    public static final int LARGEST = 4 * 1024 * 1024;

    public Plan {
        entries = List.copyOf(entries);
    }

    /** A path that the plan names. */
    public String inFolder(String path) {
        return Storage.child(folder, path);
    }

    /** What is made where a plan says nothing else. */
    public static BuildTask standard() {
        return new BuildTask(List.of(Format.DOCX, Format.PDF), View.MARKUP, false, 0);
    }

    /** The plan of all sources of a folder and those below it. */
    public static Plan ofFolder(String folder, Task task) {
        SourcePattern all = new SourcePattern("**", Place.of(folder));
        return new Plan(
                folder,
                "",
                "",
                List.of(new PlanEntry(List.of(all), List.of(), List.of(), "", List.of(PlannedTask.of(task)))));
    }

    /**
     * Reads a plan.
     *
     * @param content YAML, or JSON where the name ends in {@code .json}
     * @param file the path of the plan: what it names is relative to its folder
     * @param pictures how many pages of each PDF are drawn for the report
     * @return the plan, or all that is wrong with it
     */
    public static Result<Plan> read(byte[] content, String file, int pictures) {
        return new PlanReader(file, pictures).read(content);
    }

    /** The items that the plan means now, in its order; or all that is wrong with it. */
    public Result<List<Item>> items(Storage storage, List<String> languages) throws IOException {
        return new Planner(this, storage, languages).items();
    }
}
