package eu.gminarium.survey.link;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static eu.gminarium.survey.SurveyFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.PublicSurvey.State;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.disclosure.Responses;
import eu.gminarium.survey.next.NextWave;
import eu.gminarium.survey.next.NextWaves;
import eu.gminarium.survey.wave.LinkClosed;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class LinksTest {

    private static final String HALL = "Registry, ground floor";

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    Waves waves;

    @Inject
    NextWaves next;

    @Inject
    Links links;

    @Inject
    Units units;

    @Inject
    PublicSurveys publicSurveys;

    @Inject
    Responses responses;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    UnitId taxes;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        taxes = unit(tworog);
        wave = surveys.openWave(partnership, content("waiting"));
    }

    @Test
    void answersOfAllLinksOfAnOfficeAreCountedTogether() {
        Link hall = add(tworog, HALL, null);
        Link counter = add(tworog, "Taxes", taxes);
        send(ofOffice(tworog), 3);
        send(hall, 1);
        send(counter, 2);

        assertThat(counts()).containsExactly(6L);
        surveys.close(partnership, wave);
        assertThat(counts()).containsExactly(6L);
    }

    @Test
    void waveThatIsNoneHasNoLinks() {
        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> links.of(WaveId.next())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void noAnswerKnowsTheCollectionPointItCameBy() {
        Link hall = add(tworog, HALL, null);
        send(ofOffice(tworog), 4);
        send(hall, 1);
        moveBatches();

        assertThat(surveys.query(partnership, "SELECT DISTINCT collector_id::text FROM response"))
                .containsExactly(ofOffice(tworog).id().value().toString());
        assertThat(surveys.query(partnership, "SELECT id::text FROM response")).hasSize(5);
    }

    @Test
    void fewAnswersOfAUnitAreItsOfficesOnceTheWaveIsClosed() {
        Link counter = add(tworog, "Taxes", taxes);
        send(counter, 4);
        send(ofOffice(tworog), 5);
        moveBatches();
        assertThat(surveys.query(partnership, "SELECT id::text FROM response")).hasSize(5);

        surveys.close(partnership, wave);

        assertThat(surveys.query(partnership, "SELECT DISTINCT collector_id::text FROM response"))
                .containsExactly(ofOffice(tworog).id().value().toString());
        assertThat(surveys.query(partnership, "SELECT DISTINCT collector_id::text FROM response_comment"))
                .containsExactly(ofOffice(tworog).id().value().toString());
        assertThat(surveys.query(partnership, "SELECT id::text FROM response")).hasSize(9);
    }

    @Test
    void fiveAnswersOfAUnitStayItsOwn() {
        send(add(tworog, "Taxes", taxes), 3);
        send(add(tworog, "Taxes, second counter", taxes), 2);
        send(ofOffice(tworog), 5);

        surveys.close(partnership, wave);

        assertThat(surveys.query(partnership, """
                        SELECT count(*)::text FROM response r JOIN collector c ON c.id = r.collector_id
                         GROUP BY c.unit_id ORDER BY c.unit_id NULLS FIRST
                        """)).containsExactly("5", "5");
    }

    @Test
    void pageOfAUnitSaysThatTheUnitIsKept() {
        Link counter = add(tworog, "Taxes", taxes);

        var survey = MovableClock.at(
                on(FIRST_DAY), () -> publicSurveys.find(counter.code()).orElseThrow());
        assertThat(survey.unitName()).isEqualTo("Local taxes");
        assertThat(survey.state()).isEqualTo(State.OPEN);
    }

    @Test
    void withdrawnLinkTakesNoMoreAnswersAndKeepsThoseThatCame() {
        Link hall = add(tworog, HALL, null);
        send(hall, 5);

        withdraw(hall, true);

        assertThat(state(hall)).isEqualTo(State.WITHDRAWN);
        assertThatThrownBy(() -> send(hall, 1)).isInstanceOf(LinkClosed.class);
        assertThat(state(ofOffice(tworog))).isEqualTo(State.OPEN);
        assertThat(counts()).containsExactly(5L);
        withdraw(hall, false);
        assertThat(state(hall)).isEqualTo(State.OPEN);
    }

    @Test
    void officesOwnLinkCanBeWithdrawnToo() {
        withdraw(ofOffice(tworog), true);

        assertThat(state(ofOffice(tworog))).isEqualTo(State.WITHDRAWN);
        assertThat(state(ofOffice(kalety))).isEqualTo(State.OPEN);
        surveys.enter(partnership, wave, tworog, 5, answers("waiting", "4"));
        assertThat(counts()).containsExactly(5L);
    }

    @Test
    void officeChangesItsOwnLinksOnly() {
        Link ofKalety = add(kalety, HALL, null);

        assertThat(asOffice(() -> links.add(wave.id(), new NewLink(tworog, HALL, null)))
                        .office())
                .isEqualTo(tworog);
        assertThatThrownBy(() -> asOffice(() -> links.add(wave.id(), new NewLink(kalety, "Door", null))))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> asOffice(() -> links.withdraw(wave.id(), ofKalety.id(), true)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> partnerships.as(
                        partnership, Role.HEAD, tworog, () -> links.add(wave.id(), new NewLink(tworog, "Door", null))))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void nameIsUniqueInTheOfficeAndUnitIsTheOffices() {
        add(tworog, HALL, null);

        assertThatThrownBy(() -> add(tworog, HALL.toUpperCase(Locale.ROOT), null))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> add(kalety, "Taxes", taxes)).isInstanceOf(InvalidField.class);
        assertThat(add(kalety, HALL, null).office()).isEqualTo(kalety);
    }

    @Test
    void closedWaveGetsNoLink() {
        surveys.close(partnership, wave);

        assertThatThrownBy(() -> add(tworog, HALL, null)).isInstanceOf(WaveClosed.class);
    }

    @Test
    void nextWaveHasThePointsThatWereNotWithdrawn() {
        add(tworog, HALL, null);
        add(tworog, "Taxes", taxes);
        withdraw(add(tworog, "Fair", null), true);
        withdraw(ofOffice(kalety), true);

        Wave autumn = partnerships.asCoordinator(
                partnership, () -> next.plan(wave.id(), new NextWave(text("Autumn"), null, null, null)));

        List<Link> copied = partnerships.asCoordinator(partnership, () -> links.of(autumn.id()));
        assertThat(copied).extracting(Link::place).containsExactlyInAnyOrder(null, null, HALL, "Local taxes – Taxes");
        assertThat(copied).noneMatch(Link::withdrawn);
        assertThat(copied)
                .extracting(Link::code)
                .doesNotContainAnyElementsOf(all().stream().map(Link::code).toList());
    }

    @Test
    void unitWithALinkIsNotRemoved() {
        add(tworog, "Taxes", taxes);

        Unit unit = asOffice(() -> units.of(tworog)).getFirst();
        assertThatThrownBy(() -> asOffice(() -> {
                    units.remove(unit.id(), unit.version());
                    return true;
                }))
                .hasMessageContaining("unit-in-use");
    }

    private UnitId unit(OfficeId office) {
        UnitId id = UnitId.next();
        surveys.query(
                partnership,
                "INSERT INTO unit (id, office_id, symbol, name) VALUES (?, ?, 'T', 'Local taxes') RETURNING id::text",
                id.value(),
                office.value());
        return id;
    }

    private Link add(OfficeId office, String name, @Nullable UnitId unit) {
        return partnerships.asCoordinator(partnership, () -> links.add(wave.id(), new NewLink(office, name, unit)));
    }

    private void withdraw(Link link, boolean withdrawn) {
        partnerships.asCoordinator(partnership, () -> links.withdraw(wave.id(), link.id(), withdrawn));
    }

    private List<Link> all() {
        return partnerships.asCoordinator(partnership, () -> links.of(wave.id()));
    }

    private Link ofOffice(OfficeId office) {
        return all().stream()
                .filter(link -> link.office().equals(office) && link.isOfOffice())
                .findFirst()
                .orElseThrow();
    }

    private State state(Link link) {
        return MovableClock.at(
                        on(FIRST_DAY), () -> publicSurveys.find(link.code()).orElseThrow())
                .state();
    }

    private void send(Link link, int times) {
        for (int i = 0; i < times; i++) {
            MovableClock.at(on(FIRST_DAY), () -> {
                publicSurveys.submit(link.code(), sheet(), answers("Fine", new String[] {"waiting", "4"}));
                return true;
            });
        }
    }

    private void moveBatches() {
        Scopes.partnership(partnership, responses::collectorsWithBatch)
                .forEach(collector -> Scopes.partnership(partnership, () -> {
                    responses.moveBatch(collector);
                    return true;
                }));
    }

    private List<Long> counts() {
        return partnerships.asCoordinator(partnership, () -> waves.counts(wave.id())).values().stream()
                .flatMap(count -> count.released().stream())
                .toList();
    }

    private <T> T asOffice(Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, tworog, work);
    }
}
