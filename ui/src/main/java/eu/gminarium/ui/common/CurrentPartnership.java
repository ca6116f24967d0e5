package eu.gminarium.ui.common;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The partnership whose page stands in the current browser tab. */
public final class CurrentPartnership {

    /** Name of the route parameter that carries the slug. */
    public static final String PARAMETER = "partnership";

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

    /** The current partnership as parameters of a route that starts with {@code :partnership}. */
    public static RouteParameters parameters() {
        return slug().map(slug -> new RouteParameters(PARAMETER, slug)).orElse(RouteParameters.empty());
    }

    /** Notes which partnership the tab shows; for the frame, which has checked that the person belongs to it. */
    public static void enter(UI ui, @Nullable String slug) {
        ComponentUtil.setData(ui, Slug.class, slug == null ? null : new Slug(slug));
    }

    private record Slug(String value) {}
}
