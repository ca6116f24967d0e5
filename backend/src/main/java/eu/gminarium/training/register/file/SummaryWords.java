package eu.gminarium.training.register.file;

import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.training.register.RegisterDimension;
import eu.gminarium.training.register.RegisterFilter;
import eu.gminarium.training.register.RegisterGroup;
import eu.gminarium.training.register.RegisterTotals;
import eu.gminarium.training.register.TrainingRegister;
import eu.gminarium.training.register.file.RegisterSummary.GroupLine;
import eu.gminarium.training.register.file.RegisterSummary.Line;
import eu.gminarium.training.register.file.RegisterSummary.Part;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts the register's sums into words: the whole, then by unit, office, topic, programme, provider and year. */
@Singleton
class SummaryWords {

    private static final List<RegisterDimension> PARTS = List.of(
            RegisterDimension.UNIT,
            RegisterDimension.OFFICE,
            RegisterDimension.TOPIC,
            RegisterDimension.PROGRAMME,
            RegisterDimension.PROVIDER,
            RegisterDimension.YEAR);

    private static final BigDecimal MINUTES_IN_HOUR = BigDecimal.valueOf(60);

    private final TrainingRegister register;
    private final Messages messages;

    SummaryWords(TrainingRegister register, Messages messages) {
        this.register = register;
        this.messages = messages;
    }

    RegisterSummary of(RegisterFilter filter, Locale language) {
        return new RegisterSummary(
                messages.text(language, "register.summary"),
                lines(register.totals(filter), language),
                PARTS.stream().map(part -> part(filter, part, language)).toList());
    }

    private List<Line> lines(RegisterTotals totals, Locale language) {
        return List.of(
                line("register.total.cost", totals.cost(), language),
                line("register.total.invoiced", totals.invoiced(), language),
                line("register.total.eligible", totals.eligible(), language),
                line("register.total.participations", totals.participations(), language),
                line("register.total.people", totals.people(), language),
                line("register.total.trainings", totals.trainings(), language),
                line("register.total.person-days", totals.personDays(), language),
                line("register.total.teaching-hours", totals.teachingHours(), language),
                line("register.total.clock-hours", clockHours(totals), language));
    }

    private Line line(String key, Object value, Locale language) {
        return new Line(messages.text(language, key), value);
    }

    private Part part(RegisterFilter filter, RegisterDimension dimension, Locale language) {
        List<String> headings = Stream.of(
                        "register.by." + dimension,
                        "register.total.participations",
                        "register.total.people",
                        "register.total.person-days",
                        "register.total.teaching-hours",
                        "register.total.cost")
                .map(key -> messages.text(language, key))
                .toList();
        return new Part(
                headings,
                register.totalsBy(filter, dimension, language).stream()
                        .map(group -> line(group, language))
                        .toList());
    }

    private GroupLine line(RegisterGroup group, Locale language) {
        RegisterTotals totals = group.totals();
        return new GroupLine(
                Objects.requireNonNullElseGet(group.label(), () -> messages.text(language, "register.by.none")),
                List.of(
                        totals.participations(),
                        totals.people(),
                        totals.personDays(),
                        totals.teachingHours(),
                        totals.cost()));
    }

    private static BigDecimal clockHours(RegisterTotals totals) {
        return BigDecimal.valueOf(totals.clockMinutes()).divide(MINUTES_IN_HOUR, 2, RoundingMode.HALF_UP);
    }
}
