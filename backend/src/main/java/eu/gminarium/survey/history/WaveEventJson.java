package eu.gminarium.survey.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeName;
import eu.gminarium.security.account.Account;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.history.WaveEvent.What;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a wave.
 *
 * @param day in the partnership's zone
 * @param by name of who did it; missing where the program did it by itself
 * @param fromDay the day before the change; of a planned wave its first day
 * @param toDay the day after the change; of a planned wave its last day
 * @param fromTarget responses per office before the change
 * @param offices that were added or reminded
 * @param reason why it closed before its last day
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaveEventJson(
        Kind kind,
        LocalDate day,
        @Nullable String by,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable Integer fromTarget,
        @Nullable Integer toTarget,
        @Nullable List<OfficeName> offices,
        @Nullable String reason) {

    enum Kind {
        PLANNED,
        OPENED,
        MOVED,
        EXTENDED,
        SHORTENED,
        TARGET_CHANGED,
        OFFICE_ADDED,
        REMINDED,
        CLOSED,
        PUBLISHED,
        WITHDRAWN
    }

    static WaveEventJson of(WaveEvent event, Map<AccountId, Account> people, Map<OfficeId, Office> names) {
        Account person = event.by() == null ? null : people.get(event.by());
        var line = new Line(event.day(), person == null ? null : person.displayName());
        return switch (event.what()) {
            case What.Planned(LocalDate startsOn, LocalDate endsOn) -> line.days(Kind.PLANNED, startsOn, endsOn);
            case What.Opened() -> line.alone(Kind.OPENED, null);
            case What.Moved(LocalDate from, LocalDate to) -> line.days(Kind.MOVED, from, to);
            case What.Extended(LocalDate from, LocalDate to) -> line.days(Kind.EXTENDED, from, to);
            case What.Shortened(LocalDate from, LocalDate to) -> line.days(Kind.SHORTENED, from, to);
            case What.TargetChanged(int from, int to) -> line.target(from, to);
            case What.OfficeAdded(OfficeId office) -> line.offices(Kind.OFFICE_ADDED, List.of(office), names);
            case What.Reminded(List<OfficeId> offices) -> line.offices(Kind.REMINDED, offices, names);
            case What.Closed(String reason) -> line.alone(Kind.CLOSED, reason);
            case What.Published() -> line.alone(Kind.PUBLISHED, null);
            case What.Withdrawn() -> line.alone(Kind.WITHDRAWN, null);
        };
    }

    private record Line(LocalDate day, @Nullable String by) {

        WaveEventJson alone(Kind kind, @Nullable String reason) {
            return new WaveEventJson(kind, day, by, null, null, null, null, null, reason);
        }

        WaveEventJson days(Kind kind, LocalDate from, LocalDate to) {
            return new WaveEventJson(kind, day, by, from, to, null, null, null, null);
        }

        WaveEventJson target(int from, int to) {
            return new WaveEventJson(Kind.TARGET_CHANGED, day, by, null, null, from, to, null, null);
        }

        WaveEventJson offices(Kind kind, List<OfficeId> ids, Map<OfficeId, Office> names) {
            List<OfficeName> offices = ids.stream()
                    .flatMap(id -> Stream.ofNullable(names.get(id)))
                    .map(OfficeName::of)
                    .toList();
            return new WaveEventJson(kind, day, by, null, null, null, null, offices, null);
        }
    }
}
