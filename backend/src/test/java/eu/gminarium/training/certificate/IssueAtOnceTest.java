package eu.gminarium.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.certificate.IssueRace.Start;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ProgramTest
class IssueAtOnceTest {

    @Inject
    IssueRace race;

    @Test
    void everybodyGetsOneAndNoNumberIsMissing() throws InterruptedException {
        Start start = race.start();

        List<Throwable> failures = race.run(start);

        List<Certificate> issued = race.issued(start);
        assertThat(failures).isEmpty();
        assertThat(issued).extracting(Certificate::application).containsExactlyInAnyOrderElementsOf(start.people());
        assertThat(issued)
                .extracting(certificate -> Integer.parseInt(certificate.number().split("/", -1)[0]))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, IssueRace.PEOPLE).boxed().toList());
    }
}
