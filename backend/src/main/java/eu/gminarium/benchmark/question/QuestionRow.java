package eu.gminarium.benchmark.question;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("office_question")
record QuestionRow(
        @Id UUID id,
        UUID officeId,
        UUID indicatorId,
        String question,
        UUID accountId,
        boolean sharesAddress,
        Instant askedAt,
        @Nullable String answer,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt) {}
