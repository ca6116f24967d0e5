package eu.gminarium.training.preferred;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of one year.
 *
 * @param year of the trainings' last meetings
 * @param publishedOn null while it is a draft that follows the cards; from then on it is frozen
 * @param entries ranked ones by place, then the others by name
 */
public record PreferredList(int year, @Nullable LocalDate publishedOn, List<PreferredEntry> entries) {

    public PreferredList {
        entries = List.copyOf(entries);
    }
}
