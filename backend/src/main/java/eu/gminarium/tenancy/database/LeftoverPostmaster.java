package eu.gminarium.tenancy.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the PostgreSQL that a killed Gminarium left running on our data folder; it would block the next start. */
final class LeftoverPostmaster {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverPostmaster.class);
    private static final long PATIENCE_SECONDS = 15;

    private LeftoverPostmaster() {}

    static void stop(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            long pid = Long.parseLong(lines.getFirst().strip());
            ProcessHandle.of(pid).filter(LeftoverPostmaster::isPostgres).ifPresent(LeftoverPostmaster::end);
            Files.deleteIfExists(pidFile);
        } catch (IOException | NumberFormatException e) {
            throw new StartRefused("The file " + pidFile + " of an earlier start cannot be read.", e);
        }
    }

    /** The process id may have been given to another program since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.toLowerCase(Locale.ROOT).contains("postgres"))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        LOG.info("Ending the PostgreSQL of an earlier start, process {}", process.pid());
        CompletableFuture<ProcessHandle> ended = process.onExit();
        process.destroy();
        try {
            ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("Process {} does not end by itself and is killed", process.pid());
            process.destroyForcibly();
            ended.join();
        } catch (ExecutionException e) {
            throw new StartRefused("The PostgreSQL of an earlier start cannot be ended.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while ending the PostgreSQL of an earlier start.", e);
        }
    }
}
