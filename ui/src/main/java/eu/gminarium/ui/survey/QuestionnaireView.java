package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.publicweb.SurveyPreviews;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.Questionnaire;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.QuestionnaireId;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplate;
import eu.gminarium.survey.questionnaire.QuestionnaireTemplates;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.TextFields;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A questionnaire's texts in three languages side by side; {@code new} in the address begins an empty one. */
@Prototype
@Route(value = ":partnership/surveys/questionnaires/:questionnaire", layout = MainLayout.class)
@ViewPermission(resource = Resource.SURVEY, verb = Verb.WRITE)
final class QuestionnaireView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";

    /** Parameter of the address: the questionnaire to begin with a copy of; together with {@link #VERSION}. */
    static final String COPY = "copy";

    static final String VERSION = "version";

    /** Parameter of the address: the ready questionnaire to begin with. */
    static final String TEMPLATE = "template";

    private final transient Questionnaires questionnaires;
    private final transient QuestionnaireTemplates templates;
    private final transient VersionsTable versions;
    private final TextFields titleFields = new TextFields(t("survey.questionnaire.title"));
    private final TextFields introduction = new TextFields(t("survey.questionnaire.introduction"));
    private final BlocksEditor blocks = new BlocksEditor(QuestionOwner.ALL_OFFICES);
    private final PreviewPanel preview;
    private final Div history = new Div();
    private transient @Nullable Questionnaire present;

    QuestionnaireView(
            Questionnaires questionnaires,
            QuestionnaireTemplates templates,
            VersionsTable versions,
            SurveyPreviews previews) {
        this.questionnaires = questionnaires;
        this.templates = templates;
        this.versions = versions;
        this.preview = new PreviewPanel(previews, this::content);
        crumb(t("survey.questionnaires"), QuestionnairesView.class);
        subtitle(t("survey.questionnaire.lead"));
        var show = new Button(
                t("survey.preview"),
                VaadinIcon.MOBILE.create(),
                click -> content().ifPresent(preview::open));
        var doing = new Div();
        doing.addClassName("gm-survey-save");
        if (Access.current().may(Resource.SURVEY, Verb.WRITE)) {
            var save = new Button(t("survey.save"), click -> content().ifPresent(this::save));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            doing.add(save);
        }
        doing.add(show);
        var editor = new Div(section("survey.questionnaire.start", titleFields, introduction), blocks, doing);
        editor.addClassName("gm-survey-editor");
        var editing = new Div(editor, preview);
        editing.addClassName("gm-survey-editing");
        add(editing, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("questionnaire").orElse(NEW);
        if (NEW.equals(key)) {
            title(t("survey.questionnaire.new"));
            begin(event.getLocation().getQueryParameters());
        } else {
            show(questionnaires.get(new QuestionnaireId(RouteKey.of(event, "questionnaire"))));
        }
    }

    private void show(Questionnaire questionnaire) {
        present = questionnaire;
        title(t(questionnaire.content().title()));
        show(questionnaire.content());
        history.removeAll();
        history.add(versions.of(questionnaire.id(), preview::openFixed));
    }

    /** The same view may have shown another questionnaire before. */
    private void begin(QueryParameters parameters) {
        present = null;
        history.removeAll();
        Optional<QuestionnaireContent> beginning =
                copied(parameters).or(() -> template(parameters).map(templates::content));
        beginning.ifPresentOrElse(this::show, () -> {
            titleFields.read(null);
            introduction.read(null);
            blocks.read(List.of());
            blocks.begin();
        });
    }

    private Optional<QuestionnaireContent> copied(QueryParameters parameters) {
        return parameters
                .getSingleParameter(COPY)
                .flatMap(RouteKey::parse)
                .flatMap(id -> parameters
                        .getSingleParameter(VERSION)
                        .filter(number -> number.matches("\\d{1,18}"))
                        .map(number -> questionnaires
                                .version(new QuestionnaireId(id), Long.parseLong(number))
                                .content()));
    }

    private static Optional<QuestionnaireTemplate> template(QueryParameters parameters) {
        String wanted = parameters.getSingleParameter(TEMPLATE).orElse("");
        return Stream.of(QuestionnaireTemplate.values())
                .filter(template -> template.name().equals(wanted))
                .findFirst();
    }

    private void show(QuestionnaireContent content) {
        titleFields.read(content.title());
        introduction.read(content.introduction());
        blocks.read(content.blocks());
    }

    /** The questionnaire as it is edited; wrong fields are marked, what only the content itself can see is a notice. */
    private Optional<QuestionnaireContent> content() {
        Optional<LocalizedText> title = titleFields.required();
        Optional<List<Block>> asked = blocks.blocks();
        if (title.isPresent() && asked.isPresent()) {
            return Optional.of(
                    new QuestionnaireContent(title.get(), introduction.text().orElse(null), asked.get()));
        }
        Notices.information(t("survey.questionnaire.incomplete"));
        return Optional.empty();
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
