package eu.gminarium.messaging.notification;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("notification")
record NotificationRow(
        @Id UUID id,
        UUID accountId,
        Kind kind,
        String eventKey,
        String textKey,
        @TypeDef(type = DataType.JSON) List<Object> arguments,
        String page,
        @Nullable UUID subjectId,
        Instant createdAt,
        @Nullable Instant readAt) {

    Notification toNotification() {
        return new Notification(id, kind, textKey, Arguments.read(arguments), page, createdAt, readAt != null);
    }
}
