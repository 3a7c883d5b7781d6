package engross.spark;

import engross.assembly.Pictures;
import engross.batch.storage.FileStamp;
import engross.batch.storage.LocalStorage;
import engross.batch.storage.Storage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/** Any file system that Hadoop knows. Disks are used as they are, so that no checksum files stand beside the documents. */
final class HadoopStorage implements Storage {
    private final Configuration configuration;
    private final LocalStorage disk = new LocalStorage();

    HadoopStorage(Configuration configuration) {
        this.configuration = configuration;
    }

    private FileSystem system(Path path) throws IOException {
        return path.getFileSystem(configuration);
    }

    /** Whether a path is one of this machine's disks, or of one that all machines have. */
    private boolean isLocal(String path) throws IOException {
        return system(new Path(path)) instanceof LocalFileSystem;
    }

    private static String local(String path) {
        return path.startsWith("file:") ? new Path(path).toUri().getPath() : path;
    }

    @Override
    public List<String> filesBelow(String folder) throws IOException {
        if (isLocal(folder)) {
            return disk.filesBelow(local(folder));
        }
        List<String> found = new ArrayList<>();
        Path root = new Path(folder);
        collect(system(root), root, "", found);
        Collections.sort(found);
        return found;
    }

    private static void collect(FileSystem system, Path folder, String below, List<String> found) throws IOException {
        if (system.exists(new Path(folder, SKIP))) {
            return;
        }
        for (FileStatus status : system.listStatus(folder)) {
            String name = status.getPath().getName();
            if (name.startsWith(".")) {
                continue;
            }
            if (status.isDirectory()) {
                collect(system, status.getPath(), below + name + "/", found);
            } else {
                found.add(below + name);
            }
        }
    }

    @Override
    public boolean isFolder(String path) throws IOException {
        return isLocal(path) ? disk.isFolder(local(path)) : isFolder(new Path(path));
    }

    private boolean isFolder(Path path) throws IOException {
        try {
            return system(path).getFileStatus(path).isDirectory();
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    @Override
    public FileStamp stamp(String path) throws IOException {
        if (isLocal(path)) {
            return disk.stamp(local(path));
        }
        try {
            FileStatus status = system(new Path(path)).getFileStatus(new Path(path));
            return status.isDirectory()
                    ? FileStamp.ABSENT
                    : new FileStamp(status.getLen(), status.getModificationTime());
        } catch (FileNotFoundException e) {
            return FileStamp.ABSENT;
        }
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        if (isLocal(path)) {
            return disk.read(local(path), most);
        }
        try (InputStream stream = system(new Path(path)).open(new Path(path))) {
            return stream.readNBytes(most);
        }
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
        if (isLocal(path)) {
            disk.write(local(path), content);
            return;
        }
        Path file = new Path(path);
        Path partial = new Path(file.getParent(), "." + file.getName() + ".part");
        FileContext context = FileContext.getFileContext(system(file).getUri(), configuration);
        try (FSDataOutputStream stream = context.create(
                partial, EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE), Options.CreateOpts.createParent())) {
            stream.write(content);
            stream.hsync();
        }
        context.rename(partial, file, Options.Rename.OVERWRITE);
    }

    @Override
    public void delete(String path) throws IOException {
        if (isLocal(path)) {
            disk.delete(local(path));
        } else if (!system(new Path(path)).delete(new Path(path), false)) {
            // There was none.
            return;
        }
    }

    @Override
    public Pictures pictures(String folder) {
        return new HadoopPictures(this, folder);
    }

    /** Pictures of a disk are read as the command does, links looked at. */
    Pictures disk(String folder) {
        return disk.pictures(local(folder));
    }

    boolean isOnDisk(String folder) throws IOException {
        return isLocal(folder);
    }
}
