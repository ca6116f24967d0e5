package eu.gminarium.ui.demo;

import static eu.gminarium.ui.demo.LoadedDemo.TARNOGORSKI;
import static eu.gminarium.ui.demo.LoadedDemo.as;
import static eu.gminarium.ui.demo.LoadedDemo.asCoordinator;
import static eu.gminarium.ui.demo.LoadedDemo.bean;
import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.training.attendance.AttendanceChange;
import eu.gminarium.training.attendance.Corrections;
import eu.gminarium.training.card.Card;
import eu.gminarium.training.card.CardState;
import eu.gminarium.training.card.Cards;
import eu.gminarium.training.card.Talks;
import eu.gminarium.training.evaluation.Evaluations;
import eu.gminarium.training.evaluation.SessionResult;
import eu.gminarium.training.preferred.PreferredList;
import eu.gminarium.training.preferred.PreferredProviders;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the demo tells of the time after its trainings. */
class DemoAfterTest {

    @Test
    void fifteenSessionsWereRatedAndOneOfThemByTooFew() {
        List<SessionResult> results =
                asCoordinator(TARNOGORSKI, () -> bean(Evaluations.class).sessions(null));

        assertThat(results).hasSize(15);
        assertThat(results).filteredOn(result -> result.evaluation() == null).hasSize(1);
        assertThat(results.stream()
                        .map(SessionResult::evaluation)
                        .filter(evaluation -> evaluation != null)
                        .mapToLong(evaluation -> evaluation.cards())
                        .sum())
                .isEqualTo(208);
    }

    @Test
    void listsOfTwoYearsWerePublishedInJanuary() {
        List<PreferredList> lists = asCoordinator(
                TARNOGORSKI,
                () -> bean(PreferredProviders.class).years().stream()
                        .map(year -> bean(PreferredProviders.class).of(year))
                        .toList());

        assertThat(lists)
                .extracting(PreferredList::publishedOn)
                .containsExactly(LocalDate.of(2013, 1, 15), LocalDate.of(2012, 1, 16));
        assertThat(lists.getFirst().entries().getFirst().providerName()).isEqualTo("Akademia Dobrego Urzędu");
    }

    @Test
    void twoEntriesOfAttendanceWereCorrectedWithReason() {
        List<AttendanceChange> changes = asCoordinator(
                TARNOGORSKI,
                () -> bean(Sessions.class).all().stream()
                        .map(Session::id)
                        .flatMap(session -> bean(Corrections.class).of(session).stream())
                        .toList());

        assertThat(changes).hasSize(2).allMatch(change -> change.reason() != null);
    }

    @Test
    void headHasTalksToHoldAndSomebodyHasACardToFillIn() {
        assertThat(as("head", TARNOGORSKI, () -> bean(Talks.class).toHold())).hasSize(2);
        assertThat(as("staff", TARNOGORSKI, () -> bean(Cards.class).mine()))
                .extracting(Card::state)
                .containsExactly(CardState.OVERDUE, CardState.TALKED, CardState.TALKED);
    }
}
