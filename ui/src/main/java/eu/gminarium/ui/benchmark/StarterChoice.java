package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import eu.gminarium.benchmark.card.StarterIndicator;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checkboxes of ready indicators, a group for each area. */
final class StarterChoice extends CustomField<Set<String>> {

    private static final long serialVersionUID = 1L;

    private final transient List<CheckboxGroup<StarterIndicator>> groups = new ArrayList<>();

    StarterChoice(List<StarterIndicator> all) {
        setLabel(Texts.t("benchmark.starter.indicators"));
        setWidthFull();
        var list = new Div();
        list.addClassName("gm-starter");
        var everything = new Button(Texts.t("benchmark.starter.all"), click -> chooseAll());
        everything.addThemeVariants(ButtonVariant.TERTIARY);
        list.add(everything);
        Map<LocalizedText, List<StarterIndicator>> byArea = all.stream()
                .collect(Collectors.groupingBy(StarterIndicator::areaName, LinkedHashMap::new, Collectors.toList()));
        byArea.forEach((area, members) -> {
            CheckboxGroup<StarterIndicator> group = group(Texts.t(area), members);
            groups.add(group);
            list.add(group);
        });
        add(list);
    }

    private static CheckboxGroup<StarterIndicator> group(String area, List<StarterIndicator> members) {
        var group = new CheckboxGroup<StarterIndicator>(area);
        group.setItems(members);
        group.setItemEnabledProvider(each -> !each.present());
        group.setItemLabelGenerator(each -> Texts.t(each.definition().name())
                + (each.present() ? " – " + Texts.t("benchmark.starter.present") : ""));
        group.setItemHelperGenerator(each -> Texts.t(each.definition().definition()));
        return group;
    }

    private void chooseAll() {
        groups.forEach(group -> group.setValue(group.getListDataView()
                .getItems()
                .filter(each -> !each.present())
                .collect(Collectors.toSet())));
    }

    @Override
    protected @Nullable Set<String> generateModelValue() {
        Set<String> chosen = new TreeSet<>();
        groups.forEach(group -> group.getValue().forEach(each -> chosen.add(each.code())));
        return chosen.isEmpty() ? null : chosen;
    }

    @Override
    protected void setPresentationValue(@Nullable Set<String> codes) {
        groups.forEach(group -> group.setValue(group.getListDataView()
                .getItems()
                .filter(each -> codes != null && codes.contains(each.code()))
                .collect(Collectors.toSet())));
    }
}
