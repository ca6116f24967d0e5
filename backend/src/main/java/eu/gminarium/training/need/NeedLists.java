package eu.gminarium.training.need;

import eu.gminarium.programme.ApplicantDirectory;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.reach.StaffReach;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads needs: those of the units one heads, of one's office, or all. Whoever reads all sees numbers, and of another
 * office's people only those who have applied for a training.
 */
@Singleton
public class NeedLists {

    private final NeedRepository repository;
    private final EmployeeDirectory employees;
    private final OfficeDirectory offices;
    private final ApplicantDirectory applicants;

    NeedLists(
            NeedRepository repository,
            EmployeeDirectory employees,
            OfficeDirectory offices,
            ApplicantDirectory applicants) {
        this.repository = repository;
        this.employees = employees;
        this.offices = offices;
        this.applicants = applicants;
    }

    /** Those of a period within reach, by topic, the most urgent first; of all periods if none is named. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.NEED, verb = Verb.READ)
    public List<Need> of(@Nullable NeedPeriodId period) {
        StaffReach reach = reach();
        return named(reach, repository.reached(reach.every(), reach.officeList(), reach.unitList(), key(period)));
    }

    /** The same added up by topic and office. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.NEED, verb = Verb.READ)
    public List<NeedTotal> totals(@Nullable NeedPeriodId period) {
        StaffReach reach = reach();
        Map<OfficeId, Office> known = offices.byId();
        return repository.totals(reach.every(), reach.officeList(), reach.unitList(), key(period)).stream()
                .map(row -> new NeedTotal(
                        row.topicCode(),
                        new LocalizedText(row.topicName()),
                        new OfficeId(row.officeId()),
                        officeName(known, row.officeId()),
                        row.people(),
                        row.needs(),
                        row.unanswered(),
                        row.urgent()))
                .toList();
    }

    /** @throws RecordNotFound if there is none within reach */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.NEED, verb = Verb.READ)
    public Need get(NeedId id) {
        StaffReach reach = reach();
        NeedView view = repository
                .view(id.value())
                .filter(found -> reach.covers(found.officeId(), found.unitId()))
                .orElseThrow(RecordNotFound::new);
        return named(reach, List.of(view)).getFirst();
    }

    private StaffReach reach() {
        return StaffReach.of(Resource.NEED, Verb.READ, employees);
    }

    private List<Need> named(StaffReach reach, List<NeedView> views) {
        if (views.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<PersonView>> people = repository
                .people(views.stream().map(NeedView::id).toList())
                .stream()
                .collect(Collectors.groupingBy(PersonView::needId));
        Set<EmployeeId> applied = reach.every() ? applicants.applicants() : Set.of();
        Map<OfficeId, Office> known = offices.byId();
        return views.stream()
                .map(view -> {
                    boolean all = reach.staffed(view.officeId(), view.unitId());
                    List<Need.Person> visible = people.getOrDefault(view.id(), List.of()).stream()
                            .map(person -> new Need.Person(new EmployeeId(person.employeeId()), person.fullName()))
                            .filter(person -> all || applied.contains(person.id()))
                            .toList();
                    return view.toNeed(officeName(known, view.officeId()), visible);
                })
                .toList();
    }

    private static String officeName(Map<OfficeId, Office> known, UUID id) {
        Office office = known.get(new OfficeId(id));
        return office == null ? "" : office.displayName();
    }

    private static @Nullable UUID key(@Nullable NeedPeriodId period) {
        return period == null ? null : period.value();
    }
}
