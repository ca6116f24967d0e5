package eu.gminarium.survey.code;

import static eu.gminarium.survey.SurveyFixture.FIRST_DAY;
import static eu.gminarium.survey.SurveyFixture.answers;
import static eu.gminarium.survey.SurveyFixture.content;
import static eu.gminarium.survey.SurveyFixture.on;
import static eu.gminarium.survey.SurveyFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.programme.table.TableFile;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.MovableClock;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.PublicSurvey.State;
import eu.gminarium.survey.PublicSurveys;
import eu.gminarium.survey.SurveyFixture;
import eu.gminarium.survey.disclosure.Responses;
import eu.gminarium.survey.wave.CodeUsed;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class SingleUseCodesTest {

    private static final int AT_ONCE = 16;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    SurveyFixture surveys;

    @Inject
    SingleUseCodes codes;

    @Inject
    CodeFiles files;

    @Inject
    PublicSurveys publicSurveys;

    @Inject
    Responses responses;

    Partnership partnership;
    OfficeId tworog;
    OfficeId kalety;
    Wave wave;

    @BeforeEach
    void openWave() {
        partnership = partnerships.create();
        tworog = surveys.office(partnership, "Tworóg", 1);
        kalety = surveys.office(partnership, "Kalety", 2);
        wave = surveys.openWave(partnership, content("waiting"));
    }

    @Test
    void codeTakesAnswersOnceWhateverFormTheyComeIn() {
        List<String> ordered = ordered(2);

        submit(ordered.getFirst());

        assertThatThrownBy(() -> submit(ordered.getFirst())).isInstanceOf(CodeUsed.class);
        submit(ordered.getLast());
        assertThat(received()).isEqualTo(2);
    }

    @Test
    void codeSaysThatItWasUsedOnlyAfterItsAnswersAreShuffled() {
        List<String> ordered = ordered(Responses.BATCH);
        ordered.subList(0, Responses.BATCH - 1).forEach(this::submit);
        moveBatches();
        assertThat(ordered).allMatch(code -> state(code) == State.OPEN);

        submit(ordered.getLast());
        assertThat(ordered).allMatch(code -> state(code) == State.OPEN);
        moveBatches();

        assertThat(ordered).allMatch(code -> state(code) == State.USED);
        assertThatThrownBy(() -> submit(ordered.getFirst())).isInstanceOf(CodeUsed.class);
    }

    @Test
    void waveThatIsNoneHasNoCodes() {
        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, () -> codes.of(WaveId.next())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void codeThatManySendAtOnceCountsOnce() throws Exception {
        String code = ordered(1).getFirst();
        List<Callable<Boolean>> all = Collections.nCopies(AT_ONCE, () -> {
            try {
                submit(code);
                return true;
            } catch (CodeUsed late) {
                return false;
            }
        });
        List<Boolean> taken = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Boolean> each : threads.invokeAll(all)) {
                taken.add(each.get());
            }
        }

        assertThat(taken).filteredOn(each -> each).hasSize(1);
        assertThat(received()).isEqualTo(1);
    }

    @Test
    void nothingTellsAfterTheClosingWhichCodesWereUsed() {
        List<String> ordered = ordered(Responses.BATCH + 1);
        ordered.subList(0, Responses.BATCH).forEach(this::submit);
        moveBatches();

        surveys.close(partnership, wave);

        assertThat(ordered).allMatch(code -> state(code) == State.OVER);
        assertThat(surveys.query(partnership, "SELECT id::text FROM used_sheet"))
                .isEmpty();
        assertThat(surveys.query(partnership, """
                        SELECT DISTINCT column_name FROM information_schema.columns
                         WHERE table_name IN ('single_use_code', 'code_order')
                        """))
                .containsExactlyInAnyOrder("id", "order_id", "code", "collector_id", "ordered_on", "quantity");
    }

    @Test
    void codesOfAnOfficeAreItsOwnSecret() {
        CodeOrder order = asCoordinator(3);

        assertThat(partnerships.as(partnership, Role.OFFICE_COORDINATOR, tworog, () -> codes.of(wave.id())))
                .containsExactly(order);
        assertThat(partnerships.as(partnership, Role.OFFICE_COORDINATOR, kalety, () -> codes.of(wave.id())))
                .isEmpty();
        assertThatThrownBy(() -> partnerships.as(
                        partnership, Role.OFFICE_COORDINATOR, kalety, () -> codes.paths(wave.id(), order.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> partnerships.as(
                        partnership, Role.OFFICE_COORDINATOR, kalety, () -> codes.order(wave.id(), tworog, 1)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> partnerships.as(partnership, Role.LEADER, null, () -> codes.of(wave.id())))
                .isInstanceOf(RoleNotAllowed.class);
    }

    @Test
    void orderHasOneToAThousandCodes() {
        assertThatThrownBy(() -> asCoordinator(0)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> asCoordinator(1001)).isInstanceOf(InvalidField.class);
        assertThat(asCoordinator(1000).quantity()).isEqualTo(1000);
    }

    @Test
    void closedWaveHasNoCodesToHandOut() {
        CodeOrder order = asCoordinator(1);
        surveys.close(partnership, wave);

        assertThatThrownBy(() -> asCoordinator(1)).isInstanceOf(WaveClosed.class);
        assertThatThrownBy(() -> paths(order)).isInstanceOf(WaveClosed.class);
    }

    @Test
    void filesHaveTheAddressOfEachCode() {
        CodeOrder order = asCoordinator(9);
        List<String> paths = paths(order);

        byte[] csv = partnerships.asCoordinator(partnership, () -> files.csv(wave.id(), order.id(), Languages.POLISH));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains(paths).contains("Tworóg;http");
        byte[] xlsx =
                partnerships.asCoordinator(partnership, () -> files.xlsx(wave.id(), order.id(), Languages.POLISH));
        assertThat(TableFile.read(xlsx).rows()).hasSize(9);
        byte[] pdf = partnerships.asCoordinator(partnership, () -> files.cards(wave.id(), order.id(), Languages.CZECH));
        assertThat(pdf).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private CodeOrder asCoordinator(int quantity) {
        return partnerships.asCoordinator(partnership, () -> codes.order(wave.id(), tworog, quantity));
    }

    private List<String> paths(CodeOrder order) {
        return partnerships.asCoordinator(partnership, () -> codes.paths(wave.id(), order.id()));
    }

    private List<String> ordered(int quantity) {
        return paths(asCoordinator(quantity)).stream()
                .map(path -> path.substring("/s/".length()))
                .toList();
    }

    private void submit(String code) {
        MovableClock.at(on(FIRST_DAY), () -> {
            publicSurveys.submit(code, sheet(), answers("waiting", "4"));
            return true;
        });
    }

    private State state(String code) {
        return MovableClock.at(on(FIRST_DAY), () -> publicSurveys.find(code).orElseThrow())
                .state();
    }

    private int received() {
        return surveys.query(partnership, """
                        SELECT id::text FROM response_inbox UNION ALL SELECT id::text FROM response
                        """).size();
    }

    private void moveBatches() {
        Scopes.partnership(partnership, responses::collectorsWithBatch)
                .forEach(collector -> Scopes.partnership(partnership, () -> {
                    responses.moveBatch(collector);
                    return true;
                }));
    }
}
