package eu.gminarium.ui.programme;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.programme.NewOffice;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeChange;
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

/** The forms that bring an office into the partnership, name it, and let it leave. */
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
     * @param terc picked by typing a part of the name, with or without diacritics
     * @param joinedOn first day in the partnership
     */
    record FromRegister(
            @Nullable RegisterOffice terc, @Nullable LocalDate joinedOn) {}

    FormDialog<FromRegister> fromRegister(Runnable then) {
        return new FormDialog<>(
                        Texts.t("programme.offices.from-register"),
                        Texts.t("programme.add"),
                        FromRegister.class,
                        input -> {
                            String terc = Objects.requireNonNull(input.terc()).code();
                            added(offices.addFromRegister(terc, null, input.joinedOn()), then);
                        })
                .required("terc", registered())
                .field("joinedOn", Dates.picker(Texts.t("programme.joined-on")));
    }

    /**
     * An office that is in no register, or a partner who is not known yet.
     *
     * @param name empty for the latter
     */
    record Unregistered(
            @Nullable String name,
            OfficeKind kind,
            @Nullable LocalDate joinedOn) {}

    FormDialog<Unregistered> unnamed(Runnable then) {
        return new FormDialog<>(
                        Texts.t("programme.offices.unnamed"), Texts.t("programme.add"), Unregistered.class, input -> {
                            NewOffice office = new NewOffice(input.name(), null, input.kind(), input.joinedOn());
                            added(offices.add(office), then);
                        })
                .field("name", name())
                .required("kind", kind())
                .field("joinedOn", Dates.picker(Texts.t("programme.joined-on")))
                .read(new Unregistered(null, OfficeKind.OTHER, null));
    }

    /** The register's entry for an office that has none yet. */
    record Identity(@Nullable RegisterOffice terc) {}

    FormDialog<Identity> identify(Office office, Runnable then) {
        return new FormDialog<>(
                        Texts.t("programme.office.identify"), Texts.t("programme.save"), Identity.class, input -> {
                            String terc = Objects.requireNonNull(input.terc()).code();
                            offices.change(
                                    office.id(),
                                    new OfficeChange(
                                            office.name(),
                                            office.officialName(),
                                            terc,
                                            office.kind(),
                                            office.joinedOn(),
                                            office.leftOn(),
                                            office.version()));
                            saved(then);
                        })
                .required("terc", registered());
    }

    /** What may be corrected; name and kind only of an office that has them from no register. */
    record Data(
            @Nullable String name,
            OfficeKind kind,
            @Nullable String officialName,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leftOn) {

        OfficeChange toInput(Office office) {
            return new OfficeChange(name, officialName, office.terc(), kind, joinedOn, leftOn, office.version());
        }
    }

    FormDialog<Data> change(Office office, Runnable then) {
        boolean registered = office.terc() != null;
        TextField name = name();
        Select<OfficeKind> kind = kind();
        name.setVisible(!registered);
        kind.setVisible(!registered);
        return new FormDialog<>(Texts.t("programme.office.change"), Texts.t("programme.save"), Data.class, input -> {
                    offices.change(office.id(), input.toInput(office));
                    saved(then);
                })
                .field("name", name)
                .field("kind", kind)
                .field("officialName", new TextField(Texts.t("programme.office.official-name")))
                .field("joinedOn", Dates.picker(Texts.t("programme.joined-on")))
                .field("leftOn", Dates.picker(Texts.t("programme.left-on")))
                .read(new Data(
                        office.name(), office.kind(), office.officialName(), office.joinedOn(), office.leftOn()));
    }

    private static void added(Office office, Runnable then) {
        Notices.success(Texts.t("programme.offices.added", office.displayName()));
        then.run();
    }

    private static void saved(Runnable then) {
        Notices.success(Texts.t("programme.saved"));
        then.run();
    }

    private static TextField name() {
        var field = new TextField(Texts.t("programme.office.name"));
        field.setHelperText(Texts.t("programme.office.name.help"));
        return field;
    }

    private static Select<OfficeKind> kind() {
        var field = new Select<OfficeKind>();
        field.setLabel(Texts.t("programme.kind"));
        field.setItems(OfficeKind.values());
        field.setItemLabelGenerator(kind -> Texts.t("programme.kind." + kind));
        return field;
    }

    private ComboBox<RegisterOffice> registered() {
        var office = new ComboBox<RegisterOffice>(Texts.t("programme.office"));
        office.setHelperText(Texts.t("programme.offices.from-register.help"));
        office.setItemLabelGenerator(OfficeDialogs::label);
        office.setItemsWithFilterConverter(
                query -> register.search(query.getFilter().orElse(""), MOST_HITS).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed);
        return office;
    }

    /** Same names are told apart by county and voivodship. */
    private static String label(RegisterOffice office) {
        return Stream.of(office.name(), office.description(), office.county(), office.voivodship(), office.code())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
