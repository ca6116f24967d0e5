package eu.gminarium.survey.publication;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.history.WaveEvent;
import eu.gminarium.survey.history.WaveEvent.What;
import eu.gminarium.survey.history.WaveHistory;
import eu.gminarium.survey.publication.PublishedWave.NamedFigures;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class PublicationsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Publications publications;

    @Inject
    NamedOffices named;

    @Inject
    PublicResults results;

    @Inject
    WaveHistory history;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    OfficeId lubliniec;
    Wave wave;

    @BeforeEach
    void holdWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        lubliniec = surveys.office(partnership, "Lubliniec", 3);
        wave = surveys.openWave(partnership, content("waiting", "overall"));
        enter(tworog, 10);
        enter(kalety, 7);
        enter(lubliniec, 4);
    }

    @Test
    void nothingIsPublicByItselfAndWhatIsCanBeTakenBack() {
        surveys.close(partnership, wave);
        assertThat(results.find(partnership.slug())).isEmpty();

        publish();
        assertThat(results.find(partnership.slug()).orElseThrow().waves()).hasSize(1);

        withdraw();
        assertThat(results.find(partnership.slug())).isEmpty();
        assertThat(partnerships.asCoordinator(partnership, () -> history.of(wave.id())).stream()
                        .map(WaveEvent::what))
                .endsWith(new What.Published(), new What.Withdrawn());
    }

    @Test
    void openWaveIsNotPublished() {
        assertThatThrownBy(this::publish).isInstanceOf(WaveStillOpen.class);
    }

    @Test
    void officePublishesNothingAlone() {
        surveys.close(partnership, wave);

        assertThatThrownBy(() -> partnerships.as(
                        partnership, Role.OFFICE_COORDINATOR, tworog, () -> publications.publish(wave.id())))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void nothingIsShownBeforeAnOfficeAgrees() {
        surveys.close(partnership, wave);
        publish();

        PublishedWave shown = published();

        assertThat(shown.named()).isEmpty();
        assertThat(shown.overall().released()).isEmpty();
    }

    /** The total less the named ones, or two totals before and after an office agreed, would be those that did not. */
    @Test
    void totalIsMadeOfTheNamedOfficesOnly() {
        surveys.close(partnership, wave);
        publish();
        agree(tworog);

        PublishedWave shown = published();

        assertThat(shown.named()).extracting(NamedFigures::office).containsExactly("Tworóg");
        assertThat(shown.overall().released().orElseThrow().responses()).isEqualTo(10);
        assertThat(shown.table().offices()).containsOnlyKeys(tworog);

        agree(kalety);
        assertThat(published().overall().released().orElseThrow().responses()).isEqualTo(17);
    }

    @Test
    void officeWithTooFewResponsesStaysHiddenAlsoWhenItAgrees() {
        surveys.close(partnership, wave);
        publish();
        agree(lubliniec);

        PublishedWave shown = published();

        assertThat(shown.named()).singleElement().satisfies(office -> {
            assertThat(office.office()).isEqualTo("Lubliniec");
            assertThat(office.figures().released()).isEmpty();
        });
        assertThat(shown.overall().released()).isEmpty();
    }

    @Test
    void eachOfficeDecidesForItselfAlone() {
        assertThatThrownBy(() -> partnerships.as(partnership, Role.OFFICE_COORDINATOR, tworog, () -> {
                    named.set(kalety, true);
                    return true;
                }))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void partnershipDecidesForNoOffice() {
        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> {
                    named.set(tworog, true);
                    return true;
                }))
                .isInstanceOf(RoleNotAllowed.class);
        assertThat(partnerships.asCoordinator(partnership, named::all)).isEmpty();
    }

    private void enter(OfficeId office, int people) {
        surveys.enter(partnership, wave, office, people, answers("waiting", "4", "overall", "5"));
    }

    private void publish() {
        partnerships.asCoordinator(partnership, () -> publications.publish(wave.id()));
    }

    private void withdraw() {
        partnerships.asCoordinator(partnership, () -> {
            publications.withdraw(wave.id());
            return true;
        });
    }

    private void agree(OfficeId office) {
        partnerships.as(partnership, Role.OFFICE_COORDINATOR, office, () -> {
            named.set(office, true);
            return true;
        });
    }

    private PublishedWave published() {
        return results.find(partnership.slug()).orElseThrow().waves().getFirst();
    }
}
