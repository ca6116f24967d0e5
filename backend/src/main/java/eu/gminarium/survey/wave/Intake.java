package eu.gminarium.survey.wave;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.disclosure.Mode;
import eu.gminarium.survey.disclosure.ReceivedSheet;
import eu.gminarium.survey.disclosure.Responses;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers while a wave is open. It writes no line into the activity log, whose time and transaction would tell when
 * somebody answered; what was entered from paper is logged by the caller, who knows the clerk and not the respondent.
 */
@Singleton
@Unchecked("the public code is the permission; paper entry checks its own")
public class Intake {

    private final CollectorRepository collectors;
    private final WaveRepository waves;
    private final CycleRepository cycles;
    private final Responses responses;
    private final SheetKeys keys;
    private final Clock clock;

    Intake(
            CollectorRepository collectors,
            WaveRepository waves,
            CycleRepository cycles,
            Responses responses,
            SheetKeys keys,
            Clock clock) {
        this.collectors = collectors;
        this.waves = waves;
        this.cycles = cycles;
        this.responses = responses;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What a link leads to.
     *
     * @param collector where its answers come in; several links may share it
     * @param unitName null unless the link is a unit's
     * @param withdrawn whether the link takes no more answers
     * @param web whether the office collects on the web
     * @param singleUse whether the link takes answers once only
     * @param used whether it has taken them, and they are shuffled with others; not sooner, or who tries all codes of a list time and
     *     again would learn which answer came with which
     */
    public record Entrance(
            LinkId link,
            CollectorId collector,
            OfficeId office,
            @Nullable String unitName,
            Wave wave,
            Cycle cycle,
            boolean withdrawn,
            boolean web,
            boolean singleUse,
            boolean used) {}

    /** The wave, with the questionnaire of the link's office, and the cycle behind it; empty if there is no such link. */
    @Transactional(readOnly = true)
    public Optional<Entrance> entrance(LinkId id) {
        return collectors.door(id.value()).map(door -> {
            var wave = waves.findOfOffice(door.waveId(), door.officeId())
                    .orElseThrow()
                    .toWave();
            var cycle = cycles.findById(wave.cycle().value()).orElseThrow().toCycle();
            return new Entrance(
                    id,
                    new CollectorId(door.collectorId()),
                    new OfficeId(door.officeId()),
                    door.unitName(),
                    wave,
                    cycle,
                    door.withdrawn(),
                    door.web(),
                    door.singleUse(),
                    door.singleUse() && responses.isShuffled(keys.of(id)));
        });
    }

    /**
     * Whether the public page takes answers: the wave is open and today is one of its days. Paper may be entered until
     * the wave is closed, because boxes are emptied after the last day.
     */
    public boolean isOpenToday(Wave wave) {
        return wave.status() == WaveStatus.OPEN && wave.covers(today());
    }

    /** In the partnership's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
    }

    /** Whether a form of that key was taken, in a wave that is not closed. */
    public boolean isReceived(UUID sheet) {
        return responses.isReceived(sheet);
    }

    /**
     * Takes sheets from paper, all or none.
     *
     * @param mode whether people filled them in themselves
     * @throws RecordNotFound if there is no such collector
     * @throws WaveNotOpen if its wave takes no answers
     * @throws PaperNotPlanned if the office collects on the web only
     * @throws InvalidField with the place of the sheet, such as {@code sheets[3]}
     */
    @Transactional
    public void takePaper(CollectorId id, Mode mode, List<Answers> sheets) {
        QuestionnaireContent content = questionnaire(id);
        if (!collectors.takesPaper(id.value()).orElse(true)) {
            throw new PaperNotPlanned();
        }
        List<ReceivedSheet> received = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Answers answers = sheets.get(i);
            InvalidField.within("sheets[" + i + "]", () -> content.checked(answers));
            received.add(new ReceivedSheet(Ids.random(), id.value(), mode, answers));
        }
        responses.receive(received);
    }

    /** The questionnaire of the collector's office in a wave that stays open until the transaction ends. */
    QuestionnaireContent questionnaire(CollectorId id) {
        if (responses.hold(Set.of(id.value())).isEmpty()) {
            throw new RecordNotFound();
        }
        var wave = waves.findOpen(id.value()).map(WaveRow::toWave).orElseThrow(WaveNotOpen::new);
        if (wave.frozen() == null) {
            throw new WaveNotOpen();
        }
        return wave.frozen();
    }
}
