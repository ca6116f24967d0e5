package eu.gminarium.survey.monitor;

import eu.gminarium.programme.Office;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveNotOpen;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;

/** Reminds offices of the responses that they still lack. */
@Singleton
public class Reminders {

    private final Waves waves;
    private final ProgressLines lines;
    private final ReminderSender sender;

    Reminders(Waves waves, ProgressLines lines, ReminderSender sender) {
        this.waves = waves;
        this.lines = lines;
        this.sender = sender;
    }

    /**
     * Tells the coordinators of the offices how many responses there are; all of the offices that can be reached, or none.
     *
     * @throws WaveNotOpen if the wave takes no answers
     * @throws RecordNotFound if one of the offices does not take part
     * @throws OfficeRemindedToday if one of them was reminded today
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public Reminded remind(WaveId id, @NotEmpty Set<OfficeId> offices) {
        Wave wave = waves.get(id);
        if (wave.status() != WaveStatus.OPEN) {
            throw new WaveNotOpen();
        }
        List<OfficeProgress> chosen = lines.of(wave).stream()
                .filter(line -> offices.contains(line.office().id()))
                .toList();
        if (chosen.size() < offices.size()) {
            throw new RecordNotFound();
        }
        return new Reminded(
                sendAll(wave, chosen.stream().filter(OfficeProgress::reachable).toList()),
                offices(chosen.stream().filter(line -> !line.reachable()).toList()));
    }

    private List<Office> sendAll(Wave wave, List<OfficeProgress> reachable) {
        List<OfficeProgress> told = sender.send(wave, reachable);
        reachable.stream().filter(line -> !told.contains(line)).findFirst().ifPresent(line -> {
            throw sender.remindedToday(wave, line.office());
        });
        return offices(told);
    }

    private static List<Office> offices(List<OfficeProgress> lines) {
        return lines.stream().map(OfficeProgress::office).toList();
    }
}
