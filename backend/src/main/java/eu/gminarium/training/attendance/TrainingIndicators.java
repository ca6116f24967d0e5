package eu.gminarium.training.attendance;

import eu.gminarium.benchmark.IndicatorSource;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Training per office and calendar year, from attendance. Staff is who works in the office on the year's last day, or
 * today in the current year; years in which nobody in the partnership was at a meeting have no values.
 */
@Singleton
@Unchecked("numbers by office, no person; the dashboard checks who sees them")
public class TrainingIndicators implements IndicatorSource {

    /** Person-days attended per employee of the office. */
    static final String DAYS = "training-days";

    /** Share of the office's staff, 0 to 1, who were at one meeting or more. */
    static final String TRAINED = "staff-trained";

    private final AttendanceRepository repository;
    private final EmployeeDirectory employees;
    private final Clock clock;

    TrainingIndicators(AttendanceRepository repository, EmployeeDirectory employees, Clock clock) {
        this.repository = repository;
        this.employees = employees;
        this.clock = clock;
    }

    @Override
    public Set<String> indicators() {
        return Set.of(DAYS, TRAINED);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SourcedValue> values(String indicatorCode) {
        Map<Integer, List<PresentDay>> byYear = repository.presentDays().stream()
                .collect(Collectors.groupingBy(day -> day.heldOn().getYear(), TreeMap::new, Collectors.toList()));
        return byYear.entrySet().stream()
                .flatMap(year -> ofYear(indicatorCode, year.getKey(), year.getValue()).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SourcedEvent> events(OfficeId office) {
        return repository.attended(office.value()).stream()
                .map(AttendedMeeting::toEvent)
                .toList();
    }

    private List<SourcedValue> ofYear(String code, int year, List<PresentDay> days) {
        LocalDate staffDay = staffDay(year);
        Map<OfficeId, List<PresentDay>> byOffice = days.stream().collect(Collectors.groupingBy(PresentDay::office));
        ToDoubleFunction<OfficeId> numerator = switch (code) {
            case DAYS -> office -> personDays(byOffice.getOrDefault(office, List.of()));
            case TRAINED -> trained(byOffice, staffDay);
            default -> throw new IllegalArgumentException("no indicator of trainings: " + code);
        };
        return employees.headcount(staffDay).entrySet().stream()
                .map(staff -> {
                    double value = numerator.applyAsDouble(staff.getKey()) / staff.getValue();
                    Long people = TRAINED.equals(code) ? staff.getValue() : null;
                    return new SourcedValue(
                            staff.getKey(), Period.ofYear(year), new IndicatorValue.Known(value, people, null));
                })
                .toList();
    }

    private LocalDate staffDay(int year) {
        LocalDate today =
                LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isAfter(today) ? today : last;
    }

    /** A day on which somebody was at meetings of two trainings is one day. */
    private static long personDays(List<PresentDay> days) {
        return days.stream()
                .map(day -> Map.entry(day.employee(), day.heldOn()))
                .distinct()
                .count();
    }

    /** Who has left the office since is neither in the numerator nor in the denominator, so that the share is at most 1. */
    private ToDoubleFunction<OfficeId> trained(Map<OfficeId, List<PresentDay>> byOffice, LocalDate staffDay) {
        Set<EmployeeId> people = byOffice.values().stream()
                .flatMap(List::stream)
                .map(PresentDay::employee)
                .collect(Collectors.toSet());
        Map<EmployeeId, Employment> staff = employees.employments(people, staffDay);
        return office -> byOffice.getOrDefault(office, List.of()).stream()
                .map(PresentDay::employee)
                .distinct()
                .filter(person ->
                        staff.containsKey(person) && staff.get(person).office().equals(office))
                .count();
    }
}
