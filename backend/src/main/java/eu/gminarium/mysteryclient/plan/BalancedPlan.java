package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Conflicts;
import eu.gminarium.mysteryclient.call.NewCall;
import eu.gminarium.mysteryclient.call.OfficeCall;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws a plan of calls: days, hours, scenarios and auditors come equally often, within one, as far as windows, audiences and
 * conflicts allow, and take turns in each office.
 *
 * @param auditors who take part
 */
record BalancedPlan(
        AuditId audit, List<Scenario> scenarios, List<AuditorId> auditors, Conflicts conflicts, PlanTimes times) {

    /**
     * The calls that are missing.
     *
     * @param present calls that are planned or made already, without excluded ones
     * @throws NobodyToAssign if an office has no auditor left who may call it, or no scenario
     * @throws NoTimeToCall if no day has a window
     */
    List<NewCall> fill(List<OfficeShare> offices, List<OfficeCall> present, Random random) {
        List<Office> toCall = missing(offices, present, random);
        if (toCall.isEmpty()) {
            return List.of();
        }
        times.requireAny();
        Draw draw = new Draw(toCall, present, random);
        List<LocalDate> days = draw.share(times.days(), OfficeCall::plannedOn, (at, day) -> true);
        List<Integer> hours =
                draw.share(times.hours(), OfficeCall::plannedHour, (at, hour) -> times.open(days.get(at), hour));
        List<Scenario> drawnScenarios = draw.share(
                scenarios,
                this::scenario,
                (at, scenario) -> scenario.audience().includes(toCall.get(at).kind()));
        List<AuditorId> drawnAuditors = auditors(draw);
        return IntStream.range(0, toCall.size())
                .mapToObj(at -> new NewCall(
                        audit,
                        toCall.get(at).id(),
                        drawnScenarios.get(at).id(),
                        drawnAuditors.get(at),
                        days.get(at),
                        hours.get(at)))
                .toList();
    }

    /** An auditor for each call of the draw. */
    List<AuditorId> auditors(Draw draw) {
        return draw.share(
                auditors,
                OfficeCall::auditor,
                (at, auditor) -> !conflicts.between(auditor, draw.office(at).id()));
    }

    /** The office of each missing call, the offices in a drawn order. */
    private static List<Office> missing(List<OfficeShare> offices, List<OfficeCall> present, Random random) {
        Map<OfficeId, Long> had =
                present.stream().collect(Collectors.groupingBy(OfficeCall::office, Collectors.counting()));
        List<OfficeShare> drawn = new ArrayList<>(offices);
        Collections.shuffle(drawn, random);
        return drawn.stream()
                .flatMap(share -> Collections.nCopies(
                        (int) Math.max(
                                0,
                                share.calls() - had.getOrDefault(share.office().id(), 0L)),
                        share.office())
                        .stream())
                .toList();
    }

    private @Nullable Scenario scenario(OfficeCall call) {
        return scenarios.stream()
                .filter(scenario -> scenario.id().equals(call.scenario()))
                .findFirst()
                .orElse(null);
    }
}
