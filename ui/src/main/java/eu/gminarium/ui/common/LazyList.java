package eu.gminarium.ui.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A table that asks for its rows piece by piece while the person scrolls.
 *
 * @param <T> a row
 */
public final class LazyList<T> extends Div {

    private static final long serialVersionUID = 1L;

    /** A list up to this long stands in full height and scrolls with the page. */
    private static final int SHORT = 15;

    private final transient IntSupplier total;
    private final Grid<T> grid = new Grid<>();

    /**
     * @param name what the table lists, for people who cannot see it
     * @param rows gives one piece
     * @param total number of all rows under the same filter
     * @param empty what stands here when there are none
     */
    public LazyList(String name, Rows<T> rows, IntSupplier total, EmptyState empty) {
        this.total = total;
        addClassName("gm-list");
        grid.setAriaLabel(name);
        grid.setEmptyStateComponent(empty);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(DataProvider.<T>fromCallbacks(
                query -> rows.piece(piece(query)).stream(), query -> sized(query, total)));
        add(grid);
    }

    /** A column of text. */
    public LazyList<T> column(String header, Function<T, @Nullable String> text) {
        grid.addColumn(text::apply).setHeader(header).setAutoWidth(true);
        return this;
    }

    /** A column of text by which the rows can be sorted; the key comes back in {@link Piece#sort}. */
    public LazyList<T> column(String header, Function<T, @Nullable String> text, String sort) {
        grid.addColumn(text::apply).setHeader(header).setAutoWidth(true).setSortProperty(sort);
        return this;
    }

    /** A column of numbers, aligned to the right. */
    public LazyList<T> number(String header, Function<T, @Nullable String> text) {
        grid.addColumn(text::apply).setHeader(header).setAutoWidth(true).setTextAlign(ColumnTextAlign.END);
        return this;
    }

    /**
     * A column of links; the table's first column as a rule.
     *
     * @param path as {@link CurrentPartnership#path} gives it
     */
    public LazyList<T> link(String header, Function<T, String> text, Function<T, String> path) {
        grid.addColumn(LitRenderer.<T>of("<a href=\"${item.path}\">${item.text}</a>")
                        .withProperty("path", path::apply)
                        .withProperty("text", text::apply))
                .setHeader(header)
                .setAutoWidth(true);
        return this;
    }

    /** A column of components: badges or buttons. Costs more than text, for short tables only. */
    public LazyList<T> component(String header, Function<T, Component> content) {
        grid.addComponentColumn(content::apply).setHeader(header).setAutoWidth(true);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        grid.setAllRowsVisible(total.getAsInt() <= SHORT);
    }

    /** Asks for the rows again, after a change or with another filter. */
    public void refresh() {
        grid.setAllRowsVisible(total.getAsInt() <= SHORT);
        grid.getDataProvider().refreshAll();
    }

    /** The grid itself, for what this class does not offer. */
    public Grid<T> grid() {
        return grid;
    }

    private static Piece piece(Query<?, ?> query) {
        QuerySortOrder order = query.getSortOrders().stream().findFirst().orElse(null);
        return new Piece(
                query.getOffset(),
                query.getLimit(),
                order == null ? null : order.getSorted(),
                order != null && order.getDirection() == SortDirection.DESCENDING);
    }

    /** The query must be read even though it says nothing here; Vaadin insists. */
    private static int sized(Query<?, ?> query, IntSupplier total) {
        query.getSortOrders();
        return total.getAsInt();
    }

    /**
     * Gives one piece of the rows.
     *
     * @param <T> a row
     */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> piece(Piece piece);
    }

    /**
     * Which rows are wanted.
     *
     * @param offset rows to skip
     * @param limit rows at most
     * @param sort key of the column the person sorts by; null is the list's own order
     */
    public record Piece(int offset, int limit, @Nullable String sort, boolean descending) {}
}
