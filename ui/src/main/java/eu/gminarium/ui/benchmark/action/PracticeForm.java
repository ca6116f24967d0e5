package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.practice.GoodPractice;
import eu.gminarium.benchmark.practice.PracticeContent;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the dialog for a good practice holds. */
record PracticeForm(
        Office office,
        IndicatorCard indicator,
        String language,
        String title,
        String done,
        @Nullable String cost,
        @Nullable String outcome,
        @Nullable Boolean published) {

    /**
     * @param offices for which the person may write, at least one; the one that wrote it if it is there already
     * @param present null for a new one
     * @param indicator that is chosen already; null if none
     */
    static FormDialog<PracticeForm> of(
            List<Office> offices,
            List<IndicatorCard> cards,
            @Nullable GoodPractice present,
            @Nullable String indicator,
            BiConsumer<OfficeId, PracticeContent> save) {
        Select<Office> office = office(offices);
        ComboBox<IndicatorCard> card = indicators(cards, indicator);
        FormDialog<PracticeForm> dialog = new FormDialog<>(
                        Texts.t(present == null ? "practice.write" : "practice.change.title"),
                        Texts.t("practice.save"),
                        PracticeForm.class,
                        form -> save.accept(form.office().id(), form.content()))
                .required("office", office)
                .required("indicator", card)
                .required("title", new TextField(Texts.t("practice.field.title")))
                .required("language", languages())
                .required("done", new TextArea(Texts.t("practice.field.done")))
                .field("cost", new TextArea(Texts.t("practice.field.cost")))
                .field("outcome", new TextArea(Texts.t("practice.field.outcome")))
                .field("published", new Checkbox(Texts.t("practice.field.published")));
        if (present != null) {
            dialog.read(of(present, offices, cards));
        } else if (offices.size() == 1) {
            office.setValue(offices.getFirst());
        }
        return dialog;
    }

    private static Select<Office> office(List<Office> offices) {
        var field = new Select<Office>();
        field.setLabel(Texts.t("benchmark.office"));
        field.setItems(offices);
        field.setItemLabelGenerator(DistinctNames.among(offices)::apply);
        return field;
    }

    private static ComboBox<IndicatorCard> indicators(List<IndicatorCard> cards, @Nullable String chosen) {
        var field = new ComboBox<IndicatorCard>(Texts.t("benchmark.indicator"));
        field.setItems(cards.stream()
                .sorted(Comparator.comparing(BoardFilters::name, Formats.collator(Texts.locale())))
                .toList());
        field.setItemLabelGenerator(BoardFilters::name);
        cards.stream().filter(card -> card.code().equals(chosen)).findFirst().ifPresent(field::setValue);
        return field;
    }

    private static Select<String> languages() {
        var field = new Select<String>();
        field.setLabel(Texts.t("practice.field.language"));
        field.setItems(Languages.ALL.stream().map(Locale::getLanguage).toList());
        field.setItemLabelGenerator(code -> code == null ? "" : Texts.t("practice.language." + code));
        field.setValue(Texts.locale().getLanguage());
        return field;
    }

    private static PracticeForm of(GoodPractice present, List<Office> offices, List<IndicatorCard> cards) {
        PracticeContent content = present.content();
        return new PracticeForm(
                offices.stream()
                        .filter(each -> each.id().equals(present.office()))
                        .findFirst()
                        .orElseThrow(),
                cards.stream()
                        .filter(each -> each.code().equals(content.indicator()))
                        .findFirst()
                        .orElseThrow(),
                content.language(),
                content.title(),
                content.done(),
                content.cost(),
                content.outcome(),
                content.published());
    }

    private PracticeContent content() {
        return new PracticeContent(
                indicator.code(), language, title, done, cost, outcome, Boolean.TRUE.equals(published));
    }
}
