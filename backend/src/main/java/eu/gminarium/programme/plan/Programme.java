package eu.gminarium.programme.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A shared programme of the partnership.
 *
 * @param goals what it is for, in the words of its people
 * @param funding the fund or scheme that pays the grant
 * @param agreementNumber number of the funding agreement
 * @param endsOn last day, not before the first
 * @param budget null if not known
 */
public record Programme(
        ProgrammeId id,
        String name,
        @Nullable String goals,
        @Nullable String funding,
        @Nullable String agreementNumber,
        @Nullable LocalDate agreementOn,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Budget budget,
        long version) {}
