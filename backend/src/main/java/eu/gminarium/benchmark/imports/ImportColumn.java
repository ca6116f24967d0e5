package eu.gminarium.benchmark.imports;

import eu.gminarium.shared.i18n.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file can hold, with the headings by which it is guessed: Polish, Czech, English, and Swedish as in Kolada. */
public enum ImportColumn {
    INDICATOR(
            "indicator",
            "indicator code",
            "wskaźnik",
            "kod wskaźnika",
            "nazwa wskaźnika",
            "ukazatel",
            "kód ukazatele",
            "variabelkod",
            "nyckeltal",
            "kpi"),
    OFFICE(
            "office",
            "municipality",
            "terc",
            "teryt",
            "kod terc",
            "kod teryt",
            "urząd",
            "gmina",
            "nazwa",
            "jednostka terytorialna",
            "úřad",
            "obec",
            "město",
            "kommun"),
    PERIOD(
            "period",
            "year",
            "okres",
            "rok",
            "období",
            "år",
            "date",
            "data",
            "datum",
            "kwartał",
            "čtvrtletí",
            "miesiąc",
            "měsíc"),
    VALUE("value", "wartość", "hodnota", "värde", "wynik", "result", "výsledek"),
    NUMERATOR("numerator", "licznik", "čitatel", "täljare"),
    DENOMINATOR("denominator", "mianownik", "jmenovatel", "nämnare"),
    N("n", "answers", "number of answers", "liczba odpowiedzi", "počet odpovědí", "antal svar"),
    CERTAINTY("certainty", "status danych", "pewność", "stav údaje", "jistota"),
    CONFIDENTIAL("confidential", "poufne", "poufna", "důvěrné", "důvěrná", "konfidentiell"),
    MISSING("missing", "missing reason", "powód braku", "brak danych", "důvod chybění", "chybí", "saknas"),
    NOTE("note", "remark", "uwaga", "uwagi", "poznámka", "anmärkning", "kommentar");

    private final List<String> headings;

    ImportColumn(String... headings) {
        this.headings = Arrays.stream(headings).map(Folding::fold).toList();
    }

    /** What a heading probably means. */
    static Optional<ImportColumn> guess(String heading) {
        String folded = Folding.fold(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(folded))
                .findFirst();
    }

    /** Key of its name for people: {@code benchmark.import.column.OFFICE}. */
    public String messageKey() {
        return "benchmark.import.column." + name();
    }

    /** Its name in the API. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
