package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import eu.gminarium.shared.LocalizedText;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Base of every view: breadcrumb, title, sub-title, actions, and below them what {@link #add} puts in. Texts are made
 * once, in the person's language; switching the language loads the page again, therefore what must survive stands in
 * the URL.
 */
public abstract class Page extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();
    private final Breadcrumb breadcrumb = new Breadcrumb();
    private final Div body = new Div();

    protected Page() {
        addClassName("gm-page");
        lead.addClassName("gm-page-lead");
        lead.setVisible(false);
        actions.addClassName("gm-page-actions");
        actions.setVisible(false);
        breadcrumb.setVisible(false);
        body.addClassName("gm-page-body");
        var words = new Div(heading, lead);
        words.addClassName("gm-page-words");
        var header = new Header(breadcrumb, words, actions);
        header.addClassName("gm-page-head");
        getElement().appendChild(header.getElement(), body.getElement());
    }

    /** A page whose title is the text of a key. */
    protected Page(String titleKey) {
        this();
        title(t(titleKey));
    }

    /** Sets the heading and the browser tab's title. */
    protected final void title(String text) {
        heading.setText(text);
    }

    /** One sentence below the heading; null takes it away. */
    protected final void subtitle(@Nullable String text) {
        lead.setText(text == null ? "" : text);
        lead.setVisible(text != null);
    }

    /** A level above this page, in order from the top; the page itself is added by its title. */
    protected final void crumb(String label, Class<? extends Component> view) {
        breadcrumb.level(label, view);
        breadcrumb.setVisible(true);
    }

    /** A level above this page whose address has more parameters than the partnership. */
    protected final void crumb(String label, String path) {
        breadcrumb.level(label, path);
        breadcrumb.setVisible(true);
    }

    /** Puts buttons at the right of the heading, below it on a phone; the main action comes first. */
    protected final void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
    }

    @Override
    public final void add(Component... components) {
        body.add(components);
    }

    @Override
    public final void add(Collection<Component> components) {
        body.add(components);
    }

    @Override
    public final void removeAll() {
        body.removeAll();
    }

    @Override
    public final String getPageTitle() {
        return heading.getText().isEmpty() ? "Gminarium" : heading.getText() + " · Gminarium";
    }

    protected final String t(String key, @Nullable Object... arguments) {
        return Texts.t(key, arguments);
    }

    protected final String t(LocalizedText text) {
        return Texts.t(text);
    }

    protected final Locale locale() {
        return Texts.locale();
    }
}
