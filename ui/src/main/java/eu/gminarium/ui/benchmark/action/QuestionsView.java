package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.question.OfficeQuestion;
import eu.gminarium.benchmark.question.OfficeQuestions;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one's office is asked, and what one has asked, with the answers. */
@Prototype
@Route(value = ":partnership/questions", layout = MainLayout.class)
@NavigationItem(
        key = "nav.questions",
        icon = VaadinIcon.QUESTION_CIRCLE_O,
        order = 58,
        section = "nav.section.indicators")
@ViewPermission(resource = Resource.OFFICE_QUESTION, verb = Verb.READ)
final class QuestionsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OfficeQuestions questions;
    private final transient IndicatorCards cards;
    private final transient OfficeDirectory offices;

    QuestionsView(OfficeQuestions questions, IndicatorCards cards, OfficeDirectory offices) {
        super("question.title");
        this.questions = questions;
        this.cards = cards;
        this.offices = offices;
        subtitle(t("question.lead"));
    }

    /** What is typed into the dialog. */
    record Answer(String answer) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Access access = Access.current();
        Map<OfficeId, String> names = offices.distinctNames();
        Map<String, String> indicators =
                cards.all().stream().collect(Collectors.toMap(IndicatorCard::code, BoardFilters::name));
        if (access.may(Resource.OFFICE_ANSWER, Verb.READ)) {
            add(section("question.received", questions.received(), names, indicators, true));
        }
        add(section("question.asked", questions.asked(), names, indicators, false));
    }

    private Section section(
            String key,
            List<OfficeQuestion> found,
            Map<OfficeId, String> names,
            Map<String, String> indicators,
            boolean answers) {
        var section = new Section(new H2(t(key)));
        section.addClassName("gm-notes");
        if (found.isEmpty()) {
            section.add(new Paragraph(t(key + ".empty")));
        }
        found.forEach(question -> {
            String to = names.getOrDefault(question.office(), "");
            section.add(card(question, to, indicators.getOrDefault(question.indicator(), ""), answers));
        });
        return section;
    }

    private Div card(OfficeQuestion question, String office, String indicator, boolean answers) {
        String when = Texts.dateTime(
                question.askedAt(), Access.current().requirePartnership().zone());
        String who = question.askedBy() == null ? "" : question.askedBy() + " → ";
        var about = new Paragraph(who + office + " · " + when);
        about.addClassName("gm-quiet");
        var card = new Div(new H3(indicator), about, words(question.question()));
        card.addClassName("gm-card");
        String answer = question.answer();
        if (answer != null) {
            card.add(words(t("question.answer.title") + ": " + answer));
        } else if (answers && mayAnswer(question.office())) {
            card.add(answer(question));
        } else {
            card.add(new StatusBadge(Tone.NEUTRAL, t("question.waiting")));
        }
        return card;
    }

    private static boolean mayAnswer(OfficeId office) {
        return Access.current().offices(Resource.OFFICE_ANSWER, Verb.WRITE).contains(office);
    }

    private Button answer(OfficeQuestion question) {
        var button = new Button(
                t("question.answer"),
                click -> new FormDialog<>(t("question.answer.title"), t("question.answer"), Answer.class, form -> {
                            questions.answer(question.id(), form.answer());
                            Notices.success(t("question.answered"));
                            show();
                        })
                        .explain(words(question.question()))
                        .required("answer", new TextArea(t("question.answer.title")))
                        .open());
        button.setAriaLabel(t("question.answer.what", question.question()));
        return button;
    }

    private static Paragraph words(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("gm-words");
        return paragraph;
    }
}
