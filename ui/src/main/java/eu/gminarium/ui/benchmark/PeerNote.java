package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.benchmark.comparison.PeerGroup;
import eu.gminarium.benchmark.dashboard.SelectedPeers;
import eu.gminarium.ui.common.Texts;

/** Says that a screen speaks of some offices alone, and leads to the same of all. */
final class PeerNote extends Paragraph {

    private static final long serialVersionUID = 1L;

    /** @param everybody address of the same screen with all offices */
    PeerNote(SelectedPeers peers, String everybody) {
        addClassName("gm-peer-note");
        int count = peers.offices().size();
        add(new Span(Texts.t("peers.only", Texts.t(peers.name()), count) + " "));
        if (count < PeerGroup.MINIMUM) {
            add(new Span(Texts.t("peers.only.few") + " "));
        }
        add(new Anchor(everybody, Texts.t("peers.only.everybody")));
    }
}
