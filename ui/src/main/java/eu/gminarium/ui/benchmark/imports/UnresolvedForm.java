package eu.gminarium.ui.benchmark.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.imports.MeasurementImport;
import eu.gminarium.benchmark.imports.MeasurementImports;
import eu.gminarium.benchmark.imports.UnknownIndicator;
import eu.gminarium.benchmark.imports.UnresolvedIndicator;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks what becomes of each indicator of the file that has no card, and tries the file again with the answers. */
final class UnresolvedForm extends Section {

    private static final long serialVersionUID = 1L;
    private static final IndicatorTreatment LEAVE_OUT = new IndicatorTreatment.LeaveOut();
    private static final IndicatorTreatment NEW_CARD = new IndicatorTreatment.NewCard();

    private final transient MeasurementImports imports;
    private final transient MeasurementImport shown;
    private final transient Map<UnresolvedIndicator, ComboBox<IndicatorTreatment>> answers = new LinkedHashMap<>();

    /**
     * @param cards of which those are offered that take values and are not archived
     * @param makesCards whether the person may let the import make indicator cards
     */
    UnresolvedForm(MeasurementImports imports, MeasurementImport shown, List<IndicatorCard> cards, boolean makesCards) {
        this.imports = imports;
        this.shown = shown;
        addClassName("gm-unresolved");
        List<UnresolvedIndicator> unresolved = shown.report().unresolvedIndicators();
        List<IndicatorTreatment> offered = offered(cards);
        var list = new UnorderedList();
        unresolved.forEach(each -> list.add(row(each, offered, makesCards)));
        add(
                new H2(Texts.t("benchmark.import.unresolved", unresolved.size())),
                new Paragraph(Texts.t("benchmark.import.unresolved.hint")),
                rest(makesCards),
                list,
                tryAgain());
    }

    private static List<IndicatorTreatment> offered(List<IndicatorCard> cards) {
        Comparator<IndicatorTreatment> byLabel =
                Comparator.comparing(IndicatorTreatment::label, Formats.collator(Texts.locale()));
        return cards.stream()
                .filter(card -> card.source().stored() && !card.archived())
                .<IndicatorTreatment>map(IndicatorTreatment.Card::new)
                .sorted(byLabel)
                .toList();
    }

    private ListItem row(UnresolvedIndicator each, List<IndicatorTreatment> cards, boolean makesCards) {
        boolean makes = makesCards && each.creatable();
        var box = new ComboBox<IndicatorTreatment>(each.indicator());
        box.setItems(Stream.concat(
                        Stream.of(LEAVE_OUT, NEW_CARD).filter(choice -> makes || choice != NEW_CARD), cards.stream())
                .toList());
        box.setItemLabelGenerator(IndicatorTreatment::label);
        box.setPlaceholder(Texts.t("benchmark.import.unresolved.choose"));
        box.setClearButtonVisible(true);
        box.setHelperText(Texts.t("benchmark.import.unresolved." + each.reason(), each.values()));
        answers.put(each, box);
        return new ListItem(box);
    }

    /** One click for all that nobody has decided on, because a file of a statistics office may bring dozens. */
    private Div rest(boolean makesCards) {
        var line = new Div(new Span(Texts.t("benchmark.import.unresolved.rest")));
        line.addClassName("gm-unresolved-rest");
        line.add(rest(LEAVE_OUT));
        if (makesCards && answers.keySet().stream().anyMatch(UnresolvedIndicator::creatable)) {
            line.add(rest(NEW_CARD));
        }
        line.setVisible(answers.size() > 1);
        return line;
    }

    private Button rest(IndicatorTreatment treatment) {
        var button = new Button(
                treatment.label(),
                click -> answers.forEach((each, box) -> {
                    if (box.isEmpty() && (treatment != NEW_CARD || each.creatable())) {
                        box.setValue(treatment);
                    }
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.t("benchmark.import.unresolved.rest") + " " + treatment.label());
        return button;
    }

    private Button tryAgain() {
        var button = new Button(Texts.t("benchmark.import.unresolved.again"), click -> {
            answer();
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void answer() {
        Map<String, String> codes = new HashMap<>();
        Map<String, UnknownIndicator> exceptions = new HashMap<>();
        answers.forEach((each, box) -> {
            switch (box.getValue()) {
                case null -> {}
                case IndicatorTreatment.Card(IndicatorCard card) -> codes.put(each.indicator(), card.code());
                case IndicatorTreatment.LeaveOut() -> exceptions.put(each.indicator(), UnknownIndicator.SKIP);
                case IndicatorTreatment.NewCard() -> exceptions.put(each.indicator(), UnknownIndicator.CREATE);
            }
        });
        if (codes.isEmpty() && exceptions.isEmpty()) {
            nobodyDecided();
            return;
        }
        try {
            MeasurementImport tried =
                    imports.tryAgain(shown.id(), shown.mapping().telling(codes, exceptions));
            QueryParameters query =
                    QueryParameters.simple(Map.of("import", tried.id().value().toString()));
            UI.getCurrent().navigate(Paths.imports(), query);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void nobodyDecided() {
        ComboBox<IndicatorTreatment> first = new ArrayList<>(answers.values()).getFirst();
        first.setErrorMessage(Texts.t("benchmark.import.unresolved.none"));
        first.setInvalid(true);
        first.focus();
    }
}
