package eu.gminarium.mysteryclient.result;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.Map;

/** When an audit was whose results are released. */
@Introspected
record ReleasedAuditRow(
        @TypeDef(type = DataType.JSON) Map<String, String> title, LocalDate startsOn, LocalDate endsOn) {

    SourcedEvent toEvent() {
        return new SourcedEvent(SourcedEvent.Kind.AUDIT, new Period(startsOn, endsOn), new LocalizedText(title));
    }
}
