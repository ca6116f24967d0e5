package eu.gminarium.programme.staffimport;

import eu.gminarium.shared.i18n.Folding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns that the import knows, under the names that people give them in three languages. */
public enum ImportColumn {
    /** TERC or name; may be missing if the importer has one office. */
    OFFICE(false, "office", "terc", "office terc", "office name", "urząd", "kod terc", "nazwa urzędu", "gmina", "úřad"),
    UNIT_SYMBOL(
            true,
            "unit symbol",
            "unit",
            "symbol komórki",
            "symbol",
            "komórka",
            "zkratka útvaru",
            "symbol útvaru",
            "značka útvaru",
            "útvar"),
    /** Needed only for units that the office does not have yet. */
    UNIT_NAME(
            false,
            "unit name",
            "nazwa komórki",
            "nazwa komórki organizacyjnej",
            "komórka organizacyjna",
            "název útvaru"),
    FIRST_NAME(true, "first name", "imię", "jméno", "křestní jméno"),
    LAST_NAME(true, "last name", "surname", "nazwisko", "příjmení"),
    POSITION(true, "position", "job title", "stanowisko", "pracovní pozice", "pozice", "funkce"),
    EMAIL(
            false,
            "e-mail",
            "email",
            "e-mail address",
            "adres e-mail",
            "adres email",
            "poczta elektroniczna",
            "e-mailová adresa"),
    EMPLOYED_FROM(
            true,
            "employed from",
            "employed since",
            "zatrudniony od",
            "zatrudniona od",
            "zatrudnienie od",
            "data zatrudnienia",
            "zaměstnán od",
            "zaměstnaný od",
            "zaměstnána od",
            "datum nástupu");

    private final boolean required;
    private final List<String> names;

    ImportColumn(boolean required, String... names) {
        this.required = required;
        this.names = Arrays.stream(names).map(Folding::fold).toList();
    }

    /** Whether no row can be read without it. */
    public boolean required() {
        return required;
    }

    /** Key of the column's name for people: {@code programme.import.column.first-name}. */
    public String messageKey() {
        return "programme.import.column." + slug();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where each known column stands in the header, counted from 0; the first wins if a name comes twice. */
    static Map<ImportColumn, Integer> positions(List<String> header) {
        Map<ImportColumn, Integer> positions = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < header.size(); i++) {
            String name = Folding.fold(header.get(i));
            for (ImportColumn column : values()) {
                if (column.names.contains(name)) {
                    positions.putIfAbsent(column, i);
                }
            }
        }
        return positions;
    }
}
