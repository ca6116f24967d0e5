package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeSummary;
import eu.gminarium.programme.Offices;
import eu.gminarium.security.Access;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.offer.Offer;
import eu.gminarium.training.offer.Offers;
import eu.gminarium.training.offer.Sending;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.training.Paths;
import eu.gminarium.ui.training.TrainingDialogs;
import eu.gminarium.ui.training.TrainingFields;
import eu.gminarium.ui.training.TrainingForm;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The forms around an offer: entering it, sending it on, answering it, making a training of it. */
@Prototype
final class OfferDialogs {

    private static final int LINE_LENGTH = 200;
    private static final int LINK_LENGTH = 500;
    private static final int DESCRIPTION_LENGTH = 4000;
    private static final int MOST_PEOPLE = 10_000;

    private final Offers offers;
    private final Offices offices;
    private final TrainingFields fields;
    private final TrainingDialogs trainings;

    OfferDialogs(Offers offers, Offices offices, TrainingFields fields, TrainingDialogs trainings) {
        this.offers = offers;
        this.offices = offices;
        this.fields = fields;
        this.trainings = trainings;
    }

    /** @param officeIds whose heads get it */
    record SendForm(Set<Office> officeIds) {}

    /** @param people for how many the head would take it */
    record WishForm(Integer people) {}

    FormDialog<OfferForm> add(Consumer<Offer> then) {
        return new FormDialog<>(
                        Texts.t("need.offer.new"),
                        Texts.t("need.offer.new.action"),
                        OfferForm.class,
                        (OfferForm form) -> {
                            Offer added = offers.add(form.toInput(TrainingFields.currency()));
                            Notices.success(Texts.t("need.offer.saved", added.title()));
                            then.accept(added);
                        })
                .required("title", TrainingFields.line("training.title", LINE_LENGTH))
                .required("topic", fields.topic(null))
                .required("provider", fields.provider())
                .field("price", TrainingFields.price(Texts.t("need.offer.price")), TrainingFields::money)
                .field("description", TrainingFields.lines("need.offer.description", DESCRIPTION_LENGTH))
                .field("link", TrainingFields.line("need.offer.link", LINK_LENGTH))
                .field("place", TrainingFields.line("training.place", LINE_LENGTH))
                .field("startsOn", Dates.picker(Texts.t("need.offer.starts-on")))
                .field("endsOn", Dates.picker(Texts.t("need.offer.ends-on")))
                .required("validUntil", Dates.picker(Texts.t("need.offer.valid-until")));
    }

    FormDialog<SendForm> send(Offer offer, Runnable then) {
        var choice = new MultiSelectComboBox<Office>(Texts.t("need.offer.send.offices"));
        List<Office> all = offices.list().stream().map(OfficeSummary::office).toList();
        choice.setItems(all);
        choice.setItemLabelGenerator(DistinctNames.among(all)::apply);
        return new FormDialog<>(
                        Texts.t("need.offer.send"), Texts.t("need.offer.send"), SendForm.class, (SendForm form) -> {
                            Sending sending = offers.send(
                                    offer.id(),
                                    form.officeIds().stream().map(Office::id).collect(Collectors.toSet()));
                            Notices.success(Texts.t("need.offer.sent", sending.heads(), sending.withoutAddress()));
                            then.run();
                        })
                .explain(new Paragraph(Texts.t("need.offer.send.lead")))
                .required("officeIds", choice);
    }

    FormDialog<WishForm> want(Offer offer, Runnable then) {
        var people = TrainingFields.number("need.offer.want.people", 0, MOST_PEOPLE);
        people.setHelperText(Texts.t("need.offer.want.help"));
        return new FormDialog<>(Texts.t("need.offer.want"), Texts.t("need.save"), WishForm.class, (WishForm form) -> {
                    offers.want(offer.id(), form.people());
                    Notices.success(Texts.t("need.offer.want.saved"));
                    then.run();
                })
                .required("people", people);
    }

    /** The form of a training that is filled in with the offer; its price is for one person and is left out. */
    FormDialog<TrainingForm> make(Offer offer) {
        TrainingForm begun = TrainingForm.begun(
                offer.topicCode(),
                offer.title(),
                offer.description(),
                Access.current().requirePartnership().language().getLanguage(),
                offer.provider(),
                "");
        return trainings.add(begun, made -> became(offer, made));
    }

    private void became(Offer offer, Training made) {
        offers.become(offer.id(), made.id());
        UI.getCurrent().navigate(Paths.training(made.id()));
    }
}
