package eu.gminarium.survey.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sheets on their way into the inbox, as one document: one statement takes any number of them. */
@Serdeable
record InboxSheets(List<InboxSheets.Row> rows) {

    /** A row of the inbox; answers by question code, as {@link ChoiceFigure#stored} writes them. */
    @Serdeable
    record Row(UUID id, UUID collector, Mode mode, Map<String, String> answers, Map<String, String> comments) {}
}
