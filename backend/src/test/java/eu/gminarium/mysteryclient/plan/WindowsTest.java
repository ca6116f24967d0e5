package eu.gminarium.mysteryclient.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Test
    void windowsThatTouchBecomeOne() {
        Windows windows = Windows.of(List.of(
                new Window(DayOfWeek.MONDAY, 13, 15),
                new Window(DayOfWeek.MONDAY, 8, 10),
                new Window(DayOfWeek.MONDAY, 9, 12)));

        assertThat(windows.windows())
                .containsExactly(new Window(DayOfWeek.MONDAY, 8, 12), new Window(DayOfWeek.MONDAY, 13, 15));
    }

    /** 11 November is a holiday in Poland; Thursday has begun. */
    @Test
    void planHasNoHoursThatAreOverAndNoHolidays() {
        Audit audit = new Audit(
                AuditId.next(),
                LocalizedText.of("en", "Audit"),
                Channel.PHONE,
                LocalDate.of(2025, 11, 6),
                LocalDate.of(2025, 11, 12),
                1,
                1,
                AuditStatus.RUNNING,
                null,
                null,
                0);
        Windows windows = Windows.of(IntStream.of(2, 4, 5)
                .mapToObj(day -> new Window(DayOfWeek.of(day), 9, 12))
                .toList());

        PlanTimes times = PlanTimes.of(audit, AuditHours.of(windows, WARSAW), LocalDateTime.parse("2025-11-06T10:59"));

        assertThat(times.openings())
                .isEqualTo(Map.of(
                        LocalDate.of(2025, 11, 6), List.of(10, 11), LocalDate.of(2025, 11, 7), List.of(9, 10, 11)));
    }

    @Test
    void windowEndsAfterItBegins() {
        assertThatThrownBy(() -> new Window(DayOfWeek.MONDAY, 10, 10)).isInstanceOf(InvalidField.class);
    }
}
