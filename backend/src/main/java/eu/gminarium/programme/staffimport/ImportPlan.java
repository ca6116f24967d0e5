package eu.gminarium.programme.staffimport;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.staffimport.ImportPreview.RowNote;
import eu.gminarium.programme.table.Table;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the rows of one file mean for the offices: whom to add, which units to make, what is wrong. */
final class ImportPlan {

    /** A row that can be taken. */
    record Hire(OfficeStaff office, ImportRow row) {}

    private final Table table;
    private final Map<ImportColumn, Integer> positions;
    private final ReachableOffices offices;
    private final Function<Office, OfficeStaff> staff;
    private final Map<OfficeId, OfficeStaff> staffOfOffice = new LinkedHashMap<>();
    private final List<Hire> hires = new ArrayList<>();
    private final List<RowNote> errors = new ArrayList<>();
    private final List<RowNote> duplicates = new ArrayList<>();

    /**
     * @param staff reads what an office has already; asked once an office
     * @throws InvalidField if the header lacks a column that every row needs
     */
    ImportPlan(Table table, ReachableOffices offices, Function<Office, OfficeStaff> staff) {
        this.table = table;
        this.offices = offices;
        this.staff = staff;
        this.positions = ImportColumn.positions(table.header());
        requireColumns(positions);
        table.rows().stream().map(row -> ImportRow.of(row, positions)).forEach(this::take);
    }

    Collection<OfficeStaff> offices() {
        return staffOfOffice.values();
    }

    List<Hire> hires() {
        return hires;
    }

    ImportPreview preview(String fingerprint) {
        List<String> newUnits = offices().stream()
                .flatMap(office -> office.newUnits().keySet().stream()
                        .map(symbol -> office.office().displayName() + ": " + symbol))
                .toList();
        return new ImportPreview(
                fingerprint,
                table.source(),
                List.copyOf(positions.keySet()),
                table.rows().size(),
                hires.size(),
                newUnits,
                List.copyOf(errors),
                List.copyOf(duplicates),
                ignoredColumns());
    }

    private static void requireColumns(Map<ImportColumn, Integer> positions) {
        List<FieldError> missing = Arrays.stream(ImportColumn.values())
                .filter(column -> column.required() && !positions.containsKey(column))
                .map(column -> new FieldError("row 1", "programme.import.column-missing." + column.slug(), List.of()))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidField(missing);
        }
    }

    private void take(ImportRow row) {
        List<RowNote> wrong = new ArrayList<>(row.errors());
        List<Office> named = offices.named(row.office());
        if (named.size() != 1) {
            wrong.add(officeError(row, named));
        }
        if (!wrong.isEmpty()) {
            errors.addAll(wrong);
            return;
        }
        Office office = named.getFirst();
        take(row, staffOfOffice.computeIfAbsent(office.id(), id -> staff.apply(office)));
    }

    private static RowNote officeError(ImportRow row, List<Office> named) {
        if (row.office().isEmpty()) {
            return RowNote.of(row.number(), ImportColumn.OFFICE, "empty");
        }
        String reason = named.isEmpty() ? "office-unknown" : "office-ambiguous";
        return RowNote.of(row.number(), ImportColumn.OFFICE, reason, row.office());
    }

    private void take(ImportRow row, OfficeStaff office) {
        if (office.emailOfAnother(row)) {
            errors.add(RowNote.of(row.number(), ImportColumn.EMAIL, "email-taken", String.valueOf(row.email())));
        } else if (office.has(row)) {
            duplicates.add(RowNote.of(
                    row.number(), ImportColumn.LAST_NAME, "duplicate", row.firstName() + " " + row.lastName()));
        } else if (!office.hasUnit(row.unitSymbol()) && row.unitName().isEmpty()) {
            errors.add(RowNote.of(row.number(), ImportColumn.UNIT_NAME, "unit-unknown", row.unitSymbol()));
        } else if (office.unitEndedBefore(row.unitSymbol(), row.from())) {
            errors.add(RowNote.of(row.number(), ImportColumn.UNIT_SYMBOL, "unit-ended", row.unitSymbol()));
        } else {
            if (!office.hasUnit(row.unitSymbol())) {
                office.addUnit(row.unitSymbol(), row.unitName());
            }
            office.add(row);
            hires.add(new Hire(office, row));
        }
    }

    private List<String> ignoredColumns() {
        return Stream.iterate(0, i -> i < table.header().size(), i -> i + 1)
                .filter(i -> !positions.containsValue(i))
                .map(table.header()::get)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
