package eu.gminarium.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The training topics that trainings, criteria and indicators refer to; reached from the programmes. */
@Prototype
@Route(value = ":partnership/topics", layout = MainLayout.class)
@ViewPermission(resource = Resource.PROGRAMME, verb = Verb.READ)
final class TopicsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Topics topics;
    private final transient TopicDialogs dialogs;

    TopicsView(Topics topics, TopicDialogs dialogs) {
        super("programme.topics.title");
        this.topics = topics;
        this.dialogs = dialogs;
        crumb(t("programme.programmes.title"), ProgrammesView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        subtitle(t("programme.topics.lead"));
        boolean mayWrite = Access.current().may(Resource.PROGRAMME, Verb.WRITE);
        if (mayWrite) {
            var add = new Button(
                    t("programme.topic.add"), click -> dialogs.add(this::show).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions(add);
        }
        Comparator<Topic> byName = Comparator.comparing(topic -> t(topic.name()), Formats.collator(locale()));
        add(list(topics.list().stream().sorted(byName).toList(), mayWrite));
    }

    private LazyList<Topic> list(List<Topic> all, boolean mayWrite) {
        LazyList<Topic> list = LazyList.<Topic>of(
                        t("programme.topics.title"), all, new EmptyState(VaadinIcon.TAGS, t("programme.topics.empty")))
                .column(t("programme.topic"), topic -> t(topic.name()))
                .component(t("programme.topic.state"), TopicsView::state)
                .column(t("programme.topic.others"), this::others);
        return mayWrite ? list.component(t("programme.actions"), this::buttons) : list;
    }

    /** The name in the other languages. */
    private String others(Topic topic) {
        return topic.name().byLanguage().entrySet().stream()
                .filter(name -> !name.getKey().equals(locale().getLanguage()))
                .sorted(Map.Entry.comparingByKey())
                .map(name -> name.getKey().toUpperCase(Locale.ROOT) + ": " + name.getValue())
                .collect(Collectors.joining(" · "));
    }

    private static Component state(Topic topic) {
        return topic.archived()
                ? new StatusBadge(StatusBadge.Tone.NEUTRAL, Texts.t("programme.topic.archived"))
                : new StatusBadge(StatusBadge.Tone.SUCCESS, Texts.t("programme.topic.offered"));
    }

    private Component buttons(Topic topic) {
        return new Div(rename(topic), archive(topic));
    }

    private Button archive(Topic topic) {
        String text = t(topic.archived() ? "programme.topic.restore" : "programme.topic.archive");
        var archive = new Button(text, click -> {
            topics.setArchived(topic.code(), !topic.archived());
            Notices.success(t("programme.saved"));
            show();
        });
        archive.setAriaLabel(text + ": " + t(topic.name()));
        archive.addThemeVariants(ButtonVariant.TERTIARY);
        return archive;
    }

    private Button rename(Topic topic) {
        var rename = new Button(
                t("programme.topic.rename"),
                click -> dialogs.rename(topic, this::show).open());
        rename.setAriaLabel(t("programme.topic.rename") + ": " + t(topic.name()));
        rename.addThemeVariants(ButtonVariant.TERTIARY);
        return rename;
    }
}
