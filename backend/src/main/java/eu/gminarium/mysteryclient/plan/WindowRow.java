package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.shared.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

/** @param weekday ISO 8601: 1 is Monday */
@MappedEntity("mystery_window")
record WindowRow(@Id UUID id, UUID auditId, int weekday, int hour) {

    static List<WindowRow> of(AuditId audit, Windows windows) {
        return windows.hours().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(hour -> new WindowRow(
                                Ids.timeOrdered(), audit.value(), entry.getKey().getValue(), hour)))
                .toList();
    }

    static Windows toWindows(List<WindowRow> rows) {
        return Windows.of(rows.stream()
                .map(row -> new Window(DayOfWeek.of(row.weekday), row.hour, row.hour + 1))
                .toList());
    }
}
