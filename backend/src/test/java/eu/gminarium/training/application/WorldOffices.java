package eu.gminarium.training.application;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A partnership of several offices with people in each. */
record WorldOffices(Partnership partnership, List<TestOffice> offices, Map<OfficeId, List<EmployeeId>> people) {

    private static final int OFFICES = 3;
    private static final int PEOPLE = 10;

    static WorldOffices of(TrainingFixture fixture) {
        Partnership partnership = fixture.partnership();
        List<TestOffice> offices = IntStream.rangeClosed(1, OFFICES)
                .mapToObj(number -> fixture.office(partnership, number))
                .toList();
        Map<OfficeId, List<EmployeeId>> people = new HashMap<>();
        offices.forEach(office -> people.put(
                office.id(),
                IntStream.range(0, PEOPLE)
                        .mapToObj(i -> fixture.employee(office))
                        .toList()));
        return new WorldOffices(partnership, offices, people);
    }

    List<EmployeeId> of(TestOffice office) {
        return people.getOrDefault(office.id(), List.of());
    }

    TestOffice of(OfficeId id) {
        return offices.stream()
                .filter(office -> office.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
