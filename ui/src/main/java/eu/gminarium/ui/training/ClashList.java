package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.training.clash.Clash;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Warnings about the same person, trainer or room at overlapping times. */
final class ClashList extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST_IN_A_NOTICE = 3;

    private ClashList() {
        addClassName("gm-clashes");
    }

    /** A heading and one sentence for each; nothing where there is none. */
    static ClashList of(List<Clash> clashes) {
        var list = new ClashList();
        if (clashes.isEmpty()) {
            list.setVisible(false);
            return list;
        }
        var sentences = new UnorderedList();
        clashes.forEach(clash -> sentences.add(new ListItem(sentence(clash))));
        list.add(new H2(Texts.t("need.clashes")), sentences, Words.quiet(Texts.t("need.clash.note")));
        return list;
    }

    /** The first of them as a notice that stays until it is closed; nothing where there is none. */
    static void warn(List<Clash> clashes) {
        if (!clashes.isEmpty()) {
            Notices.information(clashes.stream()
                    .limit(MOST_IN_A_NOTICE)
                    .map(ClashList::sentence)
                    .collect(Collectors.joining(" ")));
        }
    }

    private static String sentence(Clash clash) {
        return Texts.t(
                "need.clash",
                Texts.t("need.ClashKind." + clash.kind()),
                clash.subject(),
                Texts.date(clash.day()),
                TIME.format(clash.start()),
                TIME.format(clash.end()),
                clash.otherTitle(),
                TIME.format(clash.otherStart()),
                TIME.format(clash.otherEnd()));
    }
}
