package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.campaign.NewCampaign;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the dialog that opens a campaign holds. */
record CampaignForm(
        String name,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        Set<IndicatorCard> indicators,
        @Nullable Set<Office> offices) {

    private static final int NAME_LENGTH = 200;

    /** @param period what is proposed */
    static FormDialog<CampaignForm> of(
            List<IndicatorCard> cards, List<Office> offices, Period period, Consumer<NewCampaign> open) {
        var name = new TextField(Texts.t("campaign.name"));
        name.setMaxLength(NAME_LENGTH);
        name.setHelperText(Texts.t("campaign.name.help"));
        var due = Dates.picker(Texts.t("campaign.due"));
        due.setHelperText(Texts.t("campaign.due.help"));
        var opens = Dates.picker(Texts.t("campaign.opens"));
        opens.setHelperText(Texts.t("campaign.opens.help"));
        var start = Dates.picker(Texts.t("campaign.period-start"));
        start.setValue(period.from());
        var end = Dates.picker(Texts.t("campaign.period-end"));
        end.setValue(period.to());
        return new FormDialog<>(
                        Texts.t("campaign.open.title"),
                        Texts.t("campaign.open.action"),
                        CampaignForm.class,
                        form -> open.accept(form.toCampaign()))
                .explain(new Paragraph(Texts.t("campaign.open.lead")))
                .required("name", name)
                .field("offices", offices(offices))
                .required("periodStart", start)
                .required("periodEnd", end)
                .field("opensOn", opens)
                .field("dueOn", due)
                .required("indicators", indicators(cards));
    }

    private static CheckboxGroup<IndicatorCard> indicators(List<IndicatorCard> cards) {
        List<IndicatorCard> entered = cards.stream()
                .filter(card -> card.source() == ValueSource.ENTERED && !card.archived())
                .toList();
        var group = new CheckboxGroup<IndicatorCard>(Texts.t("campaign.indicators"));
        group.setItems(entered);
        group.setItemLabelGenerator(card -> Texts.t(card.definition().name()));
        group.setValue(Set.copyOf(entered));
        if (entered.isEmpty()) {
            group.setHelperText(Texts.t("campaign.indicators.none"));
        }
        return group;
    }

    private static MultiSelectComboBox<Office> offices(List<Office> offices) {
        var box = new MultiSelectComboBox<Office>(Texts.t("campaign.offices"));
        box.setItems(offices.stream()
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(Texts.locale())))
                .toList());
        box.setItemLabelGenerator(DistinctNames.among(offices)::apply);
        box.setHelperText(Texts.t("campaign.offices.help"));
        return box;
    }

    private NewCampaign toCampaign() {
        if (periodEnd.isBefore(periodStart)) {
            throw InvalidField.of("periodEnd", "benchmark.invalid.period");
        }
        Set<OfficeId> chosen = offices == null || offices.isEmpty()
                ? null
                : offices.stream().map(Office::id).collect(Collectors.toSet());
        return new NewCampaign(
                name,
                new Period(periodStart, periodEnd),
                indicators.stream().map(IndicatorCard::code).collect(Collectors.toSet()),
                opensOn,
                dueOn,
                chosen);
    }
}
