package eu.gminarium.survey;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@ProgramTest
class PreparedResultsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    PreparedResults prepared;

    /** Whatever became of the work that closing begins; in tests it begins none. */
    @Test
    void closedWavesAreMadeUpForAndOpenOnesLeftAlone() {
        Partnership partnership = partnerships.create();
        OfficeId tworog = surveys.office(partnership, "Tworóg", 1);
        Wave closed = surveys.openWave(partnership, content("overall"));
        Wave open = surveys.openWave(partnership, content("overall"));
        surveys.enter(partnership, closed, tworog, 6, answers("overall", "4"));
        surveys.enter(partnership, open, tworog, 6, answers("overall", "4"));
        surveys.close(partnership, closed);

        prepared.makeUp();

        assertThat(surveys.query(partnership, "SELECT CAST(wave_id AS text) FROM wave_table"))
                .containsExactly(closed.id().value().toString());
    }

    @Test
    void brokenWaveDoesNotKeepLaterOnesWaiting() {
        Partnership partnership = partnerships.create();
        OfficeId tworog = surveys.office(partnership, "Tworóg", 1);
        Wave broken = surveys.openWave(partnership, content("overall"));
        Wave later = surveys.openWave(partnership, content("overall"));
        surveys.enter(partnership, broken, tworog, 6, answers("overall", "4"));
        surveys.enter(partnership, later, tworog, 6, answers("overall", "4"));
        surveys.close(partnership, broken);
        surveys.close(partnership, later);
        surveys.query(partnership, """
                INSERT INTO response (id, collector_id, mode, answers)
                SELECT gen_random_uuid(), id, 'PAPER', '{"overall": "many"}' FROM collector WHERE wave_id = ? RETURNING id::text
                """, broken.id().value());

        prepared.makeUp();

        assertThat(surveys.query(partnership, "SELECT CAST(wave_id AS text) FROM wave_table"))
                .containsExactly(later.id().value().toString());
    }
}
