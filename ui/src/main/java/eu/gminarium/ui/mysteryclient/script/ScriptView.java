package eu.gminarium.ui.mysteryclient.script;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.script.library.LibraryScript;
import eu.gminarium.mysteryclient.script.library.ScriptContent;
import eu.gminarium.mysteryclient.script.library.ScriptId;
import eu.gminarium.mysteryclient.script.library.ScriptLibrary;
import eu.gminarium.mysteryclient.script.library.ScriptTemplate;
import eu.gminarium.mysteryclient.script.library.ScriptTemplates;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.UnsavedChanges;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.TopicChoice;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A script of the library, its texts in three languages side by side, and its versions; {@code new} begins another. */
@Prototype
@Route(value = ":partnership/scripts/:script", layout = MainLayout.class)
@ViewPermission(resource = Resource.AUDIT, verb = Verb.WRITE)
final class ScriptView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;
    static final String NEW = "new";

    /** Parameter of the address: the ready script to begin with. */
    static final String TEMPLATE = "template";

    /** Parameter of the address: the script to begin with a copy of; together with {@link #VERSION}. */
    static final String COPY = "copy";

    static final String VERSION = "version";

    private final transient ScriptLibrary library;
    private final transient ScriptTemplates templates;
    private final transient ScriptVersions versions;
    private final ScriptEditor editor;
    private final Div history = new Div();
    private transient @Nullable LibraryScript present;

    ScriptView(ScriptLibrary library, ScriptTemplates templates, ScriptVersions versions, TopicChoice topics) {
        this.library = library;
        this.templates = templates;
        this.versions = versions;
        this.editor = new ScriptEditor(topics);
        crumb(t("mystery.scripts.title"), ScriptsView.class);
        subtitle(t("mystery.script.lead"));
        add(editor, doing(), history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (NEW.equals(event.getRouteParameters().get("script").orElse(NEW))) {
            title(t("mystery.script.new"));
            begin(event.getLocation().getQueryParameters());
        } else {
            show(library.get(new ScriptId(RouteKey.of(event, "script"))));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        UnsavedChanges.ask(event, editor.isChanged());
    }

    /** The same view may have shown another script before. */
    private void begin(QueryParameters parameters) {
        present = null;
        history.removeAll();
        copied(parameters)
                .or(() -> template(parameters).map(templates::content))
                .ifPresentOrElse(editor::read, editor::begin);
    }

    private Optional<ScriptContent> copied(QueryParameters parameters) {
        return parameters
                .getSingleParameter(COPY)
                .flatMap(RouteKey::parse)
                .flatMap(id -> parameters
                        .getSingleParameter(VERSION)
                        .filter(number -> number.matches("\\d{1,18}"))
                        .map(number -> library.version(new ScriptId(id), Long.parseLong(number))
                                .content()));
    }

    private static Optional<ScriptTemplate> template(QueryParameters parameters) {
        String wanted = parameters.getSingleParameter(TEMPLATE).orElse("");
        return Stream.of(ScriptTemplate.values())
                .filter(template -> template.name().equals(wanted))
                .findFirst();
    }

    private void show(LibraryScript script) {
        present = script;
        title(t(script.content().title()));
        editor.read(script.content());
        history.removeAll();
        history.add(versions.of(script.id()));
    }

    private Component doing() {
        var save = new Button(t("mystery.save"), click -> content().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var look = new Button(
                t("mystery.script.preview"),
                VaadinIcon.EYE.create(),
                click -> content().ifPresent(content -> new CallSheetPreview(content).open()));
        var doing = new Div(save, look);
        doing.addClassName("gm-survey-save");
        return doing;
    }

    /** The script as it is edited; wrong fields are marked. */
    private Optional<ScriptContent> content() {
        Optional<ScriptContent> content = editor.content();
        if (content.isEmpty()) {
            Notices.information(t("mystery.script.incomplete"));
        }
        return content;
    }

    private void save(ScriptContent content) {
        LibraryScript before = present;
        if (before == null) {
            LibraryScript created = library.create(content);
            saved(created);
            getUI().ifPresent(ui -> ui.navigate(Paths.script(created.id())));
            return;
        }
        try {
            saved(library.change(before.id(), content, before.version()));
        } catch (StaleVersion changedElsewhere) {
            choose(library.get(before.id()), content);
        }
    }

    /** Somebody else saved a version meanwhile; this one can become the next. */
    private void choose(LibraryScript theirs, ScriptContent mine) {
        Confirm.choose(
                t("mystery.script.stale"),
                t("mystery.script.stale.text", theirs.number()),
                new Confirm.Way(
                        t("mystery.draft.stale.mine"),
                        () -> saved(library.change(theirs.id(), mine, theirs.version()))),
                new Confirm.Way(t("mystery.draft.stale.theirs"), () -> show(theirs)));
    }

    private void saved(LibraryScript script) {
        show(script);
        Notices.success(t("mystery.script.saved", script.number()));
    }
}
