package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.auditor.Auditor;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.settlement.SettledCall;
import eu.gminarium.mysteryclient.settlement.Settlement;
import eu.gminarium.mysteryclient.settlement.SettlementFiles;
import eu.gminarium.mysteryclient.settlement.SettlementPeriod;
import eu.gminarium.mysteryclient.settlement.Settlements;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.FileDownload;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which calls each auditor made in a period, by which they are paid; the period stands in the address. */
@Prototype
@Route(value = ":partnership/settlement", layout = MainLayout.class)
@ViewPermission(resource = Resource.AUDIT, verb = Verb.WRITE)
final class SettlementView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient Settlements settlements;
    private final transient SettlementFiles files;
    private final transient Auditors auditors;

    SettlementView(Settlements settlements, SettlementFiles files, Auditors auditors) {
        super("mystery.settlement.title");
        this.settlements = settlements;
        this.files = files;
        this.auditors = auditors;
        crumb(t("mystery.audits.title"), AuditsView.class);
        subtitle(t("mystery.settlement.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        SettlementQuery query = SettlementQuery.of(event.getLocation());
        LocalDate to = query.to();
        LocalDate from = query.from();
        boolean reversed = from != null && to != null && to.isBefore(from);
        SettlementPeriod period = settlements.period(from, reversed ? from : to, query.auditor());
        Settlement settlement = settlements.of(period);
        add(filters(period, event.getLocation().getPath()), downloads(period));
        if (settlement.calls().isEmpty()) {
            add(new EmptyState(VaadinIcon.PHONE, t("mystery.settlement.empty")));
            return;
        }
        add(new H2(t("mystery.settlement.totals")), totals(settlement));
        add(new H2(t("mystery.calls")), calls(settlement));
    }

    private Div filters(SettlementPeriod period, String path) {
        DatePicker from = Dates.picker(t("mystery.settlement.from"));
        from.setValue(period.from());
        DatePicker to = Dates.picker(t("mystery.settlement.to"));
        to.setValue(period.to());
        Select<Auditor> auditor = auditor(period);
        Runnable go = () -> {
            LocalDate first = from.getValue() == null ? period.from() : from.getValue();
            LocalDate last = to.getValue() == null ? period.to() : to.getValue();
            Auditor chosen = auditor.getValue();
            SettlementPeriod next = new SettlementPeriod(
                    first, last.isBefore(first) ? first : last, chosen == null ? null : chosen.id());
            getUI().ifPresent(ui -> ui.navigate(path, SettlementQuery.parameters(next)));
        };
        from.addValueChangeListener(change -> go.run());
        to.addValueChangeListener(change -> go.run());
        auditor.addValueChangeListener(change -> go.run());
        var row = new Div(from, to, auditor);
        row.addClassName("gm-row");
        return row;
    }

    private Select<Auditor> auditor(SettlementPeriod period) {
        List<Auditor> all = auditors.list();
        var select = new Select<Auditor>();
        select.setLabel(t("mystery.auditor"));
        select.setItems(all);
        select.setItemLabelGenerator(each -> each == null ? t("mystery.auditors.all") : each.name());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("mystery.auditors.all"));
        all.stream()
                .filter(each -> each.id().equals(period.auditor()))
                .findFirst()
                .ifPresent(select::setValue);
        return select;
    }

    private Div downloads(SettlementPeriod period) {
        Locale language = locale();
        String name = "settlement-" + period.from() + "-" + period.to();
        var row = new Div(
                new FileDownload(
                        t("mystery.settlement.xlsx"), name + ".xlsx", XLSX, () -> files.xlsx(period, language)),
                new FileDownload(
                        t("mystery.settlement.csv"), name + ".csv", "text/csv", () -> files.csv(period, language)));
        row.addClassName("gm-row");
        return row;
    }

    private PlainTable totals(Settlement settlement) {
        var table = new PlainTable(
                t("mystery.settlement.totals"),
                List.of(
                        t("mystery.auditor"),
                        t("mystery.calls"),
                        t("mystery.calls.scored"),
                        t("mystery.attempts"),
                        t("mystery.settlement.minutes")));
        settlement
                .totals()
                .forEach(total -> table.row(
                        total.auditorName(),
                        Texts.integer(total.calls()),
                        Texts.integer(total.scored()),
                        Texts.integer(total.attempts()),
                        minutes(total.minutes())));
        return table;
    }

    private LazyList<SettledCall> calls(Settlement settlement) {
        return LazyList.<SettledCall>of(
                        t("mystery.calls"),
                        settlement.calls(),
                        new EmptyState(VaadinIcon.PHONE, t("mystery.settlement.empty")))
                .link(t("mystery.office"), SettledCall::officeName, call -> Paths.call(call.id()))
                .column(t("mystery.auditor"), SettledCall::auditorName)
                .column(t("mystery.when"), call -> Texts.date(call.day()) + ", " + TIME.format(call.time()))
                .column(t("mystery.scenario"), call -> t(call.scenario()))
                .number(t("mystery.attempts"), call -> Texts.integer(call.attempts()))
                .number(t("mystery.settlement.minutes"), call -> minutes(call.minutes()))
                .column(t("mystery.settlement.outcome"), SettlementView::outcome);
    }

    private static String minutes(@Nullable BigDecimal minutes) {
        return minutes == null ? "–" : Texts.number(minutes.doubleValue(), 1);
    }

    private static String outcome(SettledCall call) {
        return call.passedOn()
                ? Texts.t("mystery.settlement.passed-on")
                : Words.of(call.reason() == null ? call.status() : call.reason());
    }
}
