package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.groupingBy;

import eu.gminarium.programme.register.Register;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.shared.AccountId;
import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.tenancy.database.OwnerDatabase;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the demo partnerships that are not there yet, and once more those whose loading was interrupted. */
@Singleton
final class DemoLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final OwnerDatabase owner;
    private final Partnerships partnerships;
    private final Register register;
    private final DemoSignIns signIns;
    private final DemoStory story;
    private final Clock clock;

    DemoLoader(
            OwnerDatabase owner,
            Partnerships partnerships,
            Register register,
            DemoSignIns signIns,
            DemoStory story,
            Clock clock) {
        this.owner = owner;
        this.partnerships = partnerships;
        this.register = register;
        this.signIns = signIns;
        this.story = story;
        this.clock = clock;
    }

    /** One process at a time: to another, a demo that is being loaded would look like one that was interrupted. */
    void load() {
        owner.migrations().alone(this::loadMissing);
    }

    private void loadMissing() {
        List<DemoPerson> people = DemoPerson.all();
        List<DemoRow> missing = DemoFile.rows("partnership.csv").stream()
                .filter(row -> isMissing(row.text("partnership")))
                .toList();
        if (missing.isEmpty()) {
            signIns.renewPasswords(people);
            return;
        }
        importRegister(people.stream().filter(DemoPerson::operator).toList());
        Map<String, List<DemoPerson>> byPartnership = people.stream().collect(groupingBy(DemoPerson::partnership));
        SideBySide.each(missing, row -> load(row, row.in(byPartnership, "partnership")));
    }

    /** Discards what an interrupted load left. A partnership that is no demo stays as it is and keeps its name. */
    private boolean isMissing(String slug) {
        Optional<Partnership> present = partnerships.find(slug);
        boolean begun = present.filter(Partnership::demo)
                .filter(partnership -> !signIns.admitted(partnership))
                .isPresent();
        if (begun) {
            LOG.info("The demo partnership {} was not loaded to its end; it is loaded again", slug);
            present.ifPresent(partnerships::discard);
        }
        return begun || present.isEmpty();
    }

    /** Imports the demo's extract of the register, unless an operator has imported a register already. */
    private void importRegister(List<DemoPerson> operators) {
        AccountId operator =
                signIns.accounts(operators, "pl").values().iterator().next();
        Access access = new Access(operator, true, null, null, List.of());
        Scopes.in((AccessElement) () -> access, () -> {
            if (register.status().units() == 0) {
                register.importTerc(terc());
            }
            return operator;
        });
    }

    private static byte[] terc() {
        try (InputStream file = DemoFile.open("terc-extract.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(DemoRow row, List<DemoPerson> people) {
        long start = System.nanoTime();
        String language = row.text("default_language");
        Partnership partnership = partnerships.create(new NewPartnership(
                row.text("partnership"),
                row.text("name_" + language),
                row.text("time_zone"),
                row.text("currency"),
                language,
                true));
        DemoCalendar calendar = new DemoCalendar(LocalDate.now(clock.withZone(partnership.zone())), partnership.zone());
        DemoCast cast = new DemoCast(partnership, signIns.accounts(people, language));
        story.tell(new DemoStage(partnership, calendar, cast), people);
        LOG.info(
                "Loaded the demo partnership {} in {} ms", partnership.slug(), (System.nanoTime() - start) / 1_000_000);
    }
}
