package eu.gminarium.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What the program and its PostgreSQL have taken of the processors. Where others use the machine too, this tells more than what was
 * done in a second.
 */
record ProcessorTime(Duration program, Duration database) {

    static final ProcessorTime NONE = new ProcessorTime(Duration.ZERO, Duration.ZERO);

    /** @param home data folder of the program */
    static ProcessorTime now(ProcessHandle program, Path home) throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        return new ProcessorTime(
                taken(Stream.of(program)),
                taken(ProcessHandle.of(postmaster).orElseThrow().descendants()));
    }

    ProcessorTime since(ProcessorTime earlier) {
        return new ProcessorTime(program.minus(earlier.program), database.minus(earlier.database));
    }

    ProcessorTime plus(ProcessorTime other) {
        return new ProcessorTime(program.plus(other.program), database.plus(other.database));
    }

    private static Duration taken(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
