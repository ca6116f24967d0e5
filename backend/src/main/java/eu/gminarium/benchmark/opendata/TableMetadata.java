package eu.gminarium.benchmark.opendata;

import eu.gminarium.benchmark.opendata.OpenDataTable.Column;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a program must know to read the table: W3C "Metadata Vocabulary for Tabular Data" (CSV on the Web). */
public final class TableMetadata {

    private static final List<String> KEY =
            List.of("indicator", "definition_version", "office_id", "period_start", "period_end");

    private TableMetadata() {}

    /** The document beside a table, with the indicators' definitions as notes, and before them whether the figures are invented. */
    public static Map<String, Object> of(PublishedIndicators published, String table) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "http://www.w3.org/ns/csvw");
        document.put("url", table);
        document.put("dc:title", published.partnership().name());
        document.put("dc:license", members("@id", published.licence().address()));
        document.put("dialect", members("encoding", "utf-8", "delimiter", ",", "header", true));
        document.put("tableSchema", members("columns", columns(), "primaryKey", KEY));
        document.put("notes", notes(published));
        return document;
    }

    private static List<Map<String, Object>> columns() {
        return Arrays.stream(Column.values())
                .map(column -> members(
                        "name", column.heading(),
                        "titles", column.heading(),
                        "datatype", column.datatype(),
                        "required", KEY.contains(column.heading())))
                .toList();
    }

    private static List<Object> notes(PublishedIndicators published) {
        Stream<Object> demo = published.partnership().demo() ? Stream.of(members("demo", true)) : Stream.empty();
        Stream<Object> indicators = OpenDataJson.of(published).indicators().stream()
                .map(indicator -> members(
                        "indicator", indicator.code(),
                        "definition_version", indicator.definitionVersion(),
                        "name", indicator.name(),
                        "definition", indicator.definition(),
                        "unit", indicator.unit().name(),
                        "direction", indicator.direction().name(),
                        "aggregation", indicator.aggregation().name()));
        return Stream.concat(demo, indicators).toList();
    }

    /** Names and values in this order on every server, so that equal documents are equal texts. */
    private static Map<String, Object> members(Object... pairs) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            members.put((String) pairs[at], pairs[at + 1]);
        }
        return members;
    }
}
