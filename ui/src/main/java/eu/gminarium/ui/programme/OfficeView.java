package eu.gminarium.ui.programme;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeChange;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.staff.NewUnit;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One office: what it is, and its units with their heads. */
@Prototype
@Route(value = ":partnership/offices/:office", layout = MainLayout.class)
@ViewPermission(resource = Resource.OFFICE, verb = Verb.READ)
final class OfficeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Offices offices;
    private final transient Units units;

    OfficeView(Offices offices, Units units) {
        this.offices = offices;
        this.units = units;
        crumb(t("programme.offices.title"), OfficesView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event));
    }

    private static OfficeId id(BeforeEnterEvent event) {
        try {
            return new OfficeId(
                    UUID.fromString(event.getRouteParameters().get("office").orElse("")));
        } catch (IllegalArgumentException malformed) {
            throw new RecordNotFound();
        }
    }

    private void show(OfficeId id) {
        removeAll();
        Office office = offices.get(id);
        List<Unit> own = units.of(id);
        title(office.displayName());
        subtitle(office.officialName());
        Access access = Access.current();
        if (access.may(Resource.OFFICE, Verb.WRITE)) {
            actions(new Button(
                    t("programme.office.change"), click -> change(office).open()));
        } else if (access.offices(Resource.EMPLOYEE, Verb.WRITE).contains(id)) {
            var add = new Button(t("programme.unit.add"), click -> addUnit(id).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            actions(add);
        }
        add(
                Figure.row(
                        new Figure(Objects.requireNonNullElse(office.terc(), "–"), t("programme.terc")),
                        new Figure(t("programme.kind." + office.kind()), t("programme.kind")),
                        new Figure(
                                Texts.integer(
                                        own.stream().mapToLong(Unit::people).sum()),
                                t("programme.people"))),
                new H2(t("programme.units")),
                list(own));
    }

    private LazyList<Unit> list(List<Unit> own) {
        return new LazyList<Unit>(
                        t("programme.units"),
                        piece -> own.stream()
                                .skip(piece.offset())
                                .limit(piece.limit())
                                .toList(),
                        own::size,
                        new EmptyState(VaadinIcon.CLUSTER, t("programme.units.empty")))
                .column(t("programme.unit.symbol"), Unit::symbol)
                .column(t("programme.unit.name"), Unit::name)
                .column(t("programme.unit.head"), unit -> Objects.requireNonNullElse(unit.headName(), "–"))
                .number(t("programme.people"), unit -> Texts.integer(unit.people()));
    }

    /** What may be corrected later, above all the name of a partner who had none. */
    record Names(@Nullable String name, @Nullable String officialName) {}

    private FormDialog<Names> change(Office office) {
        return new FormDialog<>(t("programme.office.change"), t("programme.save"), Names.class, input -> {
                    OfficeChange same = OfficeChange.of(office);
                    offices.change(
                            office.id(),
                            new OfficeChange(
                                    input.name(),
                                    input.officialName(),
                                    same.terc(),
                                    same.kind(),
                                    same.joinedOn(),
                                    same.leftOn(),
                                    same.version()));
                    show(office.id());
                })
                .field("name", new TextField(t("programme.office.name")))
                .field("officialName", new TextField(t("programme.office.official-name")))
                .read(new Names(office.name(), office.officialName()));
    }

    private FormDialog<NewUnit> addUnit(OfficeId office) {
        return new FormDialog<>(t("programme.unit.add"), t("programme.add"), NewUnit.class, input -> {
                    units.add(office, input);
                    show(office);
                })
                .required("symbol", new TextField(t("programme.unit.symbol")))
                .required("name", new TextField(t("programme.unit.name")));
    }
}
