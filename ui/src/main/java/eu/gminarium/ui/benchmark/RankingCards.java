package eu.gminarium.ui.benchmark;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;

/**
 * Prepares a ranking for the phone, where each row is a card: each cell gets its column's name, and each part the role that it loses
 * when the phone's style no longer displays it as part of a table.
 */
final class RankingCards {

    private static final Map<String, String> ROLES =
            Map.of("table", "table", "thead", "rowgroup", "tbody", "rowgroup", "tr", "row", "td", "cell");

    private RankingCards() {}

    /** @param table with a head of one row and a body, filled */
    static void prepare(Element table) {
        roles(table);
        List<String> columns = parts(table, "thead")
                .getFirst()
                .getChild(0)
                .getChildren()
                .map(Element::getText)
                .toList();
        parts(table, "tbody").getFirst().getChildren().forEach(row -> name(row, columns));
    }

    private static List<Element> parts(Element table, String tag) {
        return table.getChildren().filter(part -> part.getTag().equals(tag)).toList();
    }

    private static void roles(Element part) {
        String role = part.getTag().equals("th")
                ? "col".equals(part.getAttribute("scope")) ? "columnheader" : "rowheader"
                : ROLES.get(part.getTag());
        if (role != null) {
            part.setAttribute("role", role);
        }
        if (!part.getTag().equals("td")) {
            part.getChildren().filter(child -> !child.isTextNode()).forEach(RankingCards::roles);
        }
    }

    private static void name(Element row, List<String> columns) {
        for (int column = 0; column < row.getChildCount(); column++) {
            row.getChild(column).setAttribute("data-column", columns.get(column));
        }
    }
}
