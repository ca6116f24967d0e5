package eu.gminarium.ui.survey.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.publication.NamedOffices;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which offices are named on public pages; each decides for itself. */
@Prototype
final class NamedOfficesSection {

    private final NamedOffices named;
    private final OfficeDirectory offices;

    NamedOfficesSection(NamedOffices named, OfficeDirectory offices) {
        this.named = named;
        this.offices = offices;
    }

    /** @param again shows the page as it is after a step */
    Section section(Runnable again) {
        Set<OfficeId> agreed = named.all();
        var table = new PlainTable(Texts.t("publication.named"), headers());
        List<Office> all = offices.all();
        Map<OfficeId, String> names = DistinctNames.of(all);
        all.stream()
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(Texts.locale())))
                .forEach(office -> table.row(
                        row(office, names.getOrDefault(office.id(), ""), agreed.contains(office.id()), again)));
        var section = new Section(
                new H2(Texts.t("publication.named")), new Paragraph(Texts.t("publication.named.note")), table);
        section.addClassName("gm-survey-section");
        return section;
    }

    private static List<String> headers() {
        List<String> headers = new ArrayList<>(List.of(Texts.t("survey.office"), Texts.t("publication.named.state")));
        if (decidesForAny()) {
            headers.add(Texts.t("publication.named.action"));
        }
        return headers;
    }

    private static boolean decidesForAny() {
        return Access.current().may(Resource.PUBLICATION, Verb.WRITE);
    }

    private List<Component> row(Office office, String name, boolean agreed, Runnable again) {
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(name));
        cells.add(
                agreed
                        ? new StatusBadge(Tone.SUCCESS, Texts.t("publication.named.yes"))
                        : new StatusBadge(Tone.NEUTRAL, Texts.t("publication.named.no")));
        if (decidesForAny()) {
            cells.add(action(office, name, agreed, again));
        }
        return cells;
    }

    private Component action(Office office, String name, boolean agreed, Runnable again) {
        if (!Access.current().offices(Resource.PUBLICATION, Verb.WRITE).contains(office.id())) {
            return new Span();
        }
        String key = agreed ? "publication.named.decline" : "publication.named.agree";
        var button = new Button(Texts.t(key), click -> {
            named.set(office.id(), !agreed);
            again.run();
        });
        button.setAriaLabel(Texts.t(key + ".what", name));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
