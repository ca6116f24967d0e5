package eu.gminarium.ui.app;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import eu.gminarium.shared.chart.ChartLabels;
import eu.gminarium.shared.chart.ChartText;
import eu.gminarium.shared.chart.Datum;
import eu.gminarium.shared.chart.LineChart;
import eu.gminarium.shared.chart.Range;
import eu.gminarium.shared.chart.ValueAxis;
import eu.gminarium.shared.chart.ValueScale;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.ui.common.ChartFrame;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.HeatMap;
import eu.gminarium.ui.common.HeatMap.Level;
import eu.gminarium.ui.common.HeatMapTable;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every building block on one page, to look at and to test. */
@Prototype
@Requires(property = PermissiveSession.SWITCH)
@Route(value = ":partnership/showcase", layout = MainLayout.class)
@NavigationItem(key = "app.start.title", icon = VaadinIcon.HOME_O, order = 1)
final class ShowcaseView extends Page {

    private static final long serialVersionUID = 1L;

    ShowcaseView(Validator validator) {
        title("Wyniki urzędów na wspólnym tle: Łęczna, Świdnik, Kroměříž");
        subtitle("Porównanie pięciu urzędów wiosną 2012. Źródło: badanie klientów i rozmowy tajemniczego klienta.");
        crumb("Pulpit", ShowcaseView.class);
        crumb("Wyniki", CurrentPartnership.path("results"));
        var add = new Button("Nowe szkolenie", click -> form().open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(
                add,
                new Button("Works", click -> Notices.success("Zapisano 3 wiersze.")),
                new Button("Refused", click -> {
                    throw new StaleVersion();
                }),
                new Button("Too long", click -> {
                    throw new ConstraintViolationException(validator.validate(new Note("four")));
                }),
                new Button("Fails", click -> {
                    throw new IllegalStateException("secret");
                }),
                new Button(
                        "Delete",
                        click -> Confirm.danger("Usunąć termin?", "Zapisani stracą miejsca.", "Usuń", () -> {
                            throw InvalidField.of("name", "common.required");
                        })));
        add(
                Figure.row(
                        new Figure(Texts.percent(0.857), "Indeks obsługi klienta")
                                .note("n = 35 rozmów, 70,6 %–93,7 %")
                                .badge(new StatusBadge(Tone.SUCCESS, "lepiej niż rok temu"))
                                .link(CurrentPartnership.path("audit")),
                        new Figure(Texts.number(4.24, 2), "Średnia ocena").note("n = 214, jesień 2012"),
                        new Figure(Texts.integer(1425), "Przeszkolonych osób")
                                .badge(new StatusBadge(Tone.WARNING, "brak 12 kart")),
                        new Figure(
                                        Texts.money(eu.gminarium.shared.Money.of(
                                                new java.math.BigDecimal("1477874.80"),
                                                java.util.Currency.getInstance("PLN"))),
                                        "Wartość projektu")
                                .badge(new StatusBadge(Tone.NEUTRAL, "szkic"))),
                new HeatMapTable(heatMap()),
                new ChartFrame(trend(), H2::new, CurrentPartnership.path("showcase")),
                list(40),
                list(0));
    }

    private static LazyList<Integer> list(int size) {
        var empty = new EmptyState(
                VaadinIcon.ACADEMY_CAP,
                "Tu pojawią się szkolenia, gdy je zaplanujesz.",
                new Button("Zaplanuj szkolenie"));
        return new LazyList<Integer>(
                        "Szkolenia",
                        piece -> IntStream.range(piece.offset(), Math.min(size, piece.offset() + piece.limit()))
                                .boxed()
                                .toList(),
                        () -> size,
                        empty)
                .link("Szkolenie", row -> "Szkolenie nr " + row, row -> CurrentPartnership.path("trainings/" + row))
                .column("Instytucja", row -> "Ośrodek Szkoleń", "provider")
                .number("Koszt", row -> Texts.number(row * 100.5, 2));
    }

    private static FormDialog<NewTraining> form() {
        return new FormDialog<>("Nowe szkolenie", "Zaplanuj", NewTraining.class, training -> {
                    if (training.places() < 1) {
                        throw InvalidField.of("places", "common.required");
                    }
                    Notices.success("Zaplanowano: " + training.name());
                })
                .required("name", new TextField("Nazwa"))
                .required("places", new IntegerField("Liczba miejsc"))
                .field("startsOn", Dates.picker("Początek"));
    }

    record Note(@Size(max = 3) String text) {}

    private static HeatMap heatMap() {
        var columns = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> new HeatMap.Column("Wskaźnik " + number, "im więcej, tym lepiej", null))
                .toList();
        return new HeatMap(
                "Wskaźniki porównawcze, wiosna 2012",
                "Urząd",
                columns,
                List.of(
                        row("Tworóg", true, 0),
                        row("Miasteczko Śląskie", false, 1),
                        row("Kalety", false, 2),
                        row("Ożarowice", false, 3),
                        row("Starostwo Powiatowe w Tarnowskich Górach", false, 4)));
    }

    private static HeatMap.Row row(String name, boolean own, int shift) {
        List<HeatMap.Cell> cells = IntStream.range(0, 7)
                .<HeatMap.Cell>mapToObj(column -> switch ((column + shift) % 7) {
                    case 5 -> new HeatMap.Missing("nie mierzono");
                    case 6 -> new HeatMap.Hidden("mniej niż 5 odpowiedzi");
                    default ->
                        new HeatMap.Value(
                                Texts.percent(0.5 + column / 20.0),
                                Level.at((column + shift) % 7 / 5.0),
                                "n = 35",
                                CurrentPartnership.path("offices/1"));
                })
                .toList();
        return new HeatMap.Row(name, CurrentPartnership.path("offices/1"), own, cells);
    }

    private static LineChart trend() {
        return new LineChart(
                new ChartText(
                        "Ocena czasu oczekiwania",
                        "Ocena wzrosła z 3,6 (n = 180) jesienią 2011 do 4,2 (n = 214) jesienią 2012; przedziały nie zachodzą na siebie.",
                        "Źródło: ankiety"),
                ChartLabels.of(Texts::t),
                List.of("jesień 2011", "wiosna 2012", "jesień 2012"),
                new ValueAxis(new ValueScale(1, 5), value -> Texts.number(value, 1)),
                List.of(new LineChart.Series(
                        "Tworóg",
                        List.of(point(3.6, 3.4, 3.8), new Datum.Gap("za mało odpowiedzi"), point(4.2, 4.05, 4.35)))),
                List.of(),
                List.of());
    }

    private static Datum.Point point(double value, double lower, double upper) {
        return new Datum.Point(mean(value), new Range(mean(lower), mean(upper)), null, "");
    }

    private static eu.gminarium.shared.chart.Figure mean(double value) {
        return new eu.gminarium.shared.chart.Figure(value, Texts.number(value, 1));
    }

    /** An input as services take it. */
    record NewTraining(String name, int places, @Nullable LocalDate startsOn) {}
}
