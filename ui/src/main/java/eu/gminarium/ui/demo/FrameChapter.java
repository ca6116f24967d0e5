package eu.gminarium.ui.demo;

import eu.gminarium.programme.NewOffice;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.programme.Offices;
import eu.gminarium.programme.plan.Budget;
import eu.gminarium.programme.plan.PartnerRole;
import eu.gminarium.programme.plan.PartnerTerms;
import eu.gminarium.programme.plan.Partners;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.ProgrammeInput;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.programme.plan.Topics;
import eu.gminarium.shared.Money;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The frame of everything else: topics, offices of the register, the programme with its money and partners. */
@Singleton
final class FrameChapter {

    private final Topics topics;
    private final Offices offices;
    private final Programmes programmes;
    private final Partners partners;

    FrameChapter(Topics topics, Offices offices, Programmes programmes, Partners partners) {
        this.topics = topics;
        this.offices = offices;
        this.programmes = programmes;
        this.partners = partners;
    }

    void tell(DemoStage stage) {
        DemoRow programme = stage.rows("programme.csv").getFirst();
        LocalDate day = programme.day("starts_on");
        stage.asCoordinator(day, () -> {
            stage.rows("topics.csv").forEach(row -> topics.put(row.text("topic"), row.localized("name")));
            ProgrammeId id = programmes.create(input(stage, programme)).id();
            partners(stage).forEach(row -> join(stage, row, id));
            return id;
        });
    }

    /** The partners of tarnogorski, the offices of lubelskie. */
    private static List<DemoRow> partners(DemoStage stage) {
        return Stream.of("partners.csv", "offices.csv")
                .flatMap(file -> stage.rows(file).stream())
                .toList();
    }

    private static ProgrammeInput input(DemoStage stage, DemoRow row) {
        return new ProgrammeInput(
                row.text("name_pl"),
                null,
                row.optional("funding").orElse(null),
                row.optional("agreement_number").orElse(null),
                row.optional("agreement_date").map(LocalDate::parse).orElse(null),
                row.day("starts_on"),
                row.day("ends_on"),
                Budget.of(
                        money(stage, row, "grant"), money(stage, row, "own_contribution"), money(stage, row, "total")));
    }

    private static @Nullable Money money(DemoStage stage, DemoRow row, String column) {
        return row.optional(column)
                .map(amount -> Money.of(row.decimal(column), stage.partnership().currency()))
                .orElse(null);
    }

    private void join(DemoStage stage, DemoRow row, ProgrammeId programme) {
        Office office = office(row);
        stage.cast().add(row.optional("office").or(() -> row.optional("terc")).orElseThrow(), office.id());
        PartnerTerms terms = new PartnerTerms(
                PartnerRole.valueOf(row.text("role")),
                null,
                null,
                number(row, "participant_target"),
                number(row, "staff_count"),
                number(row, "people_trained"));
        partners.add(programme, office.id(), terms);
    }

    private Office office(DemoRow row) {
        Optional<String> terc = row.optional("terc");
        LocalDate joinedOn = row.day("joined_on");
        return terc.isPresent()
                ? offices.addFromRegister(
                        terc.get(), row.optional("official_name").orElse(null), joinedOn)
                : offices.add(new NewOffice(null, null, OfficeKind.OTHER, joinedOn));
    }

    private static @Nullable Integer number(DemoRow row, String column) {
        return row.optional(column).map(Integer::valueOf).orElse(null);
    }
}
