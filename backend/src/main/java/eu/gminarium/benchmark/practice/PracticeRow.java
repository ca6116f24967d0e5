package eu.gminarium.benchmark.practice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("good_practice")
record PracticeRow(
        @Id UUID id,
        UUID officeId,
        UUID indicatorId,
        String language,
        String title,
        String done,
        @Nullable String cost,
        @Nullable String outcome,
        boolean published,
        @Nullable String hiddenReason,
        Instant changedAt,
        @Version long version) {

    static PracticeRow of(
            UUID id,
            UUID office,
            UUID indicator,
            PracticeContent content,
            @Nullable String hiddenReason,
            Instant changedAt,
            long version) {
        return new PracticeRow(
                id,
                office,
                indicator,
                content.language(),
                content.title().strip(),
                content.done().strip(),
                content.cost(),
                content.outcome(),
                content.published(),
                hiddenReason,
                changedAt,
                version);
    }

    PracticeRow hidden(@Nullable String reason, Instant at) {
        return new PracticeRow(
                id, officeId, indicatorId, language, title, done, cost, outcome, published, reason, at, version);
    }
}
