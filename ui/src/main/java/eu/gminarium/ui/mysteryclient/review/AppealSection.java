package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.mysteryclient.appeal.Appeal;
import eu.gminarium.mysteryclient.appeal.AppealStatus;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appeals one below the other, each with what the office said and what was decided. */
final class AppealSection extends Div {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable AppealDialogs dialogs;
    private final transient Runnable then;

    /**
     * @param heading key of the heading
     * @param dialogs null where nothing is to be decided
     */
    AppealSection(String heading, List<Appeal> appeals, @Nullable AppealDialogs dialogs, Runnable then) {
        this.dialogs = dialogs;
        this.then = then;
        addClassName("gm-section");
        add(new H2(Texts.t(heading)));
        appeals.forEach(appeal -> add(card(appeal)));
    }

    static StatusBadge badge(Appeal appeal) {
        return new StatusBadge(
                switch (appeal.status()) {
                    case OPEN -> Tone.INFORMATION;
                    case UPHELD -> Tone.SUCCESS;
                    case REJECTED -> Tone.NEUTRAL;
                },
                Words.of(appeal.status()));
    }

    private Article card(Appeal appeal) {
        var card = new Article(
                new H3(appeal.officeName() + " · " + Texts.t(appeal.criterion().name())), badge(appeal), facts(appeal));
        card.addClassNames("gm-section", "gm-appeal");
        card.add(said("mystery.appeal.office-said", appeal.appealedAt(), appeal.reason()));
        if (appeal.decidedAt() != null && appeal.decisionReason() != null) {
            card.add(said("mystery.appeal.coordinator-said", appeal.decidedAt(), appeal.decisionReason()));
        }
        if (dialogs != null && appeal.status() == AppealStatus.OPEN) {
            card.add(buttons(appeal, dialogs));
        }
        return card;
    }

    private static Facts facts(Appeal appeal) {
        String before = Words.value(appeal.criterion(), appeal.scoreBefore());
        boolean upheld = appeal.status() == AppealStatus.UPHELD;
        String after = upheld ? Words.value(appeal.criterion(), appeal.scoreAfter()) : null;
        return new Facts()
                .fact(Texts.t("mystery.appeal.call"), at(appeal.calledAt()))
                .fact(
                        Texts.t("mystery.criterion.text"),
                        Texts.t(appeal.criterion().text()))
                .fact(Texts.t("mystery.score"), after == null ? before : before + " → " + after);
    }

    private static Div said(String key, Instant when, String words) {
        var who = new Paragraph(Texts.t(key, at(when)));
        who.addClassName("gm-quiet");
        return new Div(who, new Paragraph(words));
    }

    private Div buttons(Appeal appeal, AppealDialogs open) {
        var row = new Div(
                new Button(Texts.t("mystery.appeal.uphold"), click -> open.uphold(appeal, then)),
                new Button(Texts.t("mystery.appeal.reject"), click -> open.reject(appeal, then)));
        row.addClassName("gm-row");
        return row;
    }

    private static String at(Instant moment) {
        return Texts.dateTime(moment, Access.current().requirePartnership().zone());
    }
}
