package eu.gminarium.programme.staffimport;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.programme.staff.EmployeeFilter;
import eu.gminarium.programme.staff.Employees;
import eu.gminarium.programme.staff.NewEmployee;
import eu.gminarium.programme.staff.NewEmployment;
import eu.gminarium.programme.staff.NewUnit;
import eu.gminarium.programme.staff.Unit;
import eu.gminarium.programme.staff.Units;
import eu.gminarium.programme.staffimport.ImportPreview.RowNote;
import eu.gminarium.programme.table.FileTooLarge;
import eu.gminarium.programme.table.Table;
import eu.gminarium.programme.table.TableFile;
import eu.gminarium.programme.table.UnreadableFile;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Employees from a CSV or XLSX file. The columns are the office (TERC or name; not needed by an importer of one office),
 * the unit's symbol and name, first name, last name, position, e-mail and the first day; their names may be Polish, Czech
 * or English. Units that an office lacks are made.
 */
@Singleton
public class EmployeeImports {

    private final Employees employees;
    private final Units units;
    private final OfficeDirectory offices;
    private final ImportSheets sheets;
    private final ActivityLog activity;

    EmployeeImports(
            Employees employees, Units units, OfficeDirectory offices, ImportSheets sheets, ActivityLog activity) {
        this.employees = employees;
        this.units = units;
        this.offices = offices;
        this.sheets = sheets;
        this.activity = activity;
    }

    /** An empty CSV file with the columns' names in the language; without the office for an importer of one. */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional(readOnly = true)
    public byte[] template(Locale language) {
        boolean oneOffice = reachable().offices().size() == 1;
        return sheets.template(
                Arrays.stream(ImportColumn.values())
                        .filter(column -> !(oneOffice && column == ImportColumn.OFFICE))
                        .toList(),
                language);
    }

    /**
     * The file's rows as CSV with two more columns: the row's number and what is wrong with it. Mended, it can be
     * imported, because columns that are not known are ignored. Refuses what {@link #dryRun} refuses.
     */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional(readOnly = true)
    public byte[] errorList(byte[] file, Locale language) {
        Table table = TableFile.read(file);
        return sheets.withErrors(
                table, plan(table).preview(TableFile.fingerprint(file)).errors(), language);
    }

    /**
     * Says what the file would do, and changes nothing.
     *
     * @throws FileTooLarge over 10 MB
     * @throws UnreadableFile if it is no table
     * @throws InvalidField if its header lacks a column
     */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional(readOnly = true)
    public ImportPreview dryRun(byte[] file) {
        return plan(TableFile.read(file)).preview(TableFile.fingerprint(file));
    }

    /**
     * Adds everybody in the file, or nobody. Refuses what {@link #dryRun} refuses.
     *
     * @param fingerprint of the dry run; null if none was made
     * @throws FileChanged if the fingerprint is another file's
     * @throws InvalidField naming each bad row ({@code row 17})
     */
    @Permission(resource = Resource.EMPLOYEE, verb = Verb.WRITE)
    @Transactional
    public ImportPreview commit(byte[] file, @Nullable String fingerprint) {
        if (fingerprint != null && !fingerprint.equals(TableFile.fingerprint(file))) {
            throw new FileChanged();
        }
        ImportPlan plan = plan(TableFile.read(file));
        ImportPreview preview = plan.preview(TableFile.fingerprint(file));
        if (!preview.errors().isEmpty()) {
            throw new InvalidField(
                    preview.errors().stream().map(RowNote::toFieldError).toList());
        }
        plan.offices().forEach(this::createUnits);
        employees.addAll(plan.hires().stream().map(EmployeeImports::newEmployee).toList());
        activity.record(
                "imported",
                "employee-import",
                Ids.timeOrdered(),
                Map.of("fingerprint", preview.fingerprint(), "employees", preview.newEmployees()));
        return preview;
    }

    private ImportPlan plan(Table table) {
        return new ImportPlan(table, reachable(), this::staff);
    }

    private ReachableOffices reachable() {
        OfficeReach reach = Access.current().offices(Resource.EMPLOYEE, Verb.WRITE);
        return new ReachableOffices(offices.all().stream()
                .filter(office -> reach.contains(office.id()))
                .toList());
    }

    private OfficeStaff staff(Office office) {
        EmployeeFilter everybody = new EmployeeFilter("", office.id(), null, true);
        return new OfficeStaff(
                office, units.of(office.id()), employees.list(everybody, Languages.DEFAULT, 0, Integer.MAX_VALUE));
    }

    private void createUnits(OfficeStaff staff) {
        staff.newUnits().forEach((symbol, name) -> {
            Unit unit = units.add(staff.office().id(), new NewUnit(symbol, name));
            staff.created(symbol, unit.id());
        });
    }

    private static NewEmployee newEmployee(ImportPlan.Hire hire) {
        ImportRow row = hire.row();
        NewEmployment employment = new NewEmployment(
                hire.office().office().id(), hire.office().unit(row.unitSymbol()), row.position(), row.requiredFrom());
        return new NewEmployee(row.firstName(), row.lastName(), row.email(), employment);
    }
}
