package eu.gminarium.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.imports.MeasurementImports.Undone;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.programme.table.FileTooLarge;
import eu.gminarium.programme.table.UnreadableFile;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.ProgramTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is taken over, put back, and by whom. */
@ProgramTest
class ImportTakingTest extends ImportFixture {

    @Test
    void importedTwiceItIsTheSame() {
        String file = HEADER + "decision-time;Tworóg;2012;19,3\ncost;Tworóg;2012;..\n";
        take(file);

        ImportReport again = tryOut(file.replace("19,3", "19,30")).report();

        assertThat(again.sameValues()).isEqualTo(2);
        assertThat(again.committable()).isFalse();
    }

    @Test
    void changedValueIsANewRevisionAndKeepsItsSecret() {
        asCoordinator(() -> measurements.enter(new NewMeasurement(
                tworog.id(),
                "cost",
                Period.ofYear(2012),
                new MeasuredValue(BigDecimal.TEN, null, null, null, null, null, Certainty.FINAL, true),
                MeasurementStatus.SIGNED_OFF)));

        take(HEADER + "cost;Tworóg;2012;11\n");

        assertThat(one("cost").revision()).isEqualTo(2);
        assertThat(one("cost").confidential()).isTrue();
    }

    @Test
    void undoPutsBackWhatStoodAndWithdrawsWhatWasNew() {
        take(HEADER + "decision-time;Tworóg;2012;19,3\n");
        MeasurementImport second = take(HEADER + "decision-time;Tworóg;2012;20\ncost;Tworóg;2012;7\n");

        Undone undone = asCoordinator(() -> imports.undo(second.id()));

        assertThat(undone).isEqualTo(new Undone(2, 0, List.of(), List.of()));
        assertThat(number(one("decision-time"))).isEqualTo(19.3);
        assertThat(one("decision-time").revision()).isEqualTo(3);
        assertThat(one("cost").status()).isEqualTo(MeasurementStatus.WITHDRAWN);
        assertThat(asCoordinator(() -> measurements.revisions(one("cost").id())))
                .hasSize(2);
        assertThatThrownBy(() -> asCoordinator(() -> imports.undo(second.id()))).isInstanceOf(ImportNotTaken.class);
        assertThatThrownBy(() -> asCoordinator(() -> imports.commit(second.id())))
                .isInstanceOf(ImportTaken.class);
    }

    /** Who was the county's coordinator and is now an office's must not change the other offices' values by the old import. */
    @Test
    void undoReachesOnlyOfficesThatThePersonStillWritesFor() {
        AccountId person = AccountId.next();
        MeasurementImport taken = as(
                person,
                new Grant(Role.COORDINATOR, null),
                () -> imports.commit(
                        imports.tryOut("values.csv", bytes(HEADER + "cost;Kalety;2012;7\n"), Mappings.POLISH)
                                .id()));
        Grant own = new Grant(Role.OFFICE_COORDINATOR, tworog.id());

        assertThatThrownBy(() -> as(person, own, () -> imports.undo(taken.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(number(one("cost"))).isEqualTo(7);
    }

    private <T> T as(AccountId person, Grant grant, Supplier<T> work) {
        Access access = new Access(person, false, partnership, null, List.of(grant));
        return Scopes.in((AccessElement) () -> access, work);
    }

    @Test
    void undoKeepsWhatSomebodyHasChangedSince() {
        MeasurementImport taken = take(HEADER + "decision-time;Tworóg;2012;19,3\ncost;Tworóg;2012;7\n");
        Measurement cost = one("cost");
        asCoordinator(() -> measurements.change(
                cost.id(), new MeasurementChange(1, MeasuredValue.of(BigDecimal.TEN), MeasurementStatus.SIGNED_OFF)));

        assertThat(asCoordinator(() -> imports.undo(taken.id()))).isEqualTo(new Undone(1, 1, List.of(), List.of()));
        assertThat(number(one("cost"))).isEqualTo(10.0);
    }

    @Test
    void withdrawnValueComesInAgain() {
        MeasurementImport first = take(HEADER + "cost;Tworóg;2012;7\n");
        asCoordinator(() -> imports.undo(first.id()));

        take(HEADER + "cost;Tworóg;2012;7\n");

        assertThat(one("cost").status()).isEqualTo(MeasurementStatus.SIGNED_OFF);
        assertThat(one("cost").revision()).isEqualTo(3);
    }

    @Test
    void commitIsRefusedWhereAPlaceChangedMeanwhile() {
        MeasurementImport tried = tryOut(HEADER + "cost;Tworóg;2012;7\ncost;Kalety;2012;7\n");
        asCoordinator(() -> measurements.enter(new NewMeasurement(
                kalety.id(),
                "cost",
                Period.ofYear(2012),
                MeasuredValue.of(BigDecimal.ONE),
                MeasurementStatus.SIGNED_OFF)));

        assertThatThrownBy(() -> asCoordinator(() -> imports.commit(tried.id())))
                .isInstanceOf(ImportOutdated.class);
        assertThat(all()).hasSize(1);
        assertThat(asCoordinator(() -> imports.get(tried.id())).status()).isEqualTo(ImportStatus.TRIED);
    }

    @Test
    void commitIsTakenWhereSomethingElseChanged() {
        MeasurementImport tried = tryOut(HEADER + "cost;Tworóg;2012;7\n");
        take(HEADER + "cost;Kalety;2012;7\n");

        assertThat(asCoordinator(() -> imports.commit(tried.id())).status()).isEqualTo(ImportStatus.TAKEN);
    }

    @Test
    void ofTwoCommitsAtOnceOneWins() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int year = 1950; year < 2050; year++) {
            file.append("cost;Tworóg;%d;%d\n".formatted(year, year));
        }
        MeasurementImport tried = tryOut(file.toString());
        List<String> outcomes;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            outcomes =
                    Stream.generate(() -> CompletableFuture.supplyAsync(() -> outcome(tried), two))
                            .limit(2)
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
        }

        assertThat(outcomes).containsExactlyInAnyOrder("taken", "refused");
        assertThat(all()).hasSize(100).allMatch(each -> each.revision() == 1);
    }

