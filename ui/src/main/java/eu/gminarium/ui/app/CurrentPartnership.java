package eu.gminarium.ui.app;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The partnership whose page stands in the current browser tab. */
public final class CurrentPartnership {

    private CurrentPartnership() {}

    /** Slug of the partnership; empty outside a UI, on the operator's screens and before the first navigation. */
    public static Optional<String> slug() {
        return Optional.ofNullable(UI.getCurrent()).flatMap(CurrentPartnership::slug);
    }

    /** Slug of the partnership that stands in a tab. */
    public static Optional<String> slug(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, CurrentPartnership.Slug.class))
                .map(Slug::value);
    }

    /** The address of a page of the current partnership, for {@code UI.navigate} and links: {@code slug/trainings}. */
    public static String path(String page) {
        String slug = slug().orElseThrow(() -> new IllegalStateException("no partnership in this tab"));
        return page.isEmpty() ? slug : slug + "/" + page;
    }

    static void enter(UI ui, @Nullable String slug) {
        ComponentUtil.setData(ui, Slug.class, slug == null ? null : new Slug(slug));
    }

    private record Slug(String value) {}
}
