package engross.spark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Spark cluster of this machine's processes: a master and workers on the loopback address, made of the jars of the class path. */
final class Cluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final int SECONDS = 60;
    private static final List<String> PACKAGES = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.security.action");

    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();
    private final List<Path> ours = new ArrayList<>();

    Cluster(Path folder) throws IOException {
        this.folder = folder;
        Path jars = Files.createDirectories(folder.resolve("home/jars"));
        // Without this file the workers look for a source tree.
        Files.createFile(folder.resolve("home/RELEASE"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            sort(Path.of(entry), jars);
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    /** Spark's jars are the cluster's, and ours are what is submitted; both lists have what both need. */
    private void sort(Path entry, Path jars) throws IOException {
        if (Files.isDirectory(entry)) {
            if (Files.exists(entry) && !entry.endsWith("test-classes")) {
                ours.add(jar(entry));
            }
            return;
        }
        String name = entry.getFileName().toString();
        if (name.startsWith("engross-")) {
            ours.add(entry);
        } else if (Files.exists(entry)) {
            Files.createSymbolicLink(jars.resolve(name), entry);
            if (!name.matches("(spark|scala|hadoop|slf4j|log4j|jcl-over|jul-to).*")) {
                ours.add(entry);
            }
        }
    }

    private Path jar(Path classes) throws IOException {
        Path jar = folder.resolve("engross-classes-" + ours.size() + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file);
                Stream<Path> walk = Files.walk(classes)) {
            zip.setLevel(0);
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, zip);
            }
        }
        return jar;
    }

    private Process start(String name, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        PACKAGES.forEach(opened -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        Collections.addAll(command, "-Xmx512m", "-cp", folder.resolve("home/jars") + "/*", main);
        Collections.addAll(command, arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        folder.resolve("home").toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        HOST));
        builder.redirectErrorStream(true).redirectOutput(log(name).toFile());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    Path log(String name) {
        return folder.resolve(name + ".log");
    }

    void master() throws IOException, InterruptedException {
        Process master = start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                HOST,
                "--port",
                String.valueOf(port),
                "--webui-port",
                "0");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (master.isAlive() && System.nanoTime() < end && !isListening()) {
            Thread.sleep(50);
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    Process worker(String name) throws IOException {
        return start(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                HOST,
                "--cores",
                "1",
                "--memory",
                "1g",
                "--webui-port",
                "0",
                "-d",
                folder.resolve(name).toString(),
                "spark://" + HOST + ":" + port);
    }

    /** Submits a batch as {@code engine/spark/submit} does. @param more settings of Spark */
    Process submit(List<String> more, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("--master", "spark://" + HOST + ":" + port));
        for (String setting : List.of(
                "spark.driver.host=" + HOST,
                "spark.driver.bindAddress=" + HOST,
                "spark.executor.memory=700m",
                "spark.ui.enabled=false",
                "spark.driver.userClassPathFirst=true",
                "spark.executor.userClassPathFirst=true")) {
            Collections.addAll(command, "--conf", setting);
        }
        more.forEach(setting -> Collections.addAll(command, "--conf", setting));
        List<String> jars = ours.stream().map(Path::toString).toList();
        Collections.addAll(
                command, "--class", SparkBatch.class.getName(), "--jars", String.join(",", jars), jars.get(0));
        Collections.addAll(command, arguments);
        return start("driver", "org.apache.spark.deploy.SparkSubmit", command.toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        try (Stream<Path> links = Files.list(folder.resolve("home/jars"))) {
            for (Path link : (Iterable<Path>) links::iterator) {
                Files.delete(link);
            }
        }
    }
}
