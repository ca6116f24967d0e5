package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.monitor.OfficeProgress;
import eu.gminarium.survey.monitor.Standing;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the dialog for reminding offices holds; those that are behind are chosen already. */
record RemindForm(Set<OfficeProgress> offices) {

    static FormDialog<RemindForm> of(
            List<OfficeProgress> lines, LocalDate today, ZoneId zone, Consumer<Set<OfficeId>> remind) {
        Predicate<OfficeProgress> remindedToday = line -> line.lastReminder() != null
                && LocalDate.ofInstant(line.lastReminder(), zone).equals(today);
        List<OfficeProgress> open = lines.stream()
                .filter(OfficeProgress::reachable)
                .filter(remindedToday.negate())
                .toList();
        var dialog = dialog(open, remind);
        name(dialog, "survey.remind.today", lines.stream().filter(remindedToday));
        name(dialog, "survey.remind.not-reachable", lines.stream().filter(line -> !line.reachable()));
        return dialog.read(new RemindForm(open.stream()
                .filter(line -> line.standing() == Standing.BEHIND)
                .collect(Collectors.toUnmodifiableSet())));
    }

    private static FormDialog<RemindForm> dialog(List<OfficeProgress> open, Consumer<Set<OfficeId>> remind) {
        return new FormDialog<>(
                        Texts.t("survey.remind.title"),
                        Texts.t("survey.remind"),
                        RemindForm.class,
                        form -> remind.accept(form.ids()))
                .explain(new Paragraph(Texts.t("survey.remind.hint")))
                .required("offices", choice(open));
    }

    private static CheckboxGroup<OfficeProgress> choice(List<OfficeProgress> open) {
        var choice = new CheckboxGroup<OfficeProgress>(Texts.t("survey.remind.offices"));
        choice.setItems(open);
        Function<Office, String> names =
                DistinctNames.among(open.stream().map(OfficeProgress::office).toList());
        choice.setItemLabelGenerator(line ->
                Texts.t("survey.remind.office", names.apply(line.office()), MonitorTable.words(line.standing())));
        if (open.isEmpty()) {
            choice.setHelperText(Texts.t("survey.remind.nobody"));
        }
        return choice;
    }

    /** Says which offices cannot be chosen, and why. */
    private static void name(FormDialog<RemindForm> dialog, String key, Stream<OfficeProgress> lines) {
        String names = lines.map(line -> line.office().displayName()).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            dialog.explain(new Paragraph(Texts.t(key, names)));
        }
    }

    private Set<OfficeId> ids() {
        return offices.stream().map(line -> line.office().id()).collect(Collectors.toUnmodifiableSet());
    }
}
