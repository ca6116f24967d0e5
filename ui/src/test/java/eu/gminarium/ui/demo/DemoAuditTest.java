package eu.gminarium.ui.demo;

import static eu.gminarium.ui.demo.LoadedDemo.LUBELSKIE;
import static eu.gminarium.ui.demo.LoadedDemo.TARNOGORSKI;
import static eu.gminarium.ui.demo.LoadedDemo.as;
import static eu.gminarium.ui.demo.LoadedDemo.asCoordinator;
import static eu.gminarium.ui.demo.LoadedDemo.bean;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.agreement.SecondScorings;
import eu.gminarium.mysteryclient.appeal.Appeal;
import eu.gminarium.mysteryclient.appeal.AppealStatus;
import eu.gminarium.mysteryclient.appeal.Appeals;
import eu.gminarium.mysteryclient.appeal.OfficeResults;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.ResultFixed;
import eu.gminarium.mysteryclient.calibration.Calibrations;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallDetail;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.CallPage;
import eu.gminarium.mysteryclient.call.CallQueue;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.consent.Consent;
import eu.gminarium.mysteryclient.consent.Consents;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.shared.OfficeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoAuditTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);
    private static final CallFilter ANY = new CallFilter(null, null, null);
    private static final String LECZNA = "0610033";

    @ParameterizedTest
    @CsvSource({"0610033,30,1", "0612053,28,2", "0606011,25,3"})
    void theThreeOfficesOfTheNoticeHaveItsScores(String terc, int points, int rank) {
        RankedOffice office = ranked(lubelskie(), terc);

        assertThat(office.index()).isEqualTo(100.0 * points / 35, EXACT);
        assertThat(office.rank()).isEqualTo(rank);
        assertThat(office.n()).isEqualTo(5);
    }

    @Test
    void allOfficesTogetherHaveSixtyPerCentEitherWay() {
        Ranking ranking = lubelskie();

        assertThat(ranking.offices()).hasSize(137);
        assertThat(ranking.overall().meanOfOffices()).isEqualTo(60.0, EXACT);
        assertThat(ranking.overall().pooled()).isEqualTo(60.0, EXACT);
        assertThat(ranking.overall().n()).isEqualTo(685);
    }

    @Test
    void eighteenOfficesShareTheFourthRank() {
        List<RankedOffice> offices = lubelskie().offices();

        assertThat(offices.stream().filter(office -> Objects.equals(office.rank(), 4)))
                .hasSize(18);
        assertThat(offices.stream().map(RankedOffice::rank))
                .doesNotContainNull()
                .doesNotContain(5, 21);
        assertThat(offices.stream().mapToDouble(office -> Objects.requireNonNull(office.index())))
                .hasSize(137);
    }

    @Test
    void releasedResultIsFrozen() {
        CallId call = anyCall(LoadedDemo.office(LUBELSKIE, LECZNA));

        assertThatThrownBy(() -> flip(call)).isInstanceOf(ResultFixed.class);
    }

    @Test
    void officesLookAtTheCurrentAuditAndHaveAppealed() {
        assertThat(as("office", TARNOGORSKI, () -> bean(OfficeResults.class).audits()))
                .extracting(Audit::status)
                .containsExactly(AuditStatus.PREVIEW, AuditStatus.RELEASED, AuditStatus.RELEASED);
        assertThat(as("office", TARNOGORSKI, () -> bean(Appeals.class).list(null)))
                .extracting(Appeal::status)
                .containsExactly(AppealStatus.OPEN, AppealStatus.UPHELD);
    }

    @Test
    void seventyEightOfficesMayBeNamedInAPublicRanking() {
        assertThat(as("coordinator", LUBELSKIE, () -> bean(Consents.class).list()))
                .filteredOn(Consent::named)
                .hasSize(78);
    }

    @Test
    void auditorHasCallsToMakeAndToScoreForTheSecondTime() {
        assertThat(as("auditor", TARNOGORSKI, () -> bean(CallQueue.class).mine()))
                .isNotEmpty();
        assertThat(as("auditor", TARNOGORSKI, () -> bean(Calibrations.class).waiting()))
                .isEmpty();
        assertThat(as("auditor", TARNOGORSKI, () -> bean(SecondScorings.class).mine()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2413,17,28,19,27",
        "2413011,17,27,18,28",
        "2413021,16,28,18,27",
        "2413062,15,28,16,28",
        "2413082,14,28,24,28",
        "'',19,28,15,28"
    })
    void tworogGainedAfterTheTrainingThatThePartnerWithoutANameMissed(
            String terc, int before, int ofBefore, int after, int ofAfter) {
        List<Audit> audits = as("leader", TARNOGORSKI, DemoAuditTest::released);

        assertThat(index(audits.getLast(), terc)).isEqualTo(100.0 * before / ofBefore, EXACT);
        assertThat(index(audits.getFirst(), terc)).isEqualTo(100.0 * after / ofAfter, EXACT);
    }

    @Test
    void leadersSeeTheReleasedRankingAndAuditorsTheirCalls() {
        assertThat(as("leader", LUBELSKIE, () -> bean(Rankings.class).audits())).hasSize(1);
        assertThat(as("auditor", LUBELSKIE, () -> bean(Calls.class).list(ANY, 1, 0))
                        .total())
                .isPositive()
                .isLessThan(685);
    }

    private static CallId anyCall(OfficeId office) {
        CallPage page =
                asCoordinator(LUBELSKIE, () -> bean(Calls.class).list(new CallFilter(null, office, null), 1, 0));
        return page.calls().getFirst().id();
    }

    /** Gives the call's first criterion the other score. */
    private static CallDetail flip(CallId call) {
        return asCoordinator(LUBELSKIE, () -> {
            CallDetail detail = bean(Calls.class).get(call);
            Score score = detail.scores().getFirst();
            int other = 1 - Objects.requireNonNull(score.value());
            CallChange change = CallChange.scores(
                    List.of(new Score(score.criterion(), other)), detail.call().version());
            return bean(Calls.class).change(call, change);
        });
    }

    private static double index(Audit audit, String terc) {
        Ranking ranking = asCoordinator(TARNOGORSKI, () -> bean(Rankings.class).of(audit.id()));
        OfficeId office = LoadedDemo.office(TARNOGORSKI, terc);
        return Objects.requireNonNull(indices(ranking).get(office));
    }

    private static Ranking lubelskie() {
        return asCoordinator(LUBELSKIE, () -> {
            Audit audit = released().getFirst();
            return bean(Rankings.class).of(audit.id());
        });
    }

    private static List<Audit> released() {
        return bean(Audits.class).list().stream()
                .filter(audit -> audit.status() == AuditStatus.RELEASED)
                .toList();
    }

    private static RankedOffice ranked(Ranking ranking, String terc) {
        OfficeId office = LoadedDemo.office(LUBELSKIE, terc);
        return ranking.offices().stream()
                .filter(each -> each.office().equals(office))
                .findFirst()
                .orElseThrow();
    }

    private static Map<OfficeId, Double> indices(Ranking ranking) {
        return new HashMap<>(ranking.offices().stream()
                .filter(office -> office.index() != null)
                .collect(toMap(RankedOffice::office, office -> Objects.requireNonNull(office.index()))));
    }
}
