package eu.gminarium.ui.programme;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeSummary;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.plan.Partner;
import eu.gminarium.programme.plan.PartnerRole;
import eu.gminarium.programme.plan.PartnerTerms;
import eu.gminarium.programme.plan.Partners;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms of a programme's partners. */
@Prototype
final class PartnerDialogs {

    private static final int MOST_PEOPLE = 1_000_000;

    private final Partners partners;
    private final Offices offices;

    PartnerDialogs(Partners partners, Offices offices) {
        this.partners = partners;
        this.offices = offices;
    }

    /** The fields of a partner. */
    record Form(
            @Nullable Office officeId,
            @Nullable PartnerRole role,
            @Nullable String agreementNumber,
            @Nullable LocalDate agreementOn,
            @Nullable Integer targetParticipants,
            @Nullable Integer staffCount,
            @Nullable Integer reportedTrained) {

        static Form of(Office office, PartnerTerms terms) {
            return new Form(
                    office,
                    terms.role(),
                    terms.agreementNumber(),
                    terms.agreementOn(),
                    terms.targetParticipants(),
                    terms.staffCount(),
                    terms.reportedTrained());
        }

        PartnerTerms toTerms() {
            return new PartnerTerms(
                    Objects.requireNonNull(role),
                    agreementNumber,
                    agreementOn,
                    targetParticipants,
                    staffCount,
                    reportedTrained);
        }
    }

    FormDialog<Form> add(ProgrammeId programme, List<Partner> present, Runnable then) {
        Set<OfficeId> taken = present.stream().map(Partner::office).collect(Collectors.toSet());
        List<Office> all = all();
        ComboBox<Office> office = office(all);
        office.setItems(all.stream().filter(each -> !taken.contains(each.id())).toList());
        return form("programme.partner.add", "programme.add", office, input -> {
            Office chosen = Objects.requireNonNull(input.officeId());
            partners.add(programme, chosen.id(), input.toTerms());
            Notices.success(Texts.t(
                    "programme.offices.added", office.getItemLabelGenerator().apply(chosen)));
            then.run();
        });
    }

    FormDialog<Form> change(Partner partner, Runnable then) {
        Office own = offices.get(partner.office());
        ComboBox<Office> office = office(all());
        office.setItems(own);
        office.setReadOnly(true);
        return form("programme.partner.change", "programme.save", office, input -> {
                    partners.change(partner.id(), partner.version(), input.toTerms());
                    Notices.success(Texts.t("programme.saved"));
                    then.run();
                })
                .read(Form.of(own, partner.terms()));
    }

    void remove(Partner partner, Runnable then) {
        Confirm.danger(
                Texts.t("programme.partner.remove.question", partner.officeName()),
                Texts.t("programme.partner.remove.consequence"),
                Texts.t("programme.remove"),
                () -> {
                    partners.remove(partner.id(), partner.version());
                    Notices.success(Texts.t("programme.removed", partner.officeName()));
                    then.run();
                });
    }

    private static FormDialog<Form> form(String title, String action, ComboBox<Office> office, Consumer<Form> save) {
        return new FormDialog<>(Texts.t(title), Texts.t(action), Form.class, save)
                .required("officeId", office)
                .required("role", role())
                .field("agreementNumber", new TextField(Texts.t("programme.partner.agreement-number")))
                .field("agreementOn", Dates.picker(Texts.t("programme.partner.agreement-on")))
                .field("targetParticipants", people("programme.partner.target"))
                .field("staffCount", people("programme.partner.staff"))
                .field("reportedTrained", people("programme.partner.trained"));
    }

    private static ComboBox<Office> office(List<Office> all) {
        var field = new ComboBox<Office>(Texts.t("programme.office"));
        field.setItemLabelGenerator(DistinctNames.among(all)::apply);
        return field;
    }

    private List<Office> all() {
        return offices.list().stream().map(OfficeSummary::office).toList();
    }

    private static Select<PartnerRole> role() {
        var field = new Select<PartnerRole>();
        field.setLabel(Texts.t("programme.partner.role"));
        field.setItems(PartnerRole.values());
        field.setItemLabelGenerator(role -> Texts.t("programme.role." + role));
        return field;
    }

    private static IntegerField people(String key) {
        var field = new IntegerField(Texts.t(key));
        field.setMin(0);
        field.setMax(MOST_PEOPLE);
        return field;
    }
}
