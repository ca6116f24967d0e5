package eu.gminarium.tenancy.database;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder {@code GMINARIUM_HOME}, locked for as long as this program runs. */
@Context
public class DataFolder {

    private final Path path;
    private final FileChannel channel;

    /** @throws StartRefused if the folder cannot be written or another Gminarium uses it */
    DataFolder(@Value("${gminarium.home:.gminarium}") String home) {
        path = Path.of(home).toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartRefused("The data folder " + path + " cannot be written.", e);
        }
        if (lock() == null) {
            throw new StartRefused("Another Gminarium already uses the data folder " + path + ".");
        }
    }

    private @Nullable FileLock lock() {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException takenByThisProcess) {
            return null;
        } catch (IOException e) {
            throw new StartRefused("The data folder " + path + " cannot be locked.", e);
        }
    }

    public Path path() {
        return path;
    }

    @PreDestroy
    void release() throws IOException {
        channel.close();
    }
}
