package eu.gminarium.ui.programme;

import com.vaadin.flow.component.combobox.ComboBox;
import eu.gminarium.programme.NewOffice;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.register.Register;
import eu.gminarium.programme.register.RegisterOffice;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms that bring an office into the partnership. */
@Prototype
final class OfficeDialogs {

    private static final int MOST_HITS = 30;

    private final Offices offices;
    private final Register register;

    OfficeDialogs(Offices offices, Register register) {
        this.offices = offices;
        this.register = register;
    }

    /**
     * @param office picked by typing a part of its name, with or without diacritics
     * @param joinedOn first day in the partnership
     */
    record FromRegister(
            @Nullable RegisterOffice office, @Nullable LocalDate joinedOn) {}

    /** A partner whose name is not known yet. */
    record Unnamed(@Nullable LocalDate joinedOn) {}

    FormDialog<FromRegister> fromRegister(Runnable then) {
        var office = new ComboBox<RegisterOffice>(Texts.t("programme.office"));
        office.setHelperText(Texts.t("programme.offices.from-register.help"));
        office.setItemLabelGenerator(OfficeDialogs::label);
        office.setItemsWithFilterConverter(
                query -> register.search(query.getFilter().orElse(""), MOST_HITS).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed);
        return new FormDialog<>(
                        Texts.t("programme.offices.from-register"),
                        Texts.t("programme.add"),
                        FromRegister.class,
                        input -> {
                            String terc = Objects.requireNonNull(input.office()).code();
                            var added = offices.addFromRegister(terc, null, input.joinedOn());
                            Notices.success(Texts.t("programme.offices.added", added.displayName()));
                            then.run();
                        })
                .required("office", office)
                .field("joinedOn", Dates.picker(Texts.t("programme.joined-on")));
    }

    FormDialog<Unnamed> unnamed(Runnable then) {
        return new FormDialog<>(
                        Texts.t("programme.offices.unnamed"), Texts.t("programme.add"), Unnamed.class, input -> {
                            var added = offices.add(new NewOffice(null, null, OfficeKind.OTHER, input.joinedOn()));
                            Notices.success(Texts.t("programme.offices.added", added.displayName()));
                            then.run();
                        })
                .field("joinedOn", Dates.picker(Texts.t("programme.joined-on")));
    }

    /** Same names are told apart by county and voivodship. */
    private static String label(RegisterOffice office) {
        return Stream.of(office.name(), office.description(), office.county(), office.voivodship(), office.code())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
