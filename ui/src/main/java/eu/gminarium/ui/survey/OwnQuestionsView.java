package eu.gminarium.ui.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.publicweb.SurveyPreviews;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.local.LocalQuestionnaire;
import eu.gminarium.survey.local.LocalQuestionnaires;
import eu.gminarium.survey.questionnaire.LocalQuestions;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Questionnaires;
import eu.gminarium.survey.wave.Cycle;
import eu.gminarium.survey.wave.CycleId;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an office asks in a cycle besides the core, which stands above and cannot be changed here. */
@Prototype
@Route(value = ":partnership/surveys/cycles/:cycle/own-questions", layout = MainLayout.class)
@ViewPermission(resource = Resource.LOCAL_QUESTION, verb = Verb.WRITE)
final class OwnQuestionsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String OFFICE = "office";

    private final transient LocalQuestionnaires local;
    private final transient SurveyCycles cycles;
    private final transient Questionnaires questionnaires;
    private final transient OfficeDirectory offices;
    private final BlocksEditor blocks = new BlocksEditor(QuestionOwner.ONE_OFFICE);
    private final PreviewPanel preview;
    private transient @Nullable QuestionnaireContent core;
    private transient @Nullable LocalQuestionnaire present;

    OwnQuestionsView(
            LocalQuestionnaires local,
            SurveyCycles cycles,
            Questionnaires questionnaires,
            OfficeDirectory offices,
            SurveyPreviews previews) {
        this.local = local;
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.offices = offices;
        this.preview = new PreviewPanel(previews, this::whole);
        crumb(t("survey.cycles"), SurveysView.class);
        subtitle(t("survey.local.lead", LocalQuestions.MAX_QUESTIONS));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Cycle cycle = cycles.get(new CycleId(RouteKey.of(event, "cycle")));
        core = questionnaires.get(cycle.questionnaire()).content();
        title(t("survey.local.title", t(cycle.title())));
        Map<OfficeId, Long> counts = local.of(cycle.id()).stream()
                .collect(Collectors.toMap(
                        LocalQuestionnaire::office,
                        each -> each.questions().questions().count()));
        List<Office> reachable = reachable();
        if (reachable.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHAT, t("survey.local.no-office")));
            return;
        }
        show(cycle, chosen(event, reachable, counts), reachable, counts);
    }

    /** The office that the address names, else the first that asks something of its own, else the first. */
    private static Office chosen(BeforeEnterEvent event, List<Office> reachable, Map<OfficeId, Long> counts) {
        Office asking = reachable.stream()
                .filter(office -> counts.getOrDefault(office.id(), 0L) > 0)
                .findFirst()
                .orElseGet(reachable::getFirst);
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(OFFICE)
                .orElse("");
        return reachable.stream()
                .filter(office -> key(office).equals(wanted))
                .findFirst()
                .orElse(asking);
    }

    private List<Office> reachable() {
        OfficeReach reach = Access.current().offices(Resource.LOCAL_QUESTION, Verb.WRITE);
        return offices.all().stream()
                .filter(office -> reach.contains(office.id()))
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(locale())))
                .toList();
    }

    private void show(Cycle cycle, Office office, List<Office> reachable, Map<OfficeId, Long> counts) {
        present = local.of(cycle.id(), office.id());
        blocks.read(present.questions().blocks());
        preview.office(office.doorName());
        var save = new Button(t("survey.save"), click -> own().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var look = new Button(t("survey.preview"), VaadinIcon.MOBILE.create(), click -> whole().ifPresent(this::look));
        var doing = new Div(save, look);
        doing.addClassName("gm-survey-save");
        var editor = new Div(common(), own(office), doing);
        editor.addClassName("gm-survey-editor");
        if (reachable.size() > 1) {
            editor.addComponentAsFirst(choice(cycle, office, reachable, counts));
        }
        var editing = new Div(editor, preview);
        editing.addClassName("gm-survey-editing");
        add(editing);
    }

    private Div choice(Cycle cycle, Office present, List<Office> reachable, Map<OfficeId, Long> counts) {
        var select = new Select<Office>();
        select.setLabel(t("survey.office"));
        select.setItems(reachable);
        Function<Office, String> names = DistinctNames.among(reachable);
        select.setItemLabelGenerator(
                office -> t("survey.local.office", names.apply(office), counts.getOrDefault(office.id(), 0L)));
        select.setValue(present);
        select.addValueChangeListener(changed -> getUI().ifPresent(
                        ui -> ui.navigate(path(cycle.id()), QueryParameters.of(OFFICE, key(changed.getValue())))));
        var filters = new Div(select);
        filters.addClassName("gm-survey-filters");
        return filters;
    }

    /** The core in words, to see what need not be asked again. */
    private Section common() {
        QuestionnaireContent shared = Objects.requireNonNull(core);
        var list = new OrderedList();
        shared.questions().stream().map(Question::text).forEach(text -> list.add(new ListItem(t(text))));
        var section = new Section(
                new H2(t("survey.local.core")),
                new Paragraph(t("survey.local.core.note")),
                new Details(t("survey.local.core.show", shared.questions().size()), list));
        section.addClassName("gm-survey-section");
        return section;
    }

    private Section own(Office office) {
        var section = new Section(
                new H2(t("survey.local.own", office.displayName())), new Paragraph(t("survey.local.own.note")), blocks);
        section.addClassName("gm-survey-section");
        return section;
    }

    /** The office's questions as they are edited; wrong fields are marked. */
    private Optional<LocalQuestions> own() {
        Optional<LocalQuestions> questions = blocks.blocks().map(LocalQuestions::new);
        if (questions.isEmpty()) {
            Notices.information(t("survey.questionnaire.incomplete"));
        }
        return questions;
    }

    /** All that the office's clients will be asked, what is not saved yet included. */
    private Optional<QuestionnaireContent> whole() {
        return own().map(questions -> Objects.requireNonNull(core).with(questions));
    }

    /** Begins with the first question of the office's own. */
    private void look(QuestionnaireContent whole) {
        whole.local()
                .map(own -> whole.blocks().indexOf(own.blocks().getFirst()) + 1)
                .ifPresentOrElse(first -> preview.openAt(whole, first), () -> preview.open(whole));
    }

    private void save(LocalQuestions questions) {
        LocalQuestionnaire edited = Objects.requireNonNull(present);
        present = local.change(edited.cycle(), edited.office(), questions, edited.version());
        Notices.success(t("survey.local.saved"));
    }

    private static String key(Office office) {
        return office.id().value().toString();
    }

    /** The address of a cycle's own questions. */
    static String path(CycleId cycle) {
        return CurrentPartnership.path("surveys/cycles/" + cycle.value() + "/own-questions");
    }
}
