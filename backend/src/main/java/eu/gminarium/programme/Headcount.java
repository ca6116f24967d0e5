package eu.gminarium.programme;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Introspected
record Headcount(UUID officeId, long people) {

    static Map<OfficeId, Long> byOffice(List<Headcount> rows) {
        return rows.stream().collect(Collectors.toMap(row -> new OfficeId(row.officeId()), Headcount::people));
    }
}
