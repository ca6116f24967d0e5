package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.comparison.Judgement;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Sentences;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Peer groups, and how offices stand among their peers, in the words of one language. */
public final class PeerWording {

    private final Messages messages;
    private final Locale locale;
    private final Wording figures;
    private final Sentences sentences;

    PeerWording(Messages messages, Locale locale, Wording figures, Sentences sentences) {
        this.messages = messages;
        this.locale = locale;
        this.figures = figures;
        this.sentences = sentences;
    }

    private String text(String key, @Nullable Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    /** What a choice is called: {@code rural municipalities}, or what somebody has called it. */
    public String name(PeerOption option) {
        return switch (option.choice()) {
            case PeerChoice.All() -> text("peers.all");
            case PeerChoice.Kind(OfficeKind kind) -> text("peers.kind." + kind);
            case PeerChoice.Size(int quarter) -> text("peers.size." + quarter, measure(option.size()));
            case PeerChoice.Group(PeerGroupId id) ->
                option.group() == null ? id.value().toString() : option.group().name();
            case PeerChoice.Near(OfficeId id) ->
                text("peers.near", option.office() == null ? id.value().toString() : option.office());
        };
    }

    /** What a trait is called. */
    public String name(Trait trait) {
        return measure(trait.card());
    }

    private String measure(@Nullable IndicatorCard card) {
        return card == null ? text("peers.headcount") : card.definition().name().in(locale);
    }

    /** The trait with the period that its values speak of. */
    public String dated(Trait trait) {
        return trait.period() == null ? name(trait) : name(trait) + " (" + figures.period(trait.period()) + ")";
    }

    /** Why an office is a neighbour, the most alike traits first: {@code Inhabitants 11 900 against 12 300; …}. */
    public String reason(Neighbour neighbour) {
        return neighbour.reasons().stream().map(this::reason).collect(Collectors.joining("; "));
    }

    private String reason(Neighbour.Reason reason) {
        return text(
                "peers.reason",
                name(reason.trait()),
                figure(reason.trait().card(), reason.theirs()),
                figure(reason.trait().card(), reason.own()));
    }

    private String figure(@Nullable IndicatorCard card, double value) {
        return card == null ? Formats.integer(locale, Math.round(value)) : figures.value(card.definition(), value);
    }

    /** What an office lacks to be placed: {@code Inhabitants, Area}. */
    public String lacking(Peers.LeftOut left) {
        return left.lacking().stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** What can be said of an office among its peers, in whole sentences. */
    public List<String> verdict(Comparison comparison, OfficeId office, String officeName) {
        ComparisonRow row = comparison.row(office).orElse(null);
        if (row == null) {
            return List.of(text(
                    "peers.verdict.outside", officeName, name(comparison.peers().option())));
        }
        IndicatorDefinition card = comparison.card().definition();
        if (!(row.cell().value() instanceof Known known)) {
            return List.of(text(
                    "peers.verdict.none",
                    officeName,
                    period(row),
                    figures.words(card, row.cell().value())));
        }
        List<String> said = new ArrayList<>();
        said.add(place(comparison, row, known, officeName));
        Stream.of(judged(comparison, row, known), alike(comparison, row), travel(card, row.cell()))
                .filter(sentence -> !sentence.isEmpty())
                .forEach(said::add);
        return said;
    }

    private String period(ComparisonRow row) {
        return row.cell().period() == null ? "–" : figures.period(row.cell().period());
    }

    private String place(Comparison comparison, ComparisonRow row, Known known, String officeName) {
        IndicatorDefinition card = comparison.card().definition();
        Distribution spread = comparison.distribution();
        Period period = Objects.requireNonNull(row.cell().period());
        String sample =
                known.interval() == null ? "" : "; " + figures.sample(card, new Known(0, null, known.interval()));
        return text(
                "peers.verdict." + kind(row),
                officeName,
                figures.value(card, known.value()),
                figures.context(period, known) + sample,
                row.cell().standing().rank(),
                spread == null ? null : spread.count(),
                name(comparison.peers().option()),
                spread == null ? null : figures.value(card, spread.median()));
    }

    private static String kind(ComparisonRow row) {
        return row.cell().standing().unranked() == null
                ? "ranked"
                : row.cell().standing().unranked().name();
    }

    /** Whether the office is away from the median; without interval and threshold nobody can tell, so nothing is called sure. */
    private String judged(Comparison comparison, ComparisonRow row, Known known) {
        Judgement judgement = row.cell().standing().judgement();
        boolean tellable =
                known.interval() != null || comparison.card().definition().changeThreshold() != null;
        return judgement == Judgement.NONE
                ? ""
                : text("peers.verdict.judgement." + judgement + (tellable ? "" : ".untold"));
    }

    private String alike(Comparison comparison, ComparisonRow row) {
        Distribution spread = comparison.distribution();
        return spread == null || row.alike().isEmpty()
                ? ""
                : text("peers.verdict.alike", row.alike().size(), spread.count() - 1);
    }

    private String travel(IndicatorDefinition card, Cell cell) {
        String step = sentences.step(figures, card, cell);
        return step.isEmpty() ? "" : text("peers.verdict.travel", step);
    }
}
