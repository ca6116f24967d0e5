package eu.gminarium.ui.demo;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.procedure.Deputy;
import eu.gminarium.training.procedure.ProcedureChange;
import eu.gminarium.training.procedure.ProcedureStep;
import eu.gminarium.training.procedure.Procedures;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What offices say about who endorses, who approves and who stands in. */
@Singleton
final class ProcedureChapter {

    private final Procedures procedures;

    ProcedureChapter(Procedures procedures) {
        this.procedures = procedures;
    }

    void tell(DemoStage stage) {
        stage.rows("procedures.csv").forEach(row -> {
            String office = row.text("office");
            OfficeId id = stage.cast().office(office);
            ProcedureChange change = new ProcedureChange(
                    row.flag("endorsement"),
                    person(stage, row, "endorser"),
                    row.flag("approval"),
                    person(stage, row, "approver"),
                    deputies(stage, office),
                    null);
            stage.asOffice(office, stage.calendar().day(row.text("set_on")), () -> procedures.change(id, change));
        });
    }

    private static List<Deputy> deputies(DemoStage stage, String office) {
        return stage.rows("deputies.csv").stream()
                .filter(row -> row.text("office").equals(office))
                .map(row -> new Deputy(
                        ProcedureStep.valueOf(row.text("step")),
                        known(stage, office, row.number("employee")),
                        known(stage, office, row.number("deputy")),
                        day(stage, row, "from"),
                        day(stage, row, "to")))
                .toList();
    }

    private static @Nullable EmployeeId person(DemoStage stage, DemoRow row, String column) {
        return row.optional(column)
                .map(number -> known(stage, row.text("office"), Integer.parseInt(number)))
                .orElse(null);
    }

    private static EmployeeId known(DemoStage stage, String office, int number) {
        return stage.cast().employee(new Seat(office, number));
    }

    private static @Nullable LocalDate day(DemoStage stage, DemoRow row, String column) {
        return row.optional(column).map(stage.calendar()::day).orElse(null);
    }
}
