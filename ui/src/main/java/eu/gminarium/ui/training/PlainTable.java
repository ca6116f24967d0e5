package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** A short table that is there in full; on a phone it scrolls sideways by itself. */
public final class PlainTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();

    /** @param name what the table lists, for people who cannot see it */
    public PlainTable(String name, List<String> headers) {
        addClassName("gm-table-scroll");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", name);
        table.addClassName("gm-table");
        var head = new NativeTableRow();
        headers.forEach(header -> {
            var cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        add(table);
    }

    /** A row of texts. */
    public PlainTable row(String... cells) {
        return row(Arrays.stream(cells).<Component>map(Span::new).toList());
    }

    /** A row of texts, links, badges or buttons. */
    public PlainTable row(List<Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        table.getBody().add(row);
        return this;
    }
}
