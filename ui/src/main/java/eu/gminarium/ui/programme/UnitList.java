package eu.gminarium.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of an office with head, deputy and number of people; who keeps the staff can change them here. */
final class UnitList extends Div {

    private static final long serialVersionUID = 1L;
    private static final String NOBODY = "–";

    private final boolean changeable;
    private final transient UnitDialogs dialogs;
    private final transient Runnable then;

    UnitList(List<Unit> units, boolean changeable, UnitDialogs dialogs, Runnable then) {
        this.changeable = changeable;
        this.dialogs = dialogs;
        this.then = then;
        LazyList<Unit> list = LazyList.<Unit>of(
                        Texts.t("programme.units"),
                        units,
                        new EmptyState(VaadinIcon.CLUSTER, Texts.t("programme.units.empty")))
                .column(Texts.t("programme.unit.symbol"), Unit::symbol)
                .column(Texts.t("programme.unit.name"), UnitList::nameAndEnd)
                .column(Texts.t("programme.unit.head"), unit -> name(unit.head(), unit.headName()))
                .column(Texts.t("programme.unit.deputy"), unit -> name(unit.deputy(), unit.deputyName()))
                .number(Texts.t("programme.people"), unit -> Texts.integer(unit.people()));
        if (changeable) {
            list.component(Texts.t("programme.actions"), this::buttons);
        }
        add(list);
    }

    private static String nameAndEnd(Unit unit) {
        return unit.endedOn() == null
                ? unit.name()
                : unit.name() + " · " + Texts.t("programme.unit.until", Texts.date(unit.endedOn()));
    }

    /** A name is missing where nobody is named, where the reader may not know, and where somebody has left. */
    private String name(@Nullable EmployeeId person, @Nullable String name) {
        if (name != null) {
            return name;
        }
        return changeable && person != null ? Texts.t("programme.unit.head-left") : NOBODY;
    }

    private Component buttons(Unit unit) {
        var change = new Button(
                Texts.t("programme.change"), click -> dialogs.change(unit, then).open());
        change.setAriaLabel(Texts.t("programme.change") + ": " + UnitDialogs.label(unit));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        var remove = new Button(Texts.t("programme.remove"), click -> dialogs.remove(unit, then));
        remove.setAriaLabel(Texts.t("programme.remove") + ": " + UnitDialogs.label(unit));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setVisible(unit.people() == 0 && unit.endedOn() == null);
        change.setVisible(unit.endedOn() == null);
        return new Div(change, remove, end(unit));
    }

    private Button end(Unit unit) {
        boolean ended = unit.endedOn() != null;
        String text = Texts.t(ended ? "programme.unit.reopen" : "programme.unit.end");
        var button = new Button(text, click -> {
            if (ended) {
                dialogs.reopen(unit, then);
            } else {
                dialogs.end(unit, then).open();
            }
        });
        button.setAriaLabel(text + ": " + UnitDialogs.label(unit));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
