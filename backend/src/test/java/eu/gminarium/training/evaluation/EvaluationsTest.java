package eu.gminarium.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.AfterFixture;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards of two sessions in February 2012: five of one, four of the other. */
@ProgramTest
class EvaluationsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 2, 21);

    @Inject
    TrainingFixture fixture;

    @Inject
    AfterFixture after;

    @Inject
    Evaluations evaluations;

    private Partnership partnership;
    private TestOffice office;
    private Session five;
    private Session four;

    @BeforeEach
    void rate() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        five = after.session(office, DAY);
        four = after.session(office, DAY.plusDays(1));
        for (int rating : List.of(5, 5, 4, 3, 3)) {
            after.rated(office, five, rating, rating == 4 ? "Zebra" : "Alpha " + rating);
        }
        for (int rating : List.of(1, 1, 1, 1)) {
            after.rated(office, four, rating, "Never again");
        }
    }

    @Test
    void figuresComeFromTheCards() {
        Evaluation evaluation =
                Objects.requireNonNull(read(() -> evaluations.of(five.id())).evaluation());
        Ratings content = Objects.requireNonNull(evaluation.aspects().get(Aspect.CONTENT));

        assertThat(evaluation.cards()).isEqualTo(5);
        assertThat(content.n()).isEqualTo(5);
        assertThat(content.mean()).isEqualTo(4.0);
        assertThat(content.counts()).containsExactly(0L, 0L, 2L, 1L, 2L);
        assertThat(content.topTwo().value()).isEqualTo(0.6);
        // Wilson's interval of 3 of 5, by hand: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n) with z = 1.95996.
        assertThat(content.topTwo().interval().lower()).isEqualTo(0.2307, within(1e-4));
        assertThat(content.topTwo().interval().upper()).isEqualTo(0.8824, within(1e-4));
        assertThat(evaluation.overall()).isEqualTo(4.0);
    }

    @Test
    void fourCardsAreHiddenAndCannotBeSubtracted() {
        assertThat(read(() -> evaluations.of(four.id())).evaluation()).isNull();
        assertThat(read(() -> evaluations.providers(2012))).singleElement().satisfies(provider -> {
            assertThat(provider.sessions()).isEqualTo(2);
            assertThat(Objects.requireNonNull(provider.evaluation()).cards()).isEqualTo(5);
        });
    }

    @Test
    void nothingIsShownWhileCardsMayComeIn() {
        List<SessionResult> during = AfterFixture.on(DAY.plusDays(14), () -> read(() -> evaluations.sessions(null)));
        List<SessionResult> afterwards =
                AfterFixture.on(DAY.plusDays(15), () -> read(() -> evaluations.sessions(null)));

        assertThat(during).isEmpty();
        assertThat(afterwards).extracting(SessionResult::session).containsExactly(five.id());
    }

    @Test
    void commentsComeWithoutNamesFromFiveCardsOn() {
        assertThat(read(() -> evaluations.comments(five.id())))
                .containsExactly("Alpha 3", "Alpha 3", "Alpha 5", "Alpha 5", "Zebra");
        assertThat(read(() -> evaluations.comments(four.id()))).isEmpty();
        assertThatThrownBy(() -> fixture.asOffice(office, () -> evaluations.comments(five.id())))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void otherYearsAreLeftOut() {
        assertThat(read(() -> evaluations.sessions(2011))).isEmpty();
        assertThat(read(() -> evaluations.years())).containsExactly(2012);
    }

    @Test
    void everyOfficeMayCompareAndStaffMayNot() {
        assertThat(fixture.asOffice(fixture.office(partnership, 2), () -> evaluations.sessions(null)))
                .hasSize(2);
        assertThatThrownBy(() ->
                        fixture.as(office, Role.STAFF, fixture.employee(office), () -> evaluations.sessions(null)))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private <T> T read(Supplier<T> work) {
        return fixture.asCoordinator(partnership, work);
    }
}
