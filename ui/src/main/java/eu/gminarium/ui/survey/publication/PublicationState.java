package eu.gminarium.ui.survey.publication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.survey.publication.Publication;
import eu.gminarium.survey.publication.Publications;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;

/** Whether a wave is public; the county coordinator publishes it and takes it back. */
@Prototype
final class PublicationState {

    private final Publications publications;

    PublicationState(Publications publications) {
        this.publications = publications;
    }

    /** @param again shows the page as it is after a step */
    Section section(Wave wave, String name, Runnable again) {
        Optional<Publication> present = publications.of(wave.id());
        var section = new Section(new H2(Texts.t("publication.state")), new Div(badge(present)));
        section.addClassName("gm-survey-section");
        section.add(
                new Paragraph(Texts.t(present.isPresent() ? "publication.state.note" : "publication.state.not.note")));
        var row = new Div();
        row.addClassName("gm-survey-filters");
        if (Access.current().may(Resource.SURVEY, Verb.WRITE)) {
            row.add(present.isPresent() ? withdraw(wave, name, again) : publish(wave, name, again));
        }
        present.ifPresent(shown -> row.add(page(wave)));
        section.add(row);
        return section;
    }

    private static StatusBadge badge(Optional<Publication> present) {
        return present.map(publication -> new StatusBadge(
                        Tone.SUCCESS,
                        Texts.t(
                                "publication.state.public",
                                Texts.dateTime(
                                        publication.publishedAt(),
                                        Scopes.currentPartnership().zone()))))
                .orElseGet(() -> new StatusBadge(Tone.NEUTRAL, Texts.t("publication.state.not")));
    }

    private static Anchor page(Wave wave) {
        Partnership partnership = Scopes.currentPartnership();
        String address = "/o/" + partnership.slug() + "/" + Texts.locale().getLanguage() + "/"
                + wave.id().value();
        return new Anchor(address, Texts.t("publication.open"), AnchorTarget.BLANK);
    }

    private Button publish(Wave wave, String name, Runnable again) {
        var button = new Button(
                Texts.t("publication.publish"),
                click -> Confirm.ask(
                        Texts.t("publication.publish.question", name),
                        Texts.t("publication.publish.consequence"),
                        Texts.t("publication.publish"),
                        () -> {
                            publications.publish(wave.id());
                            Notices.success(Texts.t("publication.publish.done"));
                            again.run();
                        }));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button withdraw(Wave wave, String name, Runnable again) {
        return new Button(
                Texts.t("publication.withdraw"),
                click -> Confirm.ask(
                        Texts.t("publication.withdraw.question", name),
                        Texts.t("publication.withdraw.consequence"),
                        Texts.t("publication.withdraw"),
                        () -> {
                            publications.withdraw(wave.id());
                            Notices.success(Texts.t("publication.withdraw.done"));
                            again.run();
                        }));
    }
}
