package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** A short table that is there in full; on a phone each row is a card with the column's name before each value. */
public final class PlainTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();
    private final List<String> headers;

    /** @param name what the table lists, for people who cannot see it */
    public PlainTable(String name, List<String> headers) {
        this.headers = List.copyOf(headers);
        addClassName("gm-table-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", name);
        table.addClassNames("gm-table", "gm-table-cards");
        var head = new NativeTableRow();
        headers.forEach(header -> head.add(role("columnheader", new NativeTableHeaderCell(header))));
        table.getHead().add(role("row", head));
        role("rowgroup", table.getHead());
        role("rowgroup", table.getBody());
        role("table", table);
        add(table);
    }

    /** A row of texts. */
    public PlainTable row(String... cells) {
        return row(Arrays.stream(cells).<Component>map(Span::new).toList());
    }

    /** A row of texts, links, badges or buttons. */
    public PlainTable row(List<Component> cells) {
        var row = new NativeTableRow();
        for (int column = 0; column < cells.size(); column++) {
            var cell = role("cell", new NativeTableCell(cells.get(column)));
            cell.getElement().setAttribute("data-column", headers.get(column));
            row.add(cell);
        }
        table.getBody().add(role("row", row));
        return this;
    }

    /** Says the role that the element loses when the phone's style no longer displays it as part of a table. */
    private static <C extends Component> C role(String role, C part) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
