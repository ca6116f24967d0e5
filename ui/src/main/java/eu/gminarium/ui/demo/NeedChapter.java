package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.toMap;

import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.need.Need;
import eu.gminarium.training.need.NeedPeriodId;
import eu.gminarium.training.need.NeedPeriods;
import eu.gminarium.training.need.Needs;
import eu.gminarium.training.need.NewNeed;
import eu.gminarium.training.need.NewNeedPeriod;
import eu.gminarium.training.need.Priority;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What offices needed, period by period, and the trainings that answered it. */
@Singleton
final class NeedChapter {

    private final NeedPeriods periods;
    private final Needs needs;
    private final Units units;

    NeedChapter(NeedPeriods periods, Needs needs, Units units) {
        this.periods = periods;
        this.needs = needs;
        this.units = units;
    }

    void tell(DemoStage stage, Map<String, TrainingId> trainings) {
        Map<String, NeedPeriodId> known = stage.rows("need-periods.csv").stream()
                .collect(toMap(row -> row.text("period"), row -> open(stage, row)));
        stage.rows("needs.csv").forEach(row -> {
            Need need = enter(stage, row, row.in(known, "period"));
            row.optional("answered_by")
                    .ifPresent(training -> answer(stage, row, need, row.in(trainings, "answered_by")));
        });
    }

    private NeedPeriodId open(DemoStage stage, DemoRow row) {
        LocalDate opensOn = stage.calendar().day(row.text("opens_on"));
        LocalDate closesOn = stage.calendar().day(row.text("closes_on"));
        return stage.asCoordinator(
                opensOn,
                () -> periods.add(new NewNeedPeriod(row.text("title"), opensOn, closesOn))
                        .id());
    }

    private Need enter(DemoStage stage, DemoRow row, NeedPeriodId period) {
        String office = row.text("office");
        return stage.asOffice(
                office, stage.calendar().day(row.text("entered_on")), () -> needs.add(need(stage, row, period)));
    }

    private NewNeed need(DemoStage stage, DemoRow row, NeedPeriodId period) {
        List<EmployeeId> people = row.optional("employees").stream()
                .flatMap(numbers -> Stream.of(numbers.split(" ")))
                .map(number -> stage.cast().employee(new Seat(row.text("office"), Integer.parseInt(number))))
                .toList();
        @Nullable Integer number = row.optional("people").map(Integer::valueOf).orElse(null);
        return new NewNeed(
                period,
                unit(stage, row),
                row.text("topic"),
                row.text("reason"),
                Priority.valueOf(row.text("priority")),
                stage.calendar().day(row.text("wanted_from")),
                stage.calendar().day(row.text("wanted_to")),
                number,
                people);
    }

    private UnitId unit(DemoStage stage, DemoRow row) {
        return units.of(stage.cast().office(row.text("office"))).stream()
                .filter(unit -> unit.symbol().equals(row.text("unit")))
                .map(Unit::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("line " + row.line() + " names a unit that is not there"));
    }

    private void answer(DemoStage stage, DemoRow row, Need need, TrainingId training) {
        stage.<@Nullable Void>asCoordinator(stage.calendar().day(row.text("answered_on")), () -> {
            needs.answer(List.of(need.id()), training);
            return null;
        });
    }
}
