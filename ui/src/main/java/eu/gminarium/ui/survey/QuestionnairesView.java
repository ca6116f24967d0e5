package eu.gminarium.ui.survey;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.survey.questionnaire.Questionnaire;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplate;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The questionnaires of the partnership. */
@Prototype
@Route(value = ":partnership/surveys/questionnaires", layout = MainLayout.class)
@NavigationItem(
        key = "nav.questionnaires",
        icon = VaadinIcon.CLIPBOARD_TEXT,
        order = 33,
        section = "nav.section.surveys")
@ViewPermission(resource = Resource.SURVEY, verb = Verb.WRITE)
final class QuestionnairesView extends Page {

    private static final long serialVersionUID = 1L;

    QuestionnairesView(Questionnaires questionnaires) {
        super("survey.questionnaires");
        subtitle(t("survey.questionnaires.lead"));
        List<Questionnaire> all = questionnaires.all();
        if (Access.current().may(Resource.SURVEY, Verb.WRITE)) {
            actions(newMenu());
        }
        add(LazyList.<Questionnaire>of(
                        t("survey.questionnaires"),
                        all,
                        new EmptyState(VaadinIcon.CLIPBOARD_TEXT, t("survey.questionnaires.empty")))
                .link(
                        t("survey.questionnaire"),
                        each -> t(each.content().title()),
                        each -> path(each.id().value().toString()))
                .number(
                        t("survey.questions"),
                        each -> Texts.integer(each.content().questions().size()))
                .column(t("survey.languages"), each -> languages(each)));
    }

    private static String languages(Questionnaire questionnaire) {
        return String.join(
                ", ",
                questionnaire.content().title().byLanguage().keySet().stream()
                        .sorted()
                        .map(language -> Texts.t("survey.language." + language))
                        .toList());
    }

    private MenuBar newMenu() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.PRIMARY);
        MenuItem add = bar.addItem(t("survey.questionnaire.new"));
        for (QuestionnaireTemplate template : QuestionnaireTemplate.values()) {
            var parameters = QueryParameters.of(QuestionnaireView.TEMPLATE, template.name());
            add.getSubMenu().addItem(t("survey.template." + template), click -> open(parameters));
        }
        add.getSubMenu().addItem(t("survey.template.empty"), click -> open(QueryParameters.empty()));
        return bar;
    }

    private void open(QueryParameters parameters) {
        getUI().ifPresent(ui -> ui.navigate(path("new"), parameters));
    }

    private static String path(String key) {
        return CurrentPartnership.path("surveys/questionnaires/" + key);
    }
}
