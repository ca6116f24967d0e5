package eu.gminarium.ui.survey.publication;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.publication.Improvement;
import eu.gminarium.survey.publication.NewImprovement;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.LocalizedField;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.survey.Areas;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the dialog for an entry of "you said, we did" holds. */
record ImprovementForm(
        Office office,
        LocalizedText said,
        LocalizedText done,
        LocalDate doneOn,
        @Nullable Subject about) {

    /** A statement or an area. */
    record Subject(String key, String name) {}

    /**
     * @param offices for which the person may write, at least one
     * @param present null for a new one
     */
    static FormDialog<ImprovementForm> of(
            QuestionnaireContent asked,
            List<Office> offices,
            @Nullable Improvement present,
            Consumer<NewImprovement> save) {
        var office = new Select<Office>();
        office.setLabel(Texts.t("survey.office"));
        office.setItems(offices);
        office.setItemLabelGenerator(DistinctNames.among(offices)::apply);
        var about = new ComboBox<Subject>(Texts.t("publication.done.about"));
        List<Subject> subjects = subjects(asked);
        about.setItems(subjects);
        about.setItemLabelGenerator(Subject::name);
        about.setClearButtonVisible(true);
        DatePicker doneOn = Dates.picker(Texts.t("publication.done.on"));
        FormDialog<ImprovementForm> dialog = new FormDialog<>(
                        Texts.t(present == null ? "publication.done.add" : "publication.done.change"),
                        Texts.t("survey.save"),
                        ImprovementForm.class,
                        form -> save.accept(form.toInput()))
                .explain(new Paragraph(Texts.t("publication.done.note")))
                .required("office", office)
                .required("doneOn", doneOn)
                .field("about", about)
                .required("said", LocalizedField.text(Texts.t("publication.done.said")))
                .required("done", LocalizedField.text(Texts.t("publication.done.did")));
        if (present != null) {
            dialog.read(of(present, offices, subjects));
        } else if (offices.size() == 1) {
            office.setValue(offices.getFirst());
        }
        return dialog;
    }

    private static List<Subject> subjects(QuestionnaireContent asked) {
        return Stream.concat(
                        asked.areas().stream().map(area -> new Subject(area, areaName(area))),
                        asked.statements().stream()
                                .filter(statement -> !asked.areas().contains(statement.code()))
                                .map(statement -> new Subject(statement.code(), Texts.t(statement.text()))))
                .toList();
    }

    private static String areaName(String area) {
        return Areas.name(area);
    }

    private static ImprovementForm of(Improvement present, List<Office> offices, List<Subject> subjects) {
        OfficeId id = present.office();
        return new ImprovementForm(
                offices.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(),
                present.said(),
                present.done(),
                present.doneOn(),
                subjects.stream()
                        .filter(each -> each.key().equals(present.about()))
                        .findFirst()
                        .orElse(null));
    }

    private NewImprovement toInput() {
        return new NewImprovement(office.id(), said, done, doneOn, about == null ? null : about.key());
    }
}
