package eu.gminarium.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.register.RegisterCost;
import eu.gminarium.training.register.RegisterEntry;
import eu.gminarium.training.register.RegisterTotals;
import eu.gminarium.training.register.TrainingRegister;
import eu.gminarium.training.register.file.RegisterFiles;
import eu.gminarium.training.register.file.RegisterFormat;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The training register within the person's reach: who took part in what, at what cost, and what it adds up to. */
@Prototype
@Route(value = ":partnership/training-register", layout = MainLayout.class)
@NavigationItem(key = "nav.training-register", icon = VaadinIcon.RECORDS, order = 27, section = "nav.section.trainings")
@ViewPermission(resource = Resource.TRAINING_REGISTER, verb = Verb.READ)
final class RegisterView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TrainingRegister register;
    private final transient RegisterFiles files;
    private final transient FilterChoices choices;
    private final Div figures = new Div();
    private final Div groups = new Div();
    private transient @Nullable RegisterQuery asked;
    private String path = "";

    RegisterView(TrainingRegister register, RegisterFiles files, FilterChoices choices) {
        super("register.list.title");
        this.register = register;
        this.files = files;
        this.choices = choices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        path = event.getLocation().getPath();
        RegisterQuery read = RegisterQuery.read(event.getLocation());
        asked = read;
        LazyList<Row> list = list();
        add(new RegisterFilters(read.filter(), choices, chosen -> {
            ask(query().with(chosen));
            list.refresh();
        }));
        add(figures, groups, list);
        show();
    }

    private void ask(RegisterQuery query) {
        asked = query;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, query.write())));
        show();
    }

    /** Everything but the rows, which the list fetches by itself. */
    private void show() {
        RegisterQuery query = query();
        RegisterTotals totals = register.totals(query.filter());
        subtitle(t("register.count", totals.participations()));
        actions(Stream.of(RegisterFormat.values())
                .filter(format -> files.fits(format, totals.participations()))
                .map(format -> new RegisterDownload(
                        files,
                        format,
                        query.filter(),
                        t("register.export." + format.name().toLowerCase(Locale.ROOT))))
                .toArray(Component[]::new));
        figures.removeAll();
        figures.add(RegisterSums.figures(totals));
        boolean opened = groups.getChildren()
                .findFirst()
                .filter(Details.class::isInstance)
                .map(Details.class::cast)
                .map(Details::isOpened)
                .orElse(false);
        groups.removeAll();
        Details sums = RegisterSums.groups(register, query.filter(), query.by(), by -> ask(query().by(by)));
        sums.setOpened(opened);
        sums.setWidthFull();
        groups.add(sums);
    }

    private RegisterQuery query() {
        return Objects.requireNonNull(asked);
    }

    private LazyList<Row> list() {
        LazyList<Row> list = new LazyList<Row>(
                        t("register.list.title"),
                        this::rows,
                        () -> Math.toIntExact(register.count(query().filter())),
                        new EmptyState(VaadinIcon.RECORDS, t("register.list.empty")))
                .number(t("register.column.number"), row -> Texts.integer(row.number()))
                .column(t("register.column.unit"), RegisterView::unit)
                .column(t("register.column.person"), RegisterView::person)
                .column(
                        t("register.column.position"),
                        row -> row.entry().person().position())
                .column(t("register.column.date"), row -> days(row.entry()))
                .number(
                        t("register.column.days"),
                        row -> Texts.integer(row.entry().days()))
                .column(
                        t("register.column.topic"),
                        row -> row.entry().training().title())
                .column(t("register.column.provider"), RegisterView::provider)
                .number(t("register.column.cost"), RegisterView::cost);
        return ColumnWidths.set(list, "3.5rem", "8rem", "9rem", "8rem", "7rem", "5.5rem", "12rem", "11rem", "9rem");
    }

    private List<Row> rows(LazyList.Piece piece) {
        List<Row> rows = new ArrayList<>();
        for (RegisterEntry entry : register.list(query().filter(), locale(), piece.offset(), piece.limit())) {
            rows.add(new Row(piece.offset() + rows.size() + 1, entry));
        }
        return rows;
    }

    private static String unit(Row row) {
        return row.entry().person().unitSymbol() + ", " + row.entry().person().officeName();
    }

    private static String person(Row row) {
        return Objects.requireNonNullElseGet(row.entry().person().name(), () -> Texts.t("register.hidden"));
    }

    private static String days(RegisterEntry entry) {
        String first = Texts.date(entry.firstDay());
        return entry.firstDay().equals(entry.lastDay()) ? first : first + " – " + Texts.date(entry.lastDay());
    }

    private static String provider(Row row) {
        String name = row.entry().training().provider();
        return row.entry().external() ? name + " (" + Texts.t("register.external") + ")" : name;
    }

    /** With what it rests on: the invoices, or the price. */
    private static String cost(Row row) {
        RegisterCost cost = row.entry().cost();
        String amount = Texts.money(cost.cost());
        if (cost.invoiceNumbers() != null) {
            return amount + " (" + cost.invoiceNumbers() + ")";
        }
        return row.entry().external() ? amount : amount + " (" + Texts.t("register.price-only") + ")";
    }

    /** @param number of the row in the whole list, from 1 */
    private record Row(int number, RegisterEntry entry) {}
}
