package eu.gminarium.benchmark.report;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.comparison.Change;
import eu.gminarium.benchmark.comparison.Verdict;
import eu.gminarium.benchmark.comparison.Yardstick;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Column;
import eu.gminarium.benchmark.dashboard.Finding;
import eu.gminarium.benchmark.dashboard.Finding.Kind;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the one office to ask, about the indicator where one's own needs it most. */
final class Asking {

    private final Overview overview;
    private final OfficeId own;

    Asking(Overview overview, OfficeId own) {
        this.overview = overview;
        this.own = own;
    }

    /**
     * Whom to ask about what.
     *
     * @param theirs the value that is surely better
     * @param change their value against one's own
     */
    record Question(Column column, Office office, Cell theirs, Cell ours, Change change) {}

    /**
     * About what is surely behind, then about what got worse, then about whatever is surely better anywhere; empty if
     * nothing is.
     */
    Optional<Question> question() {
        Map<String, Column> columns = overview.columns().stream()
                .collect(Collectors.toMap(column -> column.card().code(), Function.identity()));
        return Stream.of(
                        weak(Kind.BEHIND),
                        weak(Kind.WORSE),
                        columns.keySet().stream().sorted().toList())
                .flatMap(codes -> codes.stream()
                        .map(columns::get)
                        .filter(Objects::nonNull)
                        .flatMap(this::better)
                        .max(Comparator.comparingDouble(each -> each.change().strength()))
                        .stream())
                .findFirst();
    }

    private List<String> weak(Kind kind) {
        return overview.findings().stream()
                .filter(finding ->
                        finding.kind() == kind && finding.cell().office().equals(own))
                .map(Finding::card)
                .map(card -> card.code())
                .toList();
    }

    private Stream<Question> better(Column column) {
        List<Cell> cells = overview.cells().stream()
                .filter(cell -> cell.indicator().equals(column.card().code()))
                .toList();
        return cells.stream()
                .filter(cell -> cell.office().equals(own))
                .flatMap(ours -> cells.stream().flatMap(theirs -> better(column, theirs, ours)));
    }

    private Stream<Question> better(Column column, Cell theirs, Cell ours) {
        IndicatorDefinition card = column.card().definition();
        if (!(theirs.value() instanceof Known their)
                || !(ours.value() instanceof Known our)
                || !Objects.equals(theirs.period(), ours.period())) {
            return Stream.empty();
        }
        Change change = Yardstick.of(card).compare(their, our);
        return change.verdict() != Verdict.BETTER
                ? Stream.empty()
                : overview.offices().stream()
                        .filter(office -> office.id().equals(theirs.office()))
                        .map(office -> new Question(column, office, theirs, ours, change));
    }
}
