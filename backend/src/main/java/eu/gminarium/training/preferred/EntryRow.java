package eu.gminarium.training.preferred;

import eu.gminarium.shared.Ids;
import eu.gminarium.training.evaluation.Aspect;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("preferred_entry")
record EntryRow(
        @Id UUID id,
        UUID listId,
        UUID providerId,
        String providerName,
        @Nullable Integer place,
        @Nullable Long cards,
        @Nullable Double overall,
        @Nullable Double content,
        @Nullable Double trainer,
        @Nullable Double organisation,
        @Nullable Double usefulness) {

    static EntryRow of(UUID list, PreferredEntry entry) {
        return new EntryRow(
                Ids.timeOrdered(),
                list,
                entry.provider(),
                entry.providerName(),
                entry.place(),
                entry.cards(),
                entry.overall(),
                entry.means().get(Aspect.CONTENT),
                entry.means().get(Aspect.TRAINER),
                entry.means().get(Aspect.ORGANISATION),
                entry.means().get(Aspect.USEFULNESS));
    }

    PreferredEntry toEntry() {
        Map<Aspect, Double> means = new EnumMap<>(Aspect.class);
        put(means, Aspect.CONTENT, content);
        put(means, Aspect.TRAINER, trainer);
        put(means, Aspect.ORGANISATION, organisation);
        put(means, Aspect.USEFULNESS, usefulness);
        return new PreferredEntry(providerId, providerName, place, cards, overall, means);
    }

    private static void put(Map<Aspect, Double> means, Aspect aspect, @Nullable Double mean) {
        if (mean != null) {
            means.put(aspect, mean);
        }
    }
}
