package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import eu.gminarium.ui.common.Texts;
import java.util.Locale;

/** Links to the sections of the results; on a phone they open below one line. */
final class ResultsContents extends Nav {

    private static final long serialVersionUID = 1L;

    /** The page has a base address, so the jump is made here; what is written in the link serves a new tab. */
    private static final String JUMP = """
            this.addEventListener('click', event => {
              const section = document.getElementById($0);
              if (!section || event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              this.closest('details')?.removeAttribute('open');
              section.scrollIntoView();
              section.focus({preventScroll: true});
            })""";

    /** What a link leads to; the order is that of the screen. */
    enum Part {
        OVERVIEW,
        CHANGE,
        BESIDE,
        TREND,
        GROUP,
        OTHER,
        LOCAL,
        COMMENTS,
        FILES;

        private String anchor() {
            return "results-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final String address;
    private final UnorderedList links = new UnorderedList();
    private final UnorderedList folded = new UnorderedList();

    ResultsContents(Location location) {
        address = location.getPathWithQueryParameters();
        String name = Texts.t("survey.contents");
        addClassName("gm-results-contents");
        getElement().setAttribute("aria-label", name);
        add(links, new NativeDetails(name, new Div(folded)));
    }

    /** Gives the section its anchor and the list a link to it. */
    <C extends Component> C link(Part part, C section) {
        section.setId(part.anchor());
        section.addClassName("gm-results-part");
        section.getElement().setAttribute("tabindex", "-1");
        links.add(new ListItem(anchor(part)));
        folded.add(new ListItem(anchor(part)));
        return section;
    }

    private Anchor anchor(Part part) {
        var anchor = new Anchor(address + "#" + part.anchor(), Texts.t("survey.contents." + part));
        anchor.setRouterIgnore(true);
        anchor.getElement().executeJs(JUMP, part.anchor());
        return anchor;
    }
}
