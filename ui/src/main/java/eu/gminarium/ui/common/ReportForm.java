package eu.gminarium.ui.common;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.shared.i18n.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Asks what a report is to be about, in which language and in which kind of file. */
public final class ReportForm extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param subjects what it can be about; empty for all offices together
     * @param name of one subject
     */
    public <S> ReportForm(List<Optional<S>> subjects, Function<S, String> name, Wanted<S> wanted) {
        addClassNames("gm-row", "gm-report-form");
        Select<Optional<S>> about =
                select("report.about", subjects, each -> each.map(name).orElseGet(() -> Texts.t("report.about.all")));
        Select<Locale> language =
                select("report.language", Languages.ALL, each -> Texts.t("survey.language." + each.getLanguage()));
        language.setValue(Texts.locale());
        Select<ReportFormat> format =
                select("report.format", List.of(ReportFormat.values()), each -> Texts.t("report.format." + each));
        add(
                about,
                language,
                format,
                new Button(
                        Texts.t("report.make"),
                        click -> wanted.make(about.getValue(), language.getValue(), format.getValue())));
    }

    /** Begins to make the report that somebody wants. */
    @FunctionalInterface
    public interface Wanted<S> {

        void make(Optional<S> about, Locale language, ReportFormat format);
    }

    private static <T> Select<T> select(String key, List<T> items, Function<T, String> label) {
        var select = new Select<T>();
        select.setLabel(Texts.t(key));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
        select.setValue(items.getFirst());
        return select;
    }
}
