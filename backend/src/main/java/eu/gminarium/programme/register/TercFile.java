package eu.gminarium.programme.register;

import eu.gminarium.programme.table.Table;
import eu.gminarium.programme.table.TableFile;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The official file {@code TERC_Urzedowy_….csv}: semicolon, UTF-8, codes as text in four columns. */
final class TercFile {

    static final List<String> HEADER = List.of("WOJ", "POW", "GMI", "RODZ", "NAZWA", "NAZWA_DOD", "STAN_NA");

    private static final int MAX_ERRORS = 50;
    private static final Pattern CODE = Pattern.compile("\\d{2};;;|\\d{2};\\d{2};;|\\d{2};\\d{2};\\d{2};[1-9]");
    private static final int NAME = 4;
    private static final int DESCRIPTION = 5;
    private static final int STATE_ON = 6;

    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    private TercFile() {}

    /** @throws InvalidField naming each bad row by its number, or the header */
    static List<RegisterRow> read(byte[] file) {
        Table table = TableFile.read(file);
        if (table.source().encoding() == Table.Encoding.WINDOWS_1250) {
            throw InvalidField.of("file", "register.error.encoding");
        }
        if (!table.header().equals(HEADER)) {
            throw InvalidField.of("row 1", "register.error.header", String.join(";", HEADER));
        }
        return new TercFile().rows(table);
    }

    private List<RegisterRow> rows(Table table) {
        table.rows().forEach(row -> {
            Optional<FieldError> error = take(row);
            error.filter(ignored -> errors.size() < MAX_ERRORS).ifPresent(errors::add);
        });
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
        return rows;
    }

    private Optional<FieldError> take(Table.Row row) {
        List<String> parts =
                row.cells().stream().map(Table.Cell::text).limit(NAME).toList();
        String name = row.cell(NAME).text();
        LocalDate stateOn = date(row.cell(STATE_ON).text());
        String code = String.join("", parts);
        if (!CODE.matcher(String.join(";", parts)).matches()) {
            return error(row, "register.error.code", String.join(";", parts));
        }
        if (name.isEmpty()) {
            return error(row, "register.error.name");
        }
        if (stateOn == null) {
            return error(row, "register.error.date", row.cell(STATE_ON).text());
        }
        if (!codes.add(code)) {
            return error(row, "register.error.twice", code);
        }
        rows.add(RegisterRow.of(code, name, row.cell(DESCRIPTION).text(), stateOn));
        return Optional.empty();
    }

    private static Optional<FieldError> error(Table.Row row, String key, Object... arguments) {
        return Optional.of(new FieldError("row " + row.number(), key, List.of(arguments)));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
