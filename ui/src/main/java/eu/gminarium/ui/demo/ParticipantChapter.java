package eu.gminarium.ui.demo;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.training.participant.Correction;
import eu.gminarium.training.participant.Declaration;
import eu.gminarium.training.participant.DeclarationField;
import eu.gminarium.training.participant.DeclarationForms;
import eu.gminarium.training.participant.DeclarationId;
import eu.gminarium.training.participant.DeclarationScans;
import eu.gminarium.training.participant.DeclarationWithdrawal;
import eu.gminarium.training.participant.Declarations;
import eu.gminarium.training.participant.FieldType;
import eu.gminarium.training.participant.NewDeclaration;
import eu.gminarium.training.projectindicator.IndicatorKind;
import eu.gminarium.training.projectindicator.Measure;
import eu.gminarium.training.projectindicator.ProjectIndicatorInput;
import eu.gminarium.training.projectindicator.ProjectIndicators;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Declarations of those who were supported, and the indicators that the programme promised. */
@Singleton
final class ParticipantChapter {

    private static final String PESEL = "pesel";

    /** Columns of the file and the fields that they answer. */
    private static final Map<String, String> ANSWERS = Map.of(
            "sex", "sex",
            "birth_year", "birth-year",
            "education", "education",
            "labour_status", "labour-status",
            "special_needs", "special-needs",
            "pesel", PESEL);

    private final Programmes programmes;
    private final DeclarationForms forms;
    private final Declarations declarations;
    private final ProjectIndicators indicators;
    private final DeclarationScans scans;
    private final DeclarationPaper paper;

    ParticipantChapter(
            Programmes programmes,
            DeclarationForms forms,
            Declarations declarations,
            ProjectIndicators indicators,
            DeclarationScans scans,
            DeclarationPaper paper) {
        this.programmes = programmes;
        this.forms = forms;
        this.declarations = declarations;
        this.indicators = indicators;
        this.scans = scans;
        this.paper = paper;
    }

    void tell(DemoStage stage) {
        List<DemoRow> signed = stage.rows("declarations.csv");
        if (signed.isEmpty()) {
            return;
        }
        LocalDate start = stage.rows("programme.csv").getFirst().day("starts_on");
        ProgrammeId programme = stage.asCoordinator(start, () -> prepare(stage));
        Map<Seat, DeclarationId> entered = new ConcurrentHashMap<>();
        SideBySide.each(signed, row -> entered.put(seat(row), sign(stage, row, programme)));
        stage.rows("declaration-corrections.csv").forEach(row -> correct(stage, row, entered));
        stage.rows("declaration-scans.csv").forEach(row -> scan(stage, row, entered));
    }

    private ProgrammeId prepare(DemoStage stage) {
        ProgrammeId programme = programmes.list().getFirst().id();
        List<DeclarationField> fields = new ArrayList<>(forms.of(programme));
        LocalizedText label = new LocalizedText(Map.of("pl", "PESEL", "cs", "PESEL", "en", "PESEL"));
        fields.add(new DeclarationField(PESEL, label, FieldType.PESEL, false, List.of()));
        forms.replace(programme, fields);
        stage.rows("project_indicators.csv").forEach(row -> indicators.add(programme, indicator(row)));
        return programme;
    }

    private static ProjectIndicatorInput indicator(DemoRow row) {
        return new ProjectIndicatorInput(
                row.text("indicator"),
                IndicatorKind.valueOf(row.text("kind")),
                row.localized("name"),
                Measure.valueOf(row.text("measure")),
                row.optional("topic").orElse(null),
                row.number("baseline"),
                row.number("target"),
                number(row, "target_women"),
                number(row, "target_men"));
    }

    private static @Nullable Integer number(DemoRow row, String column) {
        return row.optional(column).map(Integer::valueOf).orElse(null);
    }

    private DeclarationId sign(DemoStage stage, DemoRow row, ProgrammeId programme) {
        String office = row.text("office");
        LocalDate day = row.day("signed_on");
        NewDeclaration input = new NewDeclaration(programme, stage.cast().employee(seat(row)), day, answers(row));
        Declaration entered = stage.asOffice(office, day, () -> declarations.add(input));
        row.optional("withdrawn_on").map(LocalDate::parse).ifPresent(last -> {
            DeclarationWithdrawal withdrawal =
                    new DeclarationWithdrawal(entered.version(), last, "Rezygnacja z udziału w projekcie");
            stage.asOffice(office, last, () -> declarations.withdraw(entered.id(), withdrawal));
        });
        return entered.id();
    }

    private void correct(DemoStage stage, DemoRow row, Map<Seat, DeclarationId> entered) {
        stage.asOffice(row.text("office"), row.day("corrected_on"), () -> {
            Declaration present = declarations.get(Objects.requireNonNull(entered.get(seat(row))));
            Map<String, String> answers = new LinkedHashMap<>(present.answers());
            answers.put(row.text("field"), row.text("answer"));
            return declarations.correct(
                    present.id(), new Correction(present.version(), present.signedOn(), answers, row.text("reason")));
        });
    }

    private void scan(DemoStage stage, DemoRow row, Map<Seat, DeclarationId> entered) {
        stage.asOffice(row.text("office"), row.day("brought_on"), () -> {
            Declaration present = declarations.get(Objects.requireNonNull(entered.get(seat(row))));
            byte[] signed = paper.of(present, forms.of(present.programme()));
            return scans.keep(present.id(), row.text("file"), signed);
        });
    }

    private static Seat seat(DemoRow row) {
        return new Seat(row.text("office"), row.number("employee"));
    }

    private static Map<String, String> answers(DemoRow row) {
        Map<String, String> answers = new LinkedHashMap<>();
        ANSWERS.forEach((column, key) -> row.optional(column).ifPresent(answer -> answers.put(key, answer)));
        return answers;
    }
}
