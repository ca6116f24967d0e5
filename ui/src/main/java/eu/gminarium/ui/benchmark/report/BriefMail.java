package eu.gminarium.ui.benchmark.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.benchmark.report.mail.BriefSubscriptions;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Function;

/** Of which offices the person gets the brief by mail every quarter; to begin and to stop in one place. */
final class BriefMail extends Section {

    private static final long serialVersionUID = 1L;

    private final transient BriefSubscriptions subscriptions;
    private final transient List<Office> offices;
    private final transient Function<Office, String> names;
    private final Div place = new Div();

    BriefMail(BriefSubscriptions subscriptions, List<Office> offices) {
        this.subscriptions = subscriptions;
        this.offices = offices;
        this.names = DistinctNames.among(offices);
        addClassName("gm-section");
        add(new H2(Texts.t("brief.mail")), new Paragraph(Texts.t("brief.mail.lead")), wish(), place);
        show();
    }

    private Div wish() {
        var office = new ComboBox<Office>(Texts.t("brief.mail.office"));
        office.setItems(offices);
        office.setItemLabelGenerator(names::apply);
        offices.stream().findFirst().ifPresent(office::setValue);
        var ask = new Button(Texts.t("brief.mail.subscribe"), click -> {
            if (office.getValue() != null) {
                subscriptions.subscribe(office.getValue().id());
                show();
            }
        });
        var wish = new Div(office, ask);
        wish.addClassName("gm-row");
        return wish;
    }

    private void show() {
        place.removeAll();
        List<OfficeId> own = subscriptions.own();
        if (own.isEmpty()) {
            place.add(new Paragraph(Texts.t("brief.mail.none")));
            return;
        }
        var list = new UnorderedList();
        offices.stream()
                .filter(office -> own.contains(office.id()))
                .forEach(office -> list.add(new ListItem(new Span(names.apply(office)), stop(office))));
        place.add(list);
    }

    private Button stop(Office office) {
        var stop = new Button(Texts.t("brief.mail.unsubscribe"), click -> {
            // It may have been stopped in another tab.
            if (subscriptions.own().contains(office.id())) {
                subscriptions.unsubscribe(office.id());
            }
            show();
        });
        stop.setAriaLabel(Texts.t("brief.mail.unsubscribe.what", names.apply(office)));
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        return stop;
    }
}
