package eu.gminarium.training.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One participation: somebody who was present at one meeting of a session or more, or went to an external training.
 *
 * @param id of the application, or of the external training
 * @param firstDay first day attended
 * @param lastDay last day attended
 * @param days attended
 * @param teachingHours attended, of 45 minutes
 * @param clockMinutes attended, from the meetings' start to their end
 */
public record RegisterEntry(
        UUID id,
        RegisterPerson person,
        RegisterTraining training,
        LocalDate firstDay,
        LocalDate lastDay,
        int days,
        int teachingHours,
        int clockMinutes,
        RegisterCost cost) {

    /** Whether the office arranged the training by itself. */
    public boolean external() {
        return training.session() == null;
    }
}
