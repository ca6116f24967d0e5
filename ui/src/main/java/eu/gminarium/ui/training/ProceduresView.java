package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.training.procedure.Deputy;
import eu.gminarium.training.procedure.OfficeProcedure;
import eu.gminarium.training.procedure.OfficeRules;
import eu.gminarium.training.procedure.ProcedureStep;
import eu.gminarium.training.procedure.Procedures;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which steps applications take in each office, who decides them, and who stands in. */
@Prototype
@Route(value = ":partnership/procedures", layout = MainLayout.class)
@NavigationItem(key = "nav.procedures", icon = VaadinIcon.ROAD_BRANCHES, order = 26, section = "nav.section.trainings")
@ViewPermission(resource = Resource.PROCEDURE, verb = Verb.READ)
final class ProceduresView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Procedures procedures;
    private final transient ProcedureDialogs dialogs;

    ProceduresView(Procedures procedures, ProcedureDialogs dialogs) {
        super("procedure.title");
        this.procedures = procedures;
        this.dialogs = dialogs;
        subtitle(t("procedure.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<OfficeProcedure> known = procedures.list().stream()
                .sorted(Comparator.comparing(OfficeProcedure::officeName, Formats.collator(locale())))
                .toList();
        if (known.isEmpty()) {
            add(new EmptyState(VaadinIcon.ROAD_BRANCHES, t("procedure.empty")));
        }
        known.forEach(procedure -> add(section(procedure)));
    }

    private Component section(OfficeProcedure procedure) {
        OfficeRules rules = procedure.rules();
        var section = new Div(
                new H2(procedure.officeName()),
                new Facts()
                        .fact(word(ProcedureStep.ENDORSEMENT), who(procedure, ProcedureStep.ENDORSEMENT))
                        .fact(word(ProcedureStep.APPROVAL), who(procedure, ProcedureStep.APPROVAL)));
        section.addClassName("gm-procedure");
        boolean mayChange =
                Access.current().offices(Resource.PROCEDURE, Verb.WRITE).contains(rules.office());
        if (!rules.deputies().isEmpty()) {
            section.add(new H3(t("procedure.deputies")), deputies(procedure, mayChange));
        }
        if (mayChange) {
            var buttons = new Div(
                    button(
                            "procedure.change",
                            procedure,
                            () -> dialogs.change(procedure, this::reload).open()),
                    button(
                            "procedure.deputy.add",
                            procedure,
                            () -> dialogs.addDeputy(procedure, this::reload).open()));
            buttons.addClassName("gm-decision-buttons");
            section.add(buttons);
        }
        return section;
    }

    /** The page has the same buttons for each office. */
    private Button button(String key, OfficeProcedure procedure, Runnable click) {
        Button button = Buttons.plain(key, click);
        button.setAriaLabel(t(key) + ": " + procedure.officeName());
        return button;
    }

    private String who(OfficeProcedure procedure, ProcedureStep step) {
        EmployeeId named = procedure.rules().named(step);
        if (!procedure.rules().requires(step)) {
            return t("procedure.not-required");
        }
        if (named != null) {
            return procedure.name(named);
        }
        return t(step == ProcedureStep.ENDORSEMENT ? "procedure.head" : "procedure.approver");
    }

    private Component deputies(OfficeProcedure procedure, boolean mayChange) {
        List<String> headers = new ArrayList<>(List.of(
                t("procedure.deputy.deputy"),
                t("procedure.deputy.employee"),
                t("procedure.deputy.step"),
                t("procedure.deputy.when")));
        if (mayChange) {
            headers.add(t("procedure.deputy.remove"));
        }
        var table = new PlainTable(t("procedure.deputies"), headers);
        procedure.rules().deputies().forEach(deputy -> {
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(procedure.name(deputy.deputy())),
                    new Span(procedure.name(deputy.employee())),
                    new Span(word(deputy.step())),
                    new Span(when(deputy.from(), deputy.to()))));
            if (mayChange) {
                cells.add(remove(procedure, deputy));
            }
            table.row(cells);
        });
        return table;
    }

    private Button remove(OfficeProcedure procedure, Deputy deputy) {
        Button button = Buttons.plain("procedure.deputy.remove", () -> {
            dialogs.remove(procedure, deputy);
            reload();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(t("procedure.deputy.remove.of", procedure.name(deputy.deputy())));
        return button;
    }

    private String when(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null
                ? t("procedure.deputy.standing")
                : t("procedure.deputy.absence", Texts.date(from), Texts.date(to));
    }

    private String word(ProcedureStep step) {
        return t("procedure.ProcedureStep." + step.name());
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
