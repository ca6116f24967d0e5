package eu.gminarium.ui.survey.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.publication.Improvement;
import eu.gminarium.survey.publication.Improvements;
import eu.gminarium.survey.publication.NewImprovement;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "You said, we did": what offices did about what people said in a wave. */
@Prototype
final class ImprovementsSection {

    private final Improvements improvements;
    private final Waves waves;
    private final OfficeDirectory offices;

    ImprovementsSection(Improvements improvements, Waves waves, OfficeDirectory offices) {
        this.improvements = improvements;
        this.waves = waves;
        this.offices = offices;
    }

    /** @param again shows the page as it is after a step */
    Section section(Wave wave, Runnable again) {
        var section = new Section(new H2(Texts.t("publication.done")), new Paragraph(Texts.t("publication.done.note")));
        section.addClassName("gm-survey-section");
        List<Improvement> all = improvements.of(wave.id());
        section.add(all.isEmpty() ? new Paragraph(Texts.t("publication.done.empty")) : table(wave, all, again));
        List<Office> own = own(wave);
        if (!own.isEmpty() && wave.frozen() != null) {
            QuestionnaireContent asked = wave.frozen();
            section.add(new Div(new Button(
                    Texts.t("publication.done.add"),
                    click -> open(asked, own, null, input -> improvements.add(wave.id(), input), again))));
        }
        return section;
    }

    private PlainTable table(Wave wave, List<Improvement> all, Runnable again) {
        Map<OfficeId, Office> byId = offices.byId();
        boolean writes = Access.current().may(Resource.PUBLICATION, Verb.WRITE);
        var table = new PlainTable(Texts.t("publication.done"), headers(writes));
        all.forEach(each -> {
            String office = name(byId, each);
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(office),
                    new Span(Texts.date(each.doneOn())),
                    new Span(Texts.t(each.said())),
                    new Span(Texts.t(each.done()))));
            if (writes) {
                cells.add(actions(wave, each, office, again));
            }
            table.row(cells);
        });
        return table;
    }

    private static List<String> headers(boolean writes) {
        List<String> headers = new ArrayList<>(List.of(
                Texts.t("survey.office"),
                Texts.t("publication.done.on"),
                Texts.t("publication.done.said"),
                Texts.t("publication.done.did")));
        if (writes) {
            headers.add(Texts.t("publication.named.action"));
        }
        return headers;
    }

    private static String name(Map<OfficeId, Office> offices, Improvement improvement) {
        Office office = offices.get(improvement.office());
        return office == null ? "" : office.displayName();
    }

    private Component actions(Wave wave, Improvement improvement, String office, Runnable again) {
        var actions = new Div();
        QuestionnaireContent asked = wave.frozen();
        if (asked == null
                || !Access.current().offices(Resource.PUBLICATION, Verb.WRITE).contains(improvement.office())) {
            return actions;
        }
        actions.add(
                button(
                        "publication.done.change",
                        improvement,
                        office,
                        () -> open(
                                asked,
                                own(wave),
                                improvement,
                                input -> improvements.change(improvement.id(), input, improvement.version()),
                                again)),
                button(
                        "publication.done.remove",
                        improvement,
                        office,
                        () -> Confirm.danger(
                                Texts.t("publication.done.remove.question"),
                                Texts.t("publication.done.remove.consequence"),
                                Texts.t("publication.done.remove"),
                                () -> {
                                    improvements.remove(improvement.id(), improvement.version());
                                    again.run();
                                })));
        return actions;
    }

    private static Button button(String key, Improvement improvement, String office, Runnable action) {
        var button = new Button(Texts.t(key), click -> action.run());
        button.setAriaLabel(Texts.t(key + ".what", office, improvement.doneOn()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static void open(
            QuestionnaireContent asked,
            List<Office> own,
            @Nullable Improvement present,
            Consumer<NewImprovement> save,
            Runnable again) {
        ImprovementForm.of(asked, own, present, input -> {
                    save.accept(input);
                    Notices.success(Texts.t("publication.done.saved"));
                    again.run();
                })
                .open();
    }

    /** Those that took part and that the person may write for. */
    private List<Office> own(Wave wave) {
        Map<OfficeId, Office> byId = offices.byId();
        return waves.collectors(wave.id()).stream()
                .map(Collector::office)
                .distinct()
                .filter(Access.current().offices(Resource.PUBLICATION, Verb.WRITE)::contains)
                .flatMap(office -> Stream.ofNullable(byId.get(office)))
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(Texts.locale())))
                .toList();
    }
}
