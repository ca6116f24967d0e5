package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** A training's materials, one a line; a line that is an address is a link. */
final class Materials extends Div {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    Materials(String text) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            boolean link = LINK.matcher(line).matches();
            add(new Div(link ? new Anchor(line, line) : new Span(line)));
        });
    }
}
