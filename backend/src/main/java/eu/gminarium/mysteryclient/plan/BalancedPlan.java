package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Conflicts;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.call.OfficeCall;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Draws a plan of calls: auditors get equally many, an office hears different voices, scenarios take turns. */
final class BalancedPlan {

    private static final int DAYS_OF_WEEK_AT_WORK = 5;

    private final Audit audit;
    private final List<Scenario> scenarios;
    private final List<AuditorId> auditors;
    private final Conflicts conflicts;
    private final Random random;
    private final List<LocalDate> days;
    private final Map<AuditorId, Integer> load = new HashMap<>();

    BalancedPlan(Audit audit, List<Scenario> scenarios, List<AuditorId> auditors, Conflicts conflicts, Random random) {
        this.audit = audit;
        this.scenarios = scenarios;
        this.auditors = auditors;
        this.conflicts = conflicts;
        this.random = random;
        this.days = workingDays(audit);
    }

    /** @param present calls that are planned or made already; excluded ones are called again */
    List<NewCall> fill(List<Office> offices, List<OfficeCall> present) {
        Map<OfficeId, List<OfficeCall>> byOffice = present.stream()
                .filter(call -> call.status() != CallStatus.EXCLUDED)
                .collect(Collectors.groupingBy(OfficeCall::office));
        present.forEach(call -> load.merge(call.auditor(), 1, Integer::sum));
        List<Office> drawn = new ArrayList<>(offices);
        Collections.shuffle(drawn, random);
        return drawn.stream()
                .flatMap(office -> calls(office, byOffice.getOrDefault(office.id(), List.of())).stream())
                .toList();
    }

    private List<NewCall> calls(Office office, List<OfficeCall> present) {
        List<NewCall> added = new ArrayList<>();
        Map<AuditorId, Integer> voices = new HashMap<>();
        present.forEach(call -> voices.merge(call.auditor(), 1, Integer::sum));
        List<Scenario> turns = turns(office);
        for (int at = present.size(); at < audit.callsPerOffice(); at++) {
            AuditorId auditor = auditor(office, voices);
            voices.merge(auditor, 1, Integer::sum);
            load.merge(auditor, 1, Integer::sum);
            added.add(new NewCall(
                    audit.id(),
                    office.id(),
                    turns.get(at % turns.size()).id(),
                    auditor,
                    days.get(random.nextInt(days.size()))));
        }
        return added;
    }

    private List<Scenario> turns(Office office) {
        List<Scenario> fitting = new ArrayList<>(scenarios.stream()
                .filter(scenario -> scenario.audience().includes(office.kind()))
                .toList());
        if (fitting.isEmpty()) {
            throw new NobodyToAssign(office.displayName());
        }
        Collections.shuffle(fitting, random);
        return fitting;
    }

    /** The one with the fewest calls; among those the one whom the office heard least; among those a drawn one. */
    private AuditorId auditor(Office office, Map<AuditorId, Integer> voices) {
        List<AuditorId> free = new ArrayList<>(auditors.stream()
                .filter(auditor -> !conflicts.between(auditor, office.id()))
                .toList());
        Collections.shuffle(free, random);
        return free.stream()
                .min(Comparator.<AuditorId>comparingInt(auditor -> load.getOrDefault(auditor, 0))
                        .thenComparingInt(auditor -> voices.getOrDefault(auditor, 0)))
                .orElseThrow(() -> new NobodyToAssign(office.displayName()));
    }

    /** Monday to Friday; all days where the audit has only a weekend. */
    private static List<LocalDate> workingDays(Audit audit) {
        List<LocalDate> all =
                audit.startsOn().datesUntil(audit.endsOn().plusDays(1)).toList();
        List<LocalDate> weekdays = all.stream()
                .filter(day -> day.getDayOfWeek().getValue() <= DAYS_OF_WEEK_AT_WORK)
                .toList();
        return weekdays.isEmpty() ? all : weekdays;
    }
}
