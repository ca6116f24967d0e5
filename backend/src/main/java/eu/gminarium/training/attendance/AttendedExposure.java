package eu.gminarium.training.attendance;

import eu.gminarium.programme.TrainingExposure;
import eu.gminarium.security.Unchecked;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Exposure from attendance: of each office and training, the first day attended and how many people came until the day. */
@Singleton
@Unchecked("numbers by office, no person")
class AttendedExposure implements TrainingExposure {

    private final AttendanceRepository repository;

    AttendedExposure(AttendanceRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Exposure> until(LocalDate day) {
        Map<Map.Entry<UUID, UUID>, List<PresentDay>> byOfficeAndTraining = repository.presentDays().stream()
                .filter(present -> !present.heldOn().isAfter(day))
                .collect(Collectors.groupingBy(present -> Map.entry(present.officeId(), present.trainingId())));
        return byOfficeAndTraining.values().stream()
                .map(AttendedExposure::exposure)
                .toList();
    }

    private static Exposure exposure(Collection<PresentDay> days) {
        PresentDay any = days.iterator().next();
        LocalDate first =
                days.stream().map(PresentDay::heldOn).min(LocalDate::compareTo).orElseThrow();
        int people = (int) days.stream().map(PresentDay::employee).distinct().count();
        return new Exposure(any.office(), any.topicCode(), first, people);
    }
}
