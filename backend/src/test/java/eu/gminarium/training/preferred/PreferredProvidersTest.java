package eu.gminarium.training.preferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.AfterFixture;
import eu.gminarium.training.AfterFixture.Participant;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.card.Cards;
import eu.gminarium.training.card.NewCard;
import eu.gminarium.training.evaluation.Evaluations;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of 2012: one provider with five cards. */
@ProgramTest
class PreferredProvidersTest {

    private static final LocalDate DAY = LocalDate.of(2012, 11, 20);
    private static final LocalDate JANUARY = LocalDate.of(2013, 1, 15);

    @Inject
    TrainingFixture fixture;

    @Inject
    AfterFixture after;

    @Inject
    Cards cards;

    @Inject
    Evaluations evaluations;

    @Inject
    PreferredProviders providers;

    @Inject
    PreferredExports exports;

    private Partnership partnership;
    private TestOffice office;
    private Session session;
    private Participant late;

    @BeforeEach
    void rate() {
        partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = after.session(office, DAY);
        for (int rating : List.of(5, 4, 4, 4, 5)) {
            after.rated(office, session, rating, null);
        }
        late = after.participant(office, session);
    }

    @Test
    void publishedFromTheMiddleOfJanuaryOnAndOnce() {
        assertThatThrownBy(() -> AfterFixture.on(JANUARY.minusDays(1), this::publish))
                .isInstanceOf(YearNotOver.class);

        PreferredList list = AfterFixture.on(JANUARY, this::publish);

        assertThat(list.publishedOn()).isEqualTo(JANUARY);
        assertThat(list.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.providerName()).isEqualTo("Academy");
            assertThat(entry.place()).isOne();
            assertThat(entry.cards()).isEqualTo(5);
            assertThat(entry.overall()).isEqualTo(4.4);
        });
        assertThatThrownBy(() -> AfterFixture.on(JANUARY, this::publish)).isInstanceOf(ListPublished.class);
    }

    @Test
    void draftFollowsTheCardsAndThePublishedListDoesNot() {
        AfterFixture.on(JANUARY, this::publish);
        lateCard();

        assertThat(read().entries().getFirst().cards()).isEqualTo(5);
        // Otherwise the one late card could be worked out as the difference of the two.
        assertThat(Objects.requireNonNull(fixture.asCoordinator(partnership, () -> evaluations.overall(2012)))
                        .cards())
                .isEqualTo(5);
    }

    @Test
    void lateCardsCountInADraft() {
        lateCard();

        assertThat(read().publishedOn()).isNull();
        assertThat(read().entries().getFirst().cards()).isEqualTo(6);
    }

    @Test
    void aYearWithoutCardsHasNothingToPublish() {
        assertThatThrownBy(() -> fixture.asCoordinator(partnership, () -> providers.publish(2010)))
                .isInstanceOf(NothingToPublish.class);
    }

    @Test
    void officesReadWhatTheCoordinatorPublishes() {
        assertThatThrownBy(() -> fixture.asOffice(office, () -> providers.publish(2012)))
                .isInstanceOf(RoleNotAllowed.class);
        assertThat(fixture.asOffice(office, () -> providers.years())).containsExactly(2012);
    }

    @Test
    void filesSayWhatTheListSays() throws IOException {
        AfterFixture.on(JANUARY, this::publish);
        Locale polish = Locale.of("pl");

        String csv =
                new String(fixture.asCoordinator(partnership, () -> exports.csv(2012, polish)), StandardCharsets.UTF_8);
        byte[] xlsx = fixture.asCoordinator(partnership, () -> exports.xlsx(2012, polish));

        assertThat(csv).contains("opublikowano 15.01.2013").contains("1;Academy;5;4,40;4,40;4,40;4,40;4,40;");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var row = workbook.getFirstSheet().read().get(2);
            assertThat(row.getCellText(1)).isEqualTo("Academy");
            assertThat(row.getCellAsNumber(3).orElseThrow().doubleValue()).isEqualTo(4.4);
        }
    }

    private PreferredList publish() {
        return fixture.asCoordinator(partnership, () -> providers.publish(2012));
    }

    private PreferredList read() {
        return fixture.asOffice(office, () -> providers.of(2012));
    }

    private void lateCard() {
        NewCard bad = new NewCard(AfterFixture.all(1), null, null, null);
        fixture.as(office, Role.STAFF, late.employee(), () -> cards.fill(late.application(), bad));
    }
}
