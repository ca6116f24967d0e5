package eu.gminarium.ui.register;

import com.vaadin.flow.component.grid.Grid;
import eu.gminarium.ui.common.LazyList;
import java.util.List;

/** Gives a wide table's columns their widths, so that the last one still stands on a usual screen; long texts wrap. */
final class ColumnWidths {

    private ColumnWidths() {}

    /** @param widths CSS widths of the list's columns, in their order */
    static <T> LazyList<T> set(LazyList<T> list, String... widths) {
        List<Grid.Column<T>> columns = list.grid().getColumns();
        for (int i = 0; i < widths.length; i++) {
            // The first column is the card of a narrow window.
            columns.get(i + 1).setAutoWidth(false).setWidth(widths[i]).setFlexGrow(1);
        }
        return list;
    }
}
