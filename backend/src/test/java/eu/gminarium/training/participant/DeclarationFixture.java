package eu.gminarium.training.participant;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.attendance.Presence;
import eu.gminarium.training.register.RegisterFixture;
import eu.gminarium.training.session.Session;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Somebody of Tworóg whom a programme supported in 2011, and who declared for it. */
@Singleton
public class DeclarationFixture {

    static final LocalDate DAY = LocalDate.of(2011, 4, 12);

    static final Map<String, String> COMPLETE =
            Map.of("sex", "male", "birth-year", "1976", "education", "higher", "labour-status", "local-government");

    private final TrainingFixture fixture;
    private final RegisterFixture registers;
    private final Declarations declarations;

    DeclarationFixture(TrainingFixture fixture, RegisterFixture registers, Declarations declarations) {
        this.fixture = fixture;
        this.registers = registers;
        this.declarations = declarations;
    }

    /**
     * @param other an office that has nothing to do with the person
     * @param declaration complete
     */
    record Declared(
            Partnership partnership,
            TestOffice office,
            TestOffice other,
            EmployeeId person,
            ProgrammeId programme,
            Declaration declaration) {

        DeclarationId id() {
            return declaration.id();
        }
    }

    Declared declared() {
        Partnership partnership = fixture.partnership();
        TestOffice office = fixture.office(partnership, 1);
        TestOffice other = fixture.office(partnership, 2);
        EmployeeId person = registers.named(office, "Tomasz", "Łukasik");
        ProgrammeId programme = ProgrammeId.next();
        fixture.execute(
                partnership,
                "INSERT INTO programme (id, name, starts_on, ends_on) VALUES (?, 'P', DATE '2011-01-01', DATE '2013-02-28')",
                programme.value());
        Session session = registers.session(partnership, DAY);
        registers.attend(office, session, person, Presence.PRESENT);
        fixture.execute(partnership, "UPDATE training SET programme_id = ?", programme.value());
        Declaration declaration =
                fixture.asOffice(office, () -> declarations.add(new NewDeclaration(programme, person, DAY, COMPLETE)));
        return new Declared(partnership, office, other, person, programme, declaration);
    }

    static DeclarationField field(String key, FieldType type, boolean required) {
        return new DeclarationField(key, LocalizedText.of("pl", key), type, required, List.of());
    }
}
