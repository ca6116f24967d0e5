package eu.gminarium.ui.survey.wave;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.survey.link.Link;
import eu.gminarium.survey.print.PosterSize;
import eu.gminarium.survey.print.SheetPrint;
import eu.gminarium.survey.print.SurveyPrints;
import eu.gminarium.survey.wave.LinkId;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Posters and questionnaires to print, of one office or of all that take part. */
final class PrintDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient SurveyPrints prints;
    private final transient Wave wave;
    private final @Nullable OfficeId office;
    private final @Nullable LinkId link;
    private final String officeName;
    private final Div files = new Div();

    private PrintDialog(SurveyPrints prints, Wave wave, @Nullable Link link, String title, String officeName) {
        this.prints = prints;
        this.wave = wave;
        this.office = link == null ? null : link.office();
        this.link = link == null ? null : link.id();
        this.officeName = officeName;
        setHeaderTitle(title);
        setWidth("min(30rem, calc(100vw - 2rem))");
        var language = new Select<Locale>();
        language.setLabel(Texts.t("survey.print.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(each -> Texts.t("survey.language." + each.getLanguage()));
        language.addValueChangeListener(chosen -> show(chosen.getValue()));
        language.setValue(Scopes.currentPartnership().language());
        files.addClassName("gm-survey-print-files");
        add(language, files);
        if (wave.status() == WaveStatus.PLANNED) {
            add(new Paragraph(Texts.t("survey.print.planned")));
        }
        add(new Paragraph(Texts.t("survey.print.hint")));
        getFooter().add(new Button(Texts.t("common.close"), click -> close()));
    }

    /** The poster of a link, and its office's questionnaire. */
    static PrintDialog of(SurveyPrints prints, Wave wave, Link link, String name) {
        return new PrintDialog(prints, wave, link, Texts.t("survey.print.for", name), name);
    }

    static PrintDialog ofAll(SurveyPrints prints, Wave wave) {
        return new PrintDialog(prints, wave, null, Texts.t("survey.print.all.title"), Texts.t(wave.title()));
    }

    private void show(Locale language) {
        files.removeAll();
        files.add(
                new H3(Texts.t("survey.print.posters")),
                list(Arrays.stream(PosterSize.values())
                        .map(size -> file("survey.print.poster." + size, () -> posters(size, language)))),
                new H3(Texts.t("survey.print.sheets")),
                list(Arrays.stream(SheetPrint.values())
                        .map(print -> file(
                                "survey.print.sheet." + print,
                                () -> prints.questionnaires(wave.id(), office, print, language)))));
    }

    private byte[] posters(PosterSize size, Locale language) {
        return link == null
                ? prints.posters(wave.id(), null, size, language)
                : prints.poster(wave.id(), link, size, language);
    }

    private static UnorderedList list(Stream<FileDownload> links) {
        return new UnorderedList(links.map(ListItem::new).toArray(ListItem[]::new));
    }

    private FileDownload file(String key, Supplier<byte[]> content) {
        String text = Texts.t(key);
        return FileDownload.pdf(text, officeName + " – " + text + ".pdf", content);
    }
}
