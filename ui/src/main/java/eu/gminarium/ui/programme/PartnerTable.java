package eu.gminarium.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.plan.Partner;
import eu.gminarium.programme.plan.PartnerRole;
import eu.gminarium.programme.plan.PartnerTerms;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The partners of a programme with their terms, and the sums of what is known. */
final class PartnerTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "–";

    private static final List<Function<PartnerTerms, @Nullable Integer>> NUMBERS =
            List.of(PartnerTerms::targetParticipants, PartnerTerms::staffCount, PartnerTerms::reportedTrained);

    private final transient Map<OfficeId, Office> offices;
    private final NativeTable table = new NativeTable();

    /** @param buttons what can be done with a partner; null for readers */
    PartnerTable(
            List<Partner> partners, Map<OfficeId, Office> offices, @Nullable Function<Partner, Component> buttons) {
        this.offices = offices;
        addClassName("gm-table-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Texts.t("programme.partners"));
        table.addClassNames("gm-table", "gm-partners");
        head(buttons != null);
        partners.forEach(partner -> row(partner, buttons));
        totals(partners, buttons != null);
        add(table);
    }

    /** Buttons of one partner. */
    static Component buttons(Partner partner, Runnable change, Runnable remove) {
        return new Div(button("programme.change", partner, change), button("programme.remove", partner, remove));
    }

    private static Button button(String key, Partner partner, Runnable click) {
        var button = new Button(Texts.t(key), event -> click.run());
        button.setAriaLabel(Texts.t(key) + ": " + partner.officeName());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void head(boolean withButtons) {
        var row = new NativeTableRow();
        Stream.of("programme.office", "programme.partner.role", "programme.partner.agreement", "programme.membership")
                .forEach(key -> row.add(header(key)));
        Stream.of("programme.partner.target", "programme.partner.staff", "programme.partner.trained")
                .map(PartnerTable::header)
                .forEach(cell -> {
                    cell.addClassName("gm-count");
                    row.add(cell);
                });
        if (withButtons) {
            row.add(header("programme.actions"));
        }
        table.getHead().add(row);
    }

    private static NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(Texts.t(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void row(Partner partner, @Nullable Function<Partner, Component> buttons) {
        PartnerTerms terms = partner.terms();
        var name =
                new Anchor(CurrentPartnership.path("offices/" + partner.office().value()), partner.officeName());
        Tone tone = terms.role() == PartnerRole.LEAD ? Tone.INFORMATION : Tone.NEUTRAL;
        var row = new NativeTableRow();
        row.add(
                new NativeTableCell(name),
                new NativeTableCell(new StatusBadge(tone, Texts.t("programme.role." + terms.role()))),
                new NativeTableCell(agreement(terms.agreementNumber(), terms.agreementOn())),
                new NativeTableCell(membership(offices.get(partner.office()))));
        NUMBERS.forEach(number -> row.add(count(known(number.apply(terms)))));
        if (buttons != null) {
            row.add(new NativeTableCell(buttons.apply(partner)));
        }
        table.getBody().add(row);
    }

    /** {@code 12/2011, 01.03.2011}; the same words for programmes. */
    static String agreement(@Nullable String number, @Nullable LocalDate day) {
        String words = Stream.of(number, day == null ? null : Texts.date(day))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? UNKNOWN : words;
    }

    /** Since when an office takes part, or until when it did. */
    static String membership(@Nullable Office office) {
        if (office != null && office.leftOn() != null) {
            return Texts.t("programme.membership.until", Texts.date(office.leftOn()));
        }
        return office == null || office.joinedOn() == null
                ? UNKNOWN
                : Texts.t("programme.membership.since", Texts.date(office.joinedOn()));
    }

    private void totals(List<Partner> partners, boolean withButtons) {
        var row = new NativeTableRow();
        var label = new NativeTableHeaderCell(Texts.t("programme.partner.sum"));
        label.getElement().setAttribute("scope", "row").setAttribute("colspan", "4");
        row.add(label);
        NUMBERS.forEach(number -> row.add(sum(partners, number)));
        if (withButtons) {
            row.add(new NativeTableCell());
        }
        table.getFoot().add(row);
    }

    /** The sum of the known numbers; how many are not known stands beside it. */
    private static NativeTableCell sum(List<Partner> partners, Function<PartnerTerms, @Nullable Integer> number) {
        List<Integer> known = partners.stream()
                .map(Partner::terms)
                .map(number)
                .filter(Objects::nonNull)
                .toList();
        if (known.isEmpty()) {
            return count(UNKNOWN);
        }
        NativeTableCell cell =
                count(Texts.integer(known.stream().mapToLong(Integer::longValue).sum()));
        int unknown = partners.size() - known.size();
        if (unknown > 0) {
            var note = new Span(Texts.t("programme.partner.unknown", unknown));
            note.addClassName("gm-figure-note");
            cell.add(note);
        }
        return cell;
    }

    private static NativeTableCell count(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("gm-count");
        return cell;
    }

    private static String known(@Nullable Integer value) {
        return value == null ? UNKNOWN : Texts.integer(value);
    }
}
