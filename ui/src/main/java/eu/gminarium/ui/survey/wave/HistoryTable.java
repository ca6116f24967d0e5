package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.history.WaveEvent;
import eu.gminarium.survey.history.WaveEvent.What;
import eu.gminarium.survey.history.WaveHistory;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to a wave, when, and who did it. */
@Prototype
final class HistoryTable {

    private final WaveHistory history;
    private final Accounts accounts;
    private final OfficeDirectory offices;

    HistoryTable(WaveHistory history, Accounts accounts, OfficeDirectory offices) {
        this.history = history;
        this.accounts = accounts;
        this.offices = offices;
    }

    Section of(WaveId wave) {
        List<WaveEvent> events = history.of(wave);
        Map<AccountId, Account> people = accounts.find(events.stream()
                .map(WaveEvent::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<OfficeId, Office> names = offices.byId();
        var table = new PlainTable(
                Texts.t("survey.history"),
                List.of(Texts.t("survey.history.day"), Texts.t("survey.history.what"), Texts.t("survey.history.by")));
        events.forEach(event -> table.row(Texts.date(event.day()), words(event.what(), names), by(event.by(), people)));
        var section = new Section(new H2(Texts.t("survey.history")), table);
        section.addClassName("gm-survey-section");
        return section;
    }

    private static String by(@Nullable AccountId id, Map<AccountId, Account> people) {
        if (id == null) {
            return Texts.t("survey.history.program");
        }
        Account person = people.get(id);
        return person == null ? Texts.t("survey.history.unknown") : person.displayName();
    }

    private static String words(What what, Map<OfficeId, Office> offices) {
        return switch (what) {
            case What.Planned(LocalDate startsOn, LocalDate endsOn) ->
                Texts.t("survey.history.planned", startsOn, endsOn);
            case What.Opened() -> Texts.t("survey.history.opened");
            case What.Moved(LocalDate from, LocalDate to) -> Texts.t("survey.history.moved", from, to);
            case What.Extended(LocalDate from, LocalDate to) -> Texts.t("survey.history.extended", from, to);
            case What.Shortened(LocalDate from, LocalDate to) -> Texts.t("survey.history.shortened", from, to);
            case What.TargetChanged(int from, int to) -> Texts.t("survey.history.target", from, to);
            case What.OfficeAdded(OfficeId office) -> Texts.t("survey.history.added", names(List.of(office), offices));
            case What.Reminded(List<OfficeId> reminded) -> Texts.t("survey.history.reminded", names(reminded, offices));
            case What.Closed(String reason) ->
                reason == null ? Texts.t("survey.history.closed") : Texts.t("survey.history.closed.early", reason);
            case What.Published() -> Texts.t("publication.history.published");
            case What.Withdrawn() -> Texts.t("publication.history.withdrawn");
        };
    }

    private static String names(Collection<OfficeId> ids, Map<OfficeId, Office> offices) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(offices.get(id)))
                .map(Office::displayName)
                .collect(Collectors.joining(", "));
    }
}
