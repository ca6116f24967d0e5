package eu.gminarium.survey.publication;

import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class ImprovementsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 7, 2);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Improvements improvements;

    @Inject
    Publications publications;

    @Inject
    PublicResults results;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Wave wave;

    @BeforeEach
    void holdWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        wave = surveys.openWave(partnership, content("waiting", "overall"));
        surveys.enter(partnership, wave, tworog, 6, answers("overall", "4"));
    }

    @Test
    void becomesPublicWithTheWave() {
        surveys.close(partnership, wave);
        Improvement written = add(tworog, "waiting");

        assertThat(results.find(partnership.slug())).isEmpty();
        partnerships.asCoordinator(partnership, () -> publications.publish(wave.id()));

        assertThat(results.find(partnership.slug())
                        .orElseThrow()
                        .waves()
                        .getFirst()
                        .done())
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.office()).isEqualTo("Tworóg");
                    assertThat(done.improvement()).isEqualTo(written);
                });
    }

    @Test
    void officeWritesForItselfAlone() {
        surveys.close(partnership, wave);

        assertThatThrownBy(() -> add(kalety, null)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void partnershipWritesUnderNoOfficesName() {
        surveys.close(partnership, wave);

        assertThatThrownBy(() ->
                        partnerships.asCoordinator(partnership, () -> improvements.add(wave.id(), input(tworog, null))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void isAboutSomethingThatTheWaveAsked() {
        surveys.close(partnership, wave);

        assertThat(add(tworog, "service").about()).isEqualTo("service");
        assertThatThrownBy(() -> add(tworog, "parking")).isInstanceOf(InvalidField.class);
    }

    @Test
    void followsAClosedWave() {
        assertThatThrownBy(() -> add(tworog, null)).isInstanceOf(WaveStillOpen.class);
    }

    @Test
    void whoeverIsLateOverwritesNothing() {
        surveys.close(partnership, wave);
        Improvement written = add(tworog, null);
        asTworog(() -> improvements.change(written.id(), input(tworog, "waiting"), written.version()));

        assertThatThrownBy(
                        () -> asTworog(() -> improvements.change(written.id(), input(tworog, null), written.version())))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> partnerships.as(partnership, Role.OFFICE_COORDINATOR, kalety, () -> {
                    improvements.remove(written.id(), written.version() + 1);
                    return true;
                }))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void tooLongATextIsRefused() {
        LocalizedText longText = LocalizedText.of("pl", "a".repeat(NewImprovement.MAX_TEXT + 1));

        assertThatThrownBy(() -> new NewImprovement(tworog, longText, text("done"), DAY, null))
                .isInstanceOf(InvalidField.class);
    }

    private Improvement add(OfficeId office, @Nullable String about) {
        return asTworog(() -> improvements.add(wave.id(), input(office, about)));
    }

    private <T> T asTworog(Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, tworog, work);
    }

    private static NewImprovement input(OfficeId office, @Nullable String about) {
        return new NewImprovement(office, text("Queues are long"), text("One more counter"), DAY, about);
    }
}
