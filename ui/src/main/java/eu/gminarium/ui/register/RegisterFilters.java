package eu.gminarium.ui.register;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.Topic;
import eu.gminarium.programme.plan.Programme;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.training.register.RegisterChoices;
import eu.gminarium.training.register.RegisterFilter;
import eu.gminarium.training.register.RegisterOrder;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What narrows the register: office and unit where there are several, topic, programme, provider, year; and its order. */
final class RegisterFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Office> office = new ComboBox<>(Texts.t("register.by.OFFICE"));
    private final ComboBox<Unit> unit = new ComboBox<>(Texts.t("register.by.UNIT"));
    private final ComboBox<Topic> topic = new ComboBox<>(Texts.t("register.by.TOPIC"));
    private final ComboBox<Programme> programme = new ComboBox<>(Texts.t("register.by.PROGRAMME"));
    private final ComboBox<String> provider = new ComboBox<>(Texts.t("register.by.PROVIDER"));
    private final ComboBox<Integer> year = new ComboBox<>(Texts.t("register.by.YEAR"));
    private final Select<RegisterOrder> order = new Select<>();
    private final transient FilterChoices choices;
    private final transient List<Office> offices;
    private boolean quiet;

    RegisterFilters(RegisterFilter filter, FilterChoices choices, Consumer<RegisterFilter> change) {
        this.choices = choices;
        this.offices = choices.offices();
        RegisterChoices found = choices.inTheRegister();
        addClassName("gm-row");
        offer(
                office,
                offices,
                DistinctNames.among(offices)::apply,
                each -> each.id().equals(filter.office()));
        offerUnits(filter);
        offer(
                topic,
                choices.topics(),
                each -> Texts.t(each.name()),
                each -> each.code().equals(filter.topic()));
        offer(
                programme,
                choices.programmes(),
                Programme::name,
                each -> each.id().equals(filter.programme()));
        offer(provider, found.providers(), each -> each, each -> each.equals(filter.provider()));
        offer(year, found.years(), String::valueOf, each -> each.equals(filter.year()));
        order.setLabel(Texts.t("register.order"));
        order.setItems(RegisterOrder.values());
        order.setItemLabelGenerator(each -> Texts.t("register.order." + each));
        order.setValue(filter.order());
        office.addValueChangeListener(event -> {
            quiet = true;
            unit.clear();
            offerUnits(filter());
            quiet = false;
        });
        List.of(office, unit, topic, programme, provider, year)
                .forEach(field -> field.addValueChangeListener(event -> tell(change)));
        order.addValueChangeListener(event -> tell(change));
        add(year, office, unit, topic, programme, provider, order);
    }

    private void tell(Consumer<RegisterFilter> change) {
        if (!quiet) {
            change.accept(filter());
        }
    }

    private void offerUnits(RegisterFilter filter) {
        List<Unit> units = choices.units(filter.office(), offices);
        offer(
                unit,
                units,
                each -> each.symbol() + " · " + each.name(),
                each -> each.id().equals(filter.unit()));
    }

    private static <T> void offer(ComboBox<T> field, List<T> items, ItemLabelGenerator<T> label, Predicate<T> chosen) {
        field.setItems(items);
        field.setItemLabelGenerator(label);
        field.setClearButtonVisible(true);
        field.setPlaceholder(Texts.t("register.filter.any"));
        field.setVisible(items.size() > 1);
        items.stream().filter(chosen).findFirst().ifPresent(field::setValue);
    }

    private RegisterFilter filter() {
        @Nullable Office where = office.getValue();
        @Nullable Unit part = unit.getValue();
        @Nullable Topic about = topic.getValue();
        @Nullable Programme within = programme.getValue();
        return new RegisterFilter(
                where == null ? null : where.id(),
                part == null ? null : part.id(),
                about == null ? null : about.code(),
                within == null ? null : within.id(),
                provider.getValue(),
                year.getValue(),
                order.getValue());
    }
}
