package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.mysteryclient.result.GroupLetters;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.mysteryclient.result.Ranking.Group;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which offices cannot be told apart: from one's own, and in groups. */
final class AlikeNote extends Div {

    private static final long serialVersionUID = 1L;

    AlikeNote(Ranking ranking, Set<OfficeId> own, OfficeNames names) {
        addClassName("gm-alike");
        ranking.ranked().stream()
                .filter(office -> own.contains(office.office()))
                .forEach(office -> add(new Paragraph(sentence(ranking, office, names))));
        if (ranking.groups().size() == 1) {
            add(new Paragraph(Texts.t("mystery.groups.one")));
        } else if (!ranking.groups().isEmpty()) {
            add(new Paragraph(Texts.t("mystery.groups.lead")), groups(ranking.groups()));
        }
    }

    private static String sentence(Ranking ranking, RankedOffice office, OfficeNames names) {
        List<RankedOffice> alike = ranking.alike(office.office());
        if (alike.isEmpty()) {
            return Texts.t("mystery.alike.none", names.of(office));
        }
        int best = rank(alike.getFirst());
        int worst = rank(alike.getLast());
        return best == worst
                ? Texts.t("mystery.alike.rank", names.of(office), alike.size(), best)
                : Texts.t("mystery.alike", names.of(office), alike.size(), best, worst);
    }

    private static int rank(RankedOffice office) {
        return Objects.requireNonNull(office.rank());
    }

    private static NativeDetails groups(List<Group> groups) {
        var list = new Div();
        for (int at = 0; at < groups.size(); at++) {
            Group group = groups.get(at);
            list.add(new Paragraph(Texts.t(
                    "mystery.groups.group",
                    GroupLetters.letter(at),
                    group.bestRank(),
                    group.worstRank(),
                    group.offices().size())));
        }
        return new NativeDetails(new Span(Texts.t("mystery.groups", groups.size())), list);
    }
}
