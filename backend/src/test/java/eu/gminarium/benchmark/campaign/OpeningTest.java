package eu.gminarium.benchmark.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.measurement.CollectedByCampaign;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A campaign opens while values come in past its forms. The twin is {@link OpeningWithoutLockTest}. */
@ProgramTest
class OpeningTest {

    @Inject
    OpeningRace race;

    @Test
    void valueIsNotEntered() {
        assertThat(race.entered(race.start())).containsInstanceOf(CollectedByCampaign.class);
    }

    @Test
    void valueIsNotChanged() {
        assertThat(race.changed(race.start())).containsInstanceOf(CollectedByCampaign.class);
    }

    @Test
    void fileIsNotTakenOver() {
        assertThat(race.imported(race.start())).containsInstanceOf(CollectedByCampaign.class);
    }

    @Test
    void importIsNotUndone() {
        assertThat(race.undone(race.start())).containsInstanceOf(CollectedByCampaign.class);
    }
}
