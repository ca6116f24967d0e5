package eu.gminarium.ui.programme;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeSummary;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.plan.Budget;
import eu.gminarium.programme.plan.Partner;
import eu.gminarium.programme.plan.PartnerRole;
import eu.gminarium.programme.plan.PartnerTerms;
import eu.gminarium.programme.plan.Partners;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.ProgrammeInput;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Access;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms of a programme and of its partners. */
@Prototype
final class ProgrammeDialogs {

    private final Programmes programmes;
    private final Partners partners;
    private final Offices offices;

    ProgrammeDialogs(Programmes programmes, Partners partners, Offices offices) {
        this.programmes = programmes;
        this.partners = partners;
        this.offices = offices;
    }

    /** The fields of a programme; amounts in the partnership's currency. */
    record Form(
            String name,
            @Nullable String goals,
            @Nullable String funding,
            @Nullable String agreementNumber,
            @Nullable LocalDate agreementOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable BigDecimal grant,
            @Nullable BigDecimal ownContribution,
            @Nullable BigDecimal total) {

        ProgrammeInput toInput(Currency currency) {
            return new ProgrammeInput(
                    name,
                    goals,
                    funding,
                    agreementNumber,
                    agreementOn,
                    Objects.requireNonNull(startsOn),
                    Objects.requireNonNull(endsOn),
                    Budget.of(
                            money("grant", grant, currency),
                            money("ownContribution", ownContribution, currency),
                            money("total", total, currency)));
        }

        private static @Nullable Money money(String field, @Nullable BigDecimal amount, Currency currency) {
            try {
                return amount == null ? null : Money.of(amount, currency);
            } catch (ArithmeticException tooManyDecimals) {
                throw InvalidField.of(field, "validation.other");
            }
        }
    }

    FormDialog<Form> create(Runnable then) {
        Currency currency = Access.current().requirePartnership().currency();
        return new FormDialog<>(Texts.t("programme.programmes.new"), Texts.t("programme.save"), Form.class, input -> {
                    programmes.create(input.toInput(currency));
                    then.run();
                })
                .required("name", new TextField(Texts.t("programme.programme")))
                .field("goals", new TextArea(Texts.t("programme.goals")))
                .field("funding", new TextField(Texts.t("programme.funding")))
                .field("agreementNumber", new TextField(Texts.t("programme.agreement-number")))
                .field("agreementOn", Dates.picker(Texts.t("programme.agreement-on")))
                .required("startsOn", Dates.picker(Texts.t("programme.starts-on")))
                .required("endsOn", Dates.picker(Texts.t("programme.ends-on")))
                .field("grant", new BigDecimalField(Texts.t("programme.grant")))
                .field("ownContribution", new BigDecimalField(Texts.t("programme.own-contribution")))
                .field("total", new BigDecimalField(Texts.t("programme.total")));
    }

    /** The fields of a partner. */
    record PartnerForm(
            @Nullable Office office,
            @Nullable PartnerRole role,
            @Nullable Integer targetParticipants,
            @Nullable Integer staffCount) {}

    FormDialog<PartnerForm> addPartner(ProgrammeId programme, List<Partner> present, Runnable then) {
        Set<OfficeId> taken = present.stream().map(Partner::office).collect(Collectors.toSet());
        var office = new ComboBox<Office>(Texts.t("programme.office"));
        office.setItems(offices.list().stream()
                .map(OfficeSummary::office)
                .filter(each -> !taken.contains(each.id()))
                .toList());
        office.setItemLabelGenerator(Office::displayName);
        var role = new ComboBox<PartnerRole>(Texts.t("programme.partner.role"));
        role.setItems(PartnerRole.values());
        role.setItemLabelGenerator(each -> Texts.t("programme.role." + each));
        return new FormDialog<>(
                        Texts.t("programme.partner.add"), Texts.t("programme.add"), PartnerForm.class, input -> {
                            PartnerTerms terms = new PartnerTerms(
                                    Objects.requireNonNull(input.role()),
                                    null,
                                    null,
                                    input.targetParticipants(),
                                    input.staffCount(),
                                    null);
                            partners.add(
                                    programme,
                                    Objects.requireNonNull(input.office()).id(),
                                    terms);
                            then.run();
                        })
                .required("office", office)
                .required("role", role)
                .field("targetParticipants", new IntegerField(Texts.t("programme.partner.target")))
                .field("staffCount", new IntegerField(Texts.t("programme.partner.staff")));
    }
}
