package eu.gminarium.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.projectindicator.IndicatorProgress;
import eu.gminarium.training.projectindicator.PartnerProgress;
import eu.gminarium.training.projectindicator.ProjectIndicator;
import eu.gminarium.training.projectindicator.ProjectIndicators;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the programme promised to its funder and what is reached, in all and by partner. */
@Prototype
@Route(value = ":partnership/programmes/:programme/project-indicators", layout = MainLayout.class)
@ViewPermission(resource = Resource.PROJECT_INDICATOR, verb = Verb.READ)
final class ProjectIndicatorsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProjectIndicators indicators;
    private final transient Programmes programmes;
    private final transient IndicatorDialogs dialogs;

    ProjectIndicatorsView(ProjectIndicators indicators, Programmes programmes, IndicatorDialogs dialogs) {
        super("register.indicators.title");
        this.indicators = indicators;
        this.programmes = programmes;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Programme programme = programmes.get(new ProgrammeId(RouteKey.of(event, "programme")));
        crumb(
                programme.name(),
                CurrentPartnership.path("programmes/" + programme.id().value()));
        show(programme.id());
    }

    private void show(ProgrammeId programme) {
        removeAll();
        subtitle(t("register.indicators.lead"));
        Runnable then = () -> show(programme);
        boolean mayWrite = Access.current().may(Resource.PROJECT_INDICATOR, Verb.WRITE);
        if (mayWrite) {
            var add = new Button(
                    t("register.indicator.new"),
                    click -> dialogs.add(programme, then).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions(add);
        }
        List<IndicatorProgress> all = indicators.progress(programme);
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.TRENDING_UP, t("register.indicators.empty")));
        }
        all.forEach(progress -> add(section(progress, mayWrite, then)));
    }

    private Div section(IndicatorProgress progress, boolean mayWrite, Runnable then) {
        ProjectIndicator indicator = progress.indicator();
        var section = new Div(new H2(t(indicator.name())), figures(progress), partners(progress));
        section.addClassName("gm-page-body");
        if (mayWrite) {
            section.add(new Div(
                    button(
                            "register.change",
                            indicator,
                            () -> dialogs.change(indicator, then).open()),
                    button("register.remove", indicator, () -> dialogs.remove(indicator, then))));
        }
        return section;
    }

    private Component figures(IndicatorProgress progress) {
        ProjectIndicator indicator = progress.indicator();
        return Figure.row(
                new Figure(
                                t(
                                        "register.indicator.of",
                                        Texts.integer(progress.reached().people()),
                                        Texts.integer(indicator.target())),
                                t("register.indicator.reached"))
                        .note(t("register.indicator.kind." + indicator.kind()) + ", "
                                + t("register.indicator.measure." + indicator.measure())),
                new Figure(Texts.percent(progress.share()), t("register.indicator.share"))
                        .note(t("register.indicator.baseline") + ": " + Texts.integer(indicator.baseline())),
                new Figure(of(progress.reached().women(), indicator.targetWomen()), t("register.indicator.women")),
                new Figure(of(progress.reached().men(), indicator.targetMen()), t("register.indicator.men")));
    }

    private String of(long reached, @Nullable Integer target) {
        return target == null
                ? Texts.integer(reached)
                : t("register.indicator.of", Texts.integer(reached), Texts.integer(target));
    }

    private LazyList<PartnerProgress> partners(IndicatorProgress progress) {
        return LazyList.of(
                        t(progress.indicator().name()),
                        progress.partners(),
                        new EmptyState(VaadinIcon.HANDSHAKE, t("programme.partners.empty")))
                .column(t("register.column.office"), PartnerProgress::officeName)
                .number(
                        t("register.indicator.planned"),
                        partner -> partner.planned() == null ? "–" : Texts.integer(partner.planned()))
                .number(
                        t("register.indicator.reached"),
                        partner -> Texts.integer(partner.reached().people()))
                .number(t("register.indicator.share"), ProjectIndicatorsView::share)
                .number(
                        t("register.indicator.women"),
                        partner -> Texts.integer(partner.reached().women()))
                .number(
                        t("register.indicator.men"),
                        partner -> Texts.integer(partner.reached().men()));
    }

    private static String share(PartnerProgress partner) {
        Integer planned = partner.planned();
        return planned == null || planned == 0
                ? "–"
                : Texts.percent((double) partner.reached().people() / planned);
    }

    private static Button button(String key, ProjectIndicator indicator, Runnable click) {
        var button = new Button(Texts.t(key), event -> click.run());
        button.setAriaLabel(Texts.t(key) + ": " + Texts.t(indicator.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
