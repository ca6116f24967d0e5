package eu.gminarium.benchmark.imports;

/** What stands between whole and part in the numbers of a text file. A workbook's numbers need none. */
public enum DecimalSign {
    COMMA,
    POINT
}
