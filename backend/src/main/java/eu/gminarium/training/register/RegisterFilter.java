package eu.gminarium.training.register;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which participations are asked for, and in which order; the screen, the export and the API use this same object. Null
 * narrows nothing.
 *
 * @param office where the person worked
 * @param unit the unit in it
 * @param topic the topic's code
 * @param programme of the training
 * @param provider name of the training institution
 * @param year the calendar year of the first day attended
 */
public record RegisterFilter(
        @Nullable OfficeId office,
        @Nullable UnitId unit,
        @Nullable String topic,
        @Nullable ProgrammeId programme,
        @Nullable String provider,
        @Nullable Integer year,
        RegisterOrder order) {

    /** Everything within reach, the latest first. */
    public static final RegisterFilter ALL = new RegisterFilter(null, null, null, null, null, null, RegisterOrder.DATE);

    /** Everything of a calendar year. */
    public static RegisterFilter of(int year) {
        return new RegisterFilter(null, null, null, null, null, year, RegisterOrder.DATE);
    }

    /** The same participations in another order. */
    public RegisterFilter in(RegisterOrder another) {
        return new RegisterFilter(office, unit, topic, programme, provider, year, another);
    }
}
