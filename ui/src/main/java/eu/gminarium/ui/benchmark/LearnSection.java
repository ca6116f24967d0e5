package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.practice.GoodPractice;
import eu.gminarium.benchmark.practice.GoodPractices;
import eu.gminarium.benchmark.practice.PracticeFilter;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Below an indicator: what offices wrote that improved it, and a way to ask those at the top. */
final class LearnSection extends Section {

    private static final long serialVersionUID = 1L;

    /** More shared first places than this tell nobody whom to ask. */
    private static final int MOST_ASKED = 3;

    LearnSection(IndicatorResults results, GoodPractices practices) {
        addClassName("gm-learn");
        String code = results.card().code();
        add(new H2(Texts.t("practice.learn")));
        Map<OfficeId, String> names =
                DistinctNames.of(List.copyOf(results.offices().values()));
        List<GoodPractice> written = practices.list(PracticeFilter.of(code));
        if (written.isEmpty()) {
            add(new Paragraph(Texts.t("practice.learn.none")));
        } else {
            add(notes(written, code, names));
        }
        List<Office> best = best(results);
        if (best.size() <= MOST_ASKED) {
            best.stream()
                    .filter(office -> NextSteps.mayAsk(office.id()))
                    .forEach(office -> add(new Paragraph(new Anchor(
                            NextSteps.ask(office.id(), code),
                            Texts.t("question.ask.what", names.getOrDefault(office.id(), ""))))));
        }
    }

    private static UnorderedList notes(List<GoodPractice> written, String code, Map<OfficeId, String> offices) {
        var list = new UnorderedList();
        written.forEach(note -> {
            String office = offices.get(note.office());
            String name = office == null ? "" : office + ": ";
            list.add(new ListItem(
                    new Anchor(NextSteps.practices(code), name + note.content().title())));
        });
        return list;
    }

    private static List<Office> best(IndicatorResults results) {
        return results.cells().stream()
                .filter(cell -> Integer.valueOf(1).equals(cell.standing().rank()))
                .map(cell -> results.offices().get(cell.office()))
                .filter(Objects::nonNull)
                .toList();
    }
}
