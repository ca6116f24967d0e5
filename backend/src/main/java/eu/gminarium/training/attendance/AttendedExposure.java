package eu.gminarium.training.attendance;

import eu.gminarium.programme.TrainingExposure;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Exposure from attendance: whoever was at several trainings of a topic is one person. */
@Singleton
@Unchecked("numbers by office, no person")
class AttendedExposure implements TrainingExposure {

    private final AttendanceRepository repository;

    AttendedExposure(AttendanceRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Exposure> between(LocalDate from, LocalDate until) {
        return repository.presentDays().stream()
                .filter(present ->
                        !present.heldOn().isBefore(from) && !present.heldOn().isAfter(until))
                .collect(Collectors.groupingBy(
                        present -> new Taught(present.office(), present.topicCode()),
                        Collectors.mapping(PresentDay::employee, Collectors.toSet())))
                .entrySet()
                .stream()
                .map(entry -> new Exposure(
                        entry.getKey().office(),
                        entry.getKey().topicCode(),
                        entry.getValue().size()))
                .toList();
    }

    private record Taught(OfficeId office, String topicCode) {}
}