    private String outcome(MeasurementImport tried) {
        try {
            asCoordinator(() -> imports.commit(tried.id()));
            return "taken";
        } catch (ImportTaken second) {
            return "refused";
        }
    }

    @Test
    void officeCoordinatorImportsForTheOwnOfficeAlone() {
        List<ImportProblem> problems = inTworog(() -> imports.tryOut(
                        "a.csv", bytes(HEADER + "cost;Tworóg;2012;7\ncost;Kalety;2012;8\n"), Mappings.POLISH))
                .report()
                .problems();
        assertThat(problems)
                .extracting(ImportProblem::row, problem -> last(problem.messageKey()))
                .containsExactly(tuple(3, "office-foreign"));

        ImportMapping skipping = Mappings.treating(Mappings.POLISH, UnknownOffice.SKIP, UnknownIndicator.REFUSE);
        inTworog(() -> imports.commit(
                imports.tryOut("a.csv", bytes(HEADER + "cost;Tworóg;2012;7\ncost;Kalety;2012;8\n"), skipping)
                        .id()));

        assertThat(all()).extracting(Measurement::office).containsExactly(tworog.id());
    }

    @Test
    void officeCoordinatorMakesNoCardsAndSeesNoImportOfOthers() {
        ImportMapping creating = Mappings.treating(Mappings.POLISH, UnknownOffice.REFUSE, UnknownIndicator.CREATE);
        byte[] file = bytes(HEADER + "beauty;Tworóg;2012;7\n");
        MeasurementImport coordinators = tryOut(HEADER + "cost;Tworóg;2012;7\n");

        assertThatThrownBy(() -> inTworog(() -> imports.tryOut("a.csv", file, creating)))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> inTworog(() -> imports.commit(coordinators.id())))
                .isInstanceOf(RecordNotFound.class);
        assertThat(inTworog(imports::list)).isEmpty();
    }

    @Test
    void otherRolesImportNothing() {
        for (Role role : new Role[] {Role.LEADER, Role.APPROVER, Role.HEAD, Role.STAFF}) {
            assertThatThrownBy(() -> partnerships.as(partnership, role, tworog.id(), imports::list))
                    .isInstanceOf(RoleNotAllowed.class);
        }
    }

    @Test
    void brokenFilesAreRefusedAndNothingIsKept() {
        byte[] garbage = new byte[10 * 1024 * 1024];
        new Random(7).nextBytes(garbage);
        byte[] brokenUtf8 = bytes(HEADER + "cost;Tworóg;2012;7\n");
        brokenUtf8[brokenUtf8.length - 12] = (byte) 0xC5;

        assertThatThrownBy(() -> asCoordinator(() -> imports.tryOut("a.csv", garbage, Mappings.POLISH)))
                .isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() ->
                        asCoordinator(() -> imports.tryOut("a.csv", new byte[garbage.length + 1], Mappings.POLISH)))
                .isInstanceOf(FileTooLarge.class);
        assertThatThrownBy(() -> asCoordinator(() -> imports.tryOut("a.csv", brokenUtf8, Mappings.POLISH)))
                .isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> asCoordinator(
                        () -> imports.tryOut("a.csv", bytes("Urząd;Rok\nTworóg;2012\n"), Mappings.POLISH)))
                .isInstanceOf(InvalidField.class);
        assertThat(asCoordinator(imports::list)).isEmpty();
    }
}
