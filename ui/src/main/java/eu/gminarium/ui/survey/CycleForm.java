package eu.gminarium.ui.survey;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.questionnaire.Questionnaire;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.NewCycle;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the dialog for a survey cycle holds. */
record CycleForm(
        String polish,
        String czech,
        String english,
        @Nullable Questionnaire questionnaire) {

    static FormDialog<CycleForm> creating(List<Questionnaire> questionnaires, Consumer<CycleForm> save) {
        return dialog("survey.cycle.new", questionnaires, save);
    }

    static FormDialog<CycleForm> changing(Cycle cycle, List<Questionnaire> questionnaires, Consumer<CycleForm> save) {
        Map<String, String> title = cycle.title().byLanguage();
        Questionnaire present = questionnaires.stream()
                .filter(each -> each.id().equals(cycle.questionnaire()))
                .findFirst()
                .orElse(null);
        return dialog("survey.cycle.change", questionnaires, save)
                .read(new CycleForm(
                        title.getOrDefault("pl", ""),
                        title.getOrDefault("cs", ""),
                        title.getOrDefault("en", ""),
                        present));
    }

    private static FormDialog<CycleForm> dialog(
            String title, List<Questionnaire> questionnaires, Consumer<CycleForm> save) {
        var choice = new ComboBox<Questionnaire>(Texts.t("survey.questionnaire"));
        choice.setItems(questionnaires);
        choice.setItemLabelGenerator(each -> Texts.t(each.content().title()));
        return new FormDialog<>(Texts.t(title), Texts.t("survey.save"), CycleForm.class, save)
                .field("polish", titleField("pl"))
                .field("czech", titleField("cs"))
                .field("english", titleField("en"))
                .required("questionnaire", choice);
    }

    private static TextField titleField(String language) {
        return new TextField(Texts.t("survey.cycle.title", Texts.t("survey.language." + language)));
    }

    NewCycle toCycle() {
        Map<String, String> words = new HashMap<>(Map.of("pl", polish, "cs", czech, "en", english));
        words.values().removeIf(String::isBlank);
        if (words.isEmpty()) {
            throw InvalidField.of("polish", "common.language.one-needed");
        }
        if (questionnaire == null) {
            throw InvalidField.of("questionnaire", "common.required");
        }
        return new NewCycle(new LocalizedText(words), questionnaire.id());
    }
}
