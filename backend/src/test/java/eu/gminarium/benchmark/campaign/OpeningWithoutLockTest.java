package eu.gminarium.benchmark.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.measurement.WithoutDefinitionLock;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The twin of {@link OpeningTest} with the lock switched off: it shows that the test would notice. */
@MicronautTest(transactional = false)
@Property(name = WithoutDefinitionLock.SWITCH, value = "off")
class OpeningWithoutLockTest {

    @Inject
    OpeningRace race;

    @Test
    void everythingSlipsInPastTheForms() {
        assertThat(race.entered(race.start())).isEmpty();
        assertThat(race.changed(race.start())).isEmpty();
        assertThat(race.imported(race.start())).isEmpty();
        assertThat(race.undone(race.start())).isEmpty();
    }
}
