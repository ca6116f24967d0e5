package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.Questionnaire;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.QuestionnaireId;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A questionnaire's texts in three languages side by side; {@code new} in the address begins an empty one. */
@Prototype
@Route(value = ":partnership/surveys/questionnaires/:questionnaire", layout = MainLayout.class)
@ViewPermission(resource = Resource.SURVEY, verb = Verb.WRITE)
final class QuestionnaireView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";

    private final transient Questionnaires questionnaires;
    private final TextFields titleFields = new TextFields(t("survey.questionnaire.title"));
    private final TextFields introduction = new TextFields(t("survey.questionnaire.introduction"));
    private final TextFields headingFields = new TextFields(t("survey.questionnaire.heading"));
    private final StatementList statements = new StatementList();
    private final TextFields comment = new TextFields(t("survey.questionnaire.comment"));
    private transient @Nullable Questionnaire present;

    QuestionnaireView(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
        crumb(t("survey.questionnaires"), QuestionnairesView.class);
        subtitle(t("survey.questionnaire.lead"));
        if (Access.current().may(Resource.SURVEY, Verb.WRITE)) {
            var save = new Button(t("survey.save"), click -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            actions(save);
        }
        var more = new Button(t("survey.statement.add"), VaadinIcon.PLUS.create(), click -> statements.append());
        add(
                section("survey.questionnaire.start", titleFields, introduction),
                section("survey.questionnaire.block", headingFields, statements, more),
                section("survey.questionnaire.end", new Paragraph(t("survey.questionnaire.comment.hint")), comment));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("questionnaire").orElse(NEW);
        if (NEW.equals(key)) {
            title(t("survey.questionnaire.new"));
            statements.append();
        } else {
            show(questionnaires.get(new QuestionnaireId(RouteKey.of(event, "questionnaire"))));
        }
    }

    private void show(Questionnaire questionnaire) {
        present = questionnaire;
        QuestionnaireContent content = questionnaire.content();
        title(t(content.title()));
        titleFields.read(content.title());
        introduction.read(content.introduction());
        headingFields.read(content.heading());
        statements.read(content.statements());
        comment.read(content.comment());
    }

    /** Wrong fields are marked; what only the service can see comes back as a notice. */
    private void save() {
        Optional<LocalizedText> title = titleFields.required();
        Optional<LocalizedText> heading = headingFields.required();
        Optional<List<Statement>> asked = statements.statements();
        if (title.isPresent() && heading.isPresent() && asked.isPresent()) {
            save(new QuestionnaireContent(
                    title.get(),
                    introduction.text().orElse(null),
                    heading.get(),
                    asked.get(),
                    comment.text().orElse(null)));
        } else {
            Notices.information(t("survey.questionnaire.incomplete"));
        }
    }

    private void save(QuestionnaireContent content) {
        boolean isNew = present == null;
        Questionnaire saved = present == null
                ? questionnaires.create(content)
                : questionnaires.change(present.id(), content, present.version());
        show(saved);
        Notices.success(t("survey.questionnaire.saved"));
        if (isNew) {
            String path = CurrentPartnership.path(
                    "surveys/questionnaires/" + saved.id().value());
            getUI().ifPresent(ui -> ui.navigate(path));
        }
    }

    private Section section(String key, Component... parts) {
        var section = new Section(new H2(t(key)));
        section.addClassName("gm-survey-section");
        section.add(parts);
        return section;
    }
}
