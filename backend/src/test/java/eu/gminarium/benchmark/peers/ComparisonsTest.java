package eu.gminarium.benchmark.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.MeasurementFixture;
import eu.gminarium.benchmark.MeasurementFixture.Figure;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class ComparisonsTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture fixture;

    @Inject
    MeasurementFixture measurements;

    @Inject
    IndicatorCards cards;

    @Inject
    PeerGroups groups;

    @Inject
    Comparisons comparisons;

    @Inject
    PeerWords words;

    private Partnership partnership;
    private List<OfficeId> offices;

    @BeforeEach
    void sevenOfficesThatMeasureTheTimeToADecision() {
        partnership = partnerships.create();
        offices = Stream.generate(() -> fixture.office(partnership)).limit(7).toList();
        run(() -> cards.create(Cards.decisionTime()));
        year(2011, 18.1, 20.8, 17.8, 20.5, 24.1, 21.5);
        year(2012, 18.3, 20.6, 18.2, 21.4, 19.3, 25.2, 10);
    }

    @Test
    void officesAreRankedAmongTheirGroupAlone() {
        Comparison comparison = compare(group(0, 1, 2, 3, 4));

        assertThat(comparison.rows())
                .extracting(row -> row.office().id())
                .containsExactly(offices.get(2), offices.get(0), offices.get(4), offices.get(1), offices.get(3));
        assertThat(comparison.rows())
                .extracting(row -> row.cell().standing().rank())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(Objects.requireNonNull(comparison.distribution()).median()).isEqualTo(19.3);
        assertThat(comparison.best()).extracting(row -> row.office().id()).containsExactly(offices.get(2));
        assertThat(row(comparison, 2).percentile()).isEqualTo(0.9);
        assertThat(row(comparison, 2).alike()).containsExactly(offices.get(0));
    }

    @Test
    void directionOfTravelComesFromTheValueBefore() {
        Comparison comparison = compare(PeerChoice.EVERYBODY);

        assertThat(Objects.requireNonNull(row(comparison, 4).cell().step()).beforePeriod())
                .isEqualTo(Period.ofYear(2011));
        assertThat(row(comparison, 6).cell().step()).isNull();
    }

    @Test
    void fourPeersAreComparedWithoutRankAndQuartiles() {
        Comparison comparison = compare(group(0, 1, 2, 3));

        assertThat(comparison.distribution()).isNull();
        assertThat(comparison.best()).isEmpty();
        assertThat(comparison.rows()).hasSize(4).allSatisfy(row -> {
            assertThat(row.cell().standing().rank()).isNull();
            assertThat(row.percentile()).isNull();
        });
    }

    @Test
    void earlierPeriodCanBeAskedFor() {
        Comparison comparison =
                run(() -> comparisons.compare("decision-time", Period.ofYear(2011), PeerChoice.EVERYBODY));

        assertThat(comparison.periods()).containsExactly(Period.ofYear(2011), Period.ofYear(2012));
        assertThat(comparison.period()).isEqualTo(Period.ofYear(2011));
        assertThat(row(comparison, 6).cell().standing().rank()).isNull();
    }

    @Test
    void sentencesSayWhereAnOfficeStandsInEachLanguage() {
        PeerChoice choice = group(0, 1, 2, 3, 4);

        assertThat(verdict(Languages.POLISH, choice, 2))
                .containsExactly(
                        "Office 2: 18,2\u00a0dnia (2012), miejsce 1 na 5 w grupie „Five”; mediana 19,3\u00a0dnia.",
                        "Jest w najlepszej ćwiartce i na pewno różni się od mediany.",
                        "Nie da się go odróżnić od 1 urzędu z pozostałych 4, więc miejsce mówi mniej, niż się wydaje.",
                        "Od poprzedniej wartości: brak wykrywalnej zmiany: 17,8\u00a0dnia (2011), potem 18,2\u00a0dnia (2012). "
                                + "Różnica +0,4\u00a0dnia, próg z karty wskaźnika: 1,0\u00a0dnia.");
        assertThat(verdict(Languages.CZECH, choice, 2).getFirst())
                .isEqualTo("Office 2: 18,2\u00a0dne (2012), 1. místo z 5 ve skupině „Five“; medián 19,3\u00a0dne.");
        assertThat(verdict(Languages.ENGLISH, choice, 2).getFirst())
                .isEqualTo("Office 2: 18.2\u00a0days (2012), rank 1 of 5 in the group “Five”; median 19.3\u00a0days.");
    }

    @Test
    void sentencesSayWhyThereIsNoRank() {
        assertThat(verdict(Languages.ENGLISH, group(0, 1, 2, 3), 0).getFirst())
                .isEqualTo(
                        "Office 0: 18.3\u00a0days (2012). There is no rank, because fewer than 5 offices of the group "
                                + "“Four” have a value.");
        assertThat(verdict(Languages.ENGLISH, group(0, 1, 2, 3), 5))
                .containsExactly("Office 5 is not in the group “Four”.");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> run(() -> comparisons.compare("nothing", null, PeerChoice.EVERYBODY)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> compare(new PeerChoice.Group(PeerGroupId.next())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void staffDoNotCompareOffices() {
        assertThatThrownBy(() -> partnerships.as(
                        partnership,
                        Role.STAFF,
                        offices.getFirst(),
                        () -> comparisons.compare("decision-time", null, PeerChoice.EVERYBODY)))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private List<String> verdict(Locale language, PeerChoice choice, int office) {
        Comparison comparison = compare(choice);
        return run(() -> words.in(language).verdict(comparison, offices.get(office), "Office " + office));
    }

    private PeerChoice group(Integer... members) {
        Set<OfficeId> ids = Stream.of(members).map(offices::get).collect(Collectors.toSet());
        String name = members.length == 4 ? "Four" : "Five";
        return new PeerChoice.Group(
                run(() -> groups.create(new NewPeerGroup(name, null, ids))).id());
    }

    private Comparison compare(PeerChoice choice) {
        return run(() -> comparisons.compare("decision-time", null, choice));
    }

    private ComparisonRow row(Comparison comparison, int office) {
        return comparison.row(offices.get(office)).orElseThrow();
    }

    private void year(int year, double... values) {
        Map<OfficeId, Figure> figures = new HashMap<>();
        for (int office = 0; office < values.length; office++) {
            figures.put(offices.get(office), Figure.of(values[office]));
        }
        measurements.put(partnership, "decision-time", Period.ofYear(year), figures);
    }

    private <T> T run(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
