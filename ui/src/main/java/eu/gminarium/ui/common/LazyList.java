package eu.gminarium.ui.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A table that asks for its rows piece by piece while the person scrolls. In a narrow window each row is a card of labelled
 * lines, because nobody finds a column that lies outside the screen.
 *
 * @param <T> a row
 */
public final class LazyList<T> extends Div {

    private static final long serialVersionUID = 1L;

    /** A list up to this long stands in full height and scrolls with the page. */
    private static final int SHORT = 15;

    /** CSS pixels. */
    private static final int NARROW = 640;

    private static final String LINK_WIDTH = "14rem";

    private final transient IntSupplier total;
    private final Grid<T> grid = new Grid<>();
    private final transient List<Line<T>> lines = new ArrayList<>();
    private final Grid.Column<T> cards = grid.addComponentColumn(this::card);

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
        cards.setVisible(false);
        add(grid);
    }

    /** A list of rows that are all at hand already. */
    public static <T> LazyList<T> of(String name, List<T> rows, EmptyState empty) {
        return new LazyList<>(
                name,
                piece -> rows.stream().skip(piece.offset()).limit(piece.limit()).toList(),
                rows::size,
                empty);
    }

    /** A column of text. */
    public LazyList<T> column(String header, Function<T, @Nullable String> text) {
        text(header, text);
        return this;
    }

    /** A column of text by which the rows can be sorted; the key comes back in {@link Piece#sort}. */
    public LazyList<T> column(String header, Function<T, @Nullable String> text, String sort) {
        text(header, text).setSortProperty(sort);
        return this;
    }

    /** A column of numbers, aligned to the right. */
    public LazyList<T> number(String header, Function<T, @Nullable String> text) {
        text(header, text).setTextAlign(ColumnTextAlign.END);
        return this;
    }

    private Grid.Column<T> text(String header, Function<T, @Nullable String> text) {
        lines.add(new Line<>(header, row -> words(text.apply(row))));
        return grid.addColumn(text::apply).setHeader(header).setAutoWidth(true);
    }

    /**
     * A column of links; the table's first column as a rule. A long text goes on in the next line.
     *
     * @param path as {@link CurrentPartnership#path} gives it
     */
    public LazyList<T> link(String header, Function<T, String> text, Function<T, String> path) {
        lines.add(new Line<>(header, row -> new Anchor(path.apply(row), text.apply(row))));
        grid.addColumn(LitRenderer.<T>of("<a href=\"${item.path}\">${item.text}</a>")
                        .withProperty("path", path::apply)
                        .withProperty("text", text::apply))
                .setHeader(header)
                .setWidth(LINK_WIDTH)
                .setFlexGrow(2);
        return this;
    }

    /** A column of components: badges or buttons. Costs more than text, for short tables only. */
    public LazyList<T> component(String header, Function<T, Component> content) {
        lines.add(new Line<>(header, content::apply));
        grid.addComponentColumn(content::apply).setHeader(header).setAutoWidth(true);
        return this;
    }

    private static @Nullable Component words(@Nullable String text) {
        return text == null || text.isBlank() ? null : new Span(text);
    }

    private Div card(T row) {
        var card = new Div();
        card.addClassName("gm-list-card");
        lines.forEach(line -> {
            Component content = line.content().apply(row);
            if (content != null) {
                var label = new Span(line.header());
                label.addClassName("gm-list-label");
                card.add(new Div(label, content));
            }
        });
        return card;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        grid.setAllRowsVisible(total.getAsInt() <= SHORT);
        Signal<WindowSize> window = event.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> layOut(window.get().width() < NARROW));
    }

    private void layOut(boolean narrow) {
        cards.setHeader(lines.getFirst().header());
        grid.getColumns().forEach(column -> column.setVisible(narrow == column.equals(cards)));
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

    /**
     * What a row says under one heading.
     *
     * @param content gives null where there is nothing to say
     */
    private record Line<T>(String header, Function<T, @Nullable Component> content) {}
}
