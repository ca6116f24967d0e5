package eu.gminarium.mysteryclient.notice;

import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an office of an audit was told that calls may come.
 *
 * @param sentOn null: not yet
 */
public record Notice(
        OfficeId office, String officeName, @Nullable LocalDate sentOn) {}
