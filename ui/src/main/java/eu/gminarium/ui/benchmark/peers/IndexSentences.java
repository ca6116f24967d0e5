package eu.gminarium.ui.benchmark.peers;

import eu.gminarium.benchmark.synthetic.IndexPart;
import eu.gminarium.benchmark.synthetic.IndexResult;
import eu.gminarium.benchmark.synthetic.IndexRow;
import eu.gminarium.programme.Office;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in sentences what an index makes of an office, and which parts make it so. */
final class IndexSentences {

    static final int DECIMALS = 2;

    private final IndexResult result;
    private final PeerScreen screen;

    IndexSentences(IndexResult result, PeerScreen screen) {
        this.result = result;
        this.screen = screen;
    }

    List<String> of(Office office) {
        return result.rows().stream()
                .filter(row -> row.office().id().equals(office.id()))
                .findFirst()
                .map(this::sentences)
                .orElseGet(() -> List.of(Texts.t(
                        "peers.verdict.outside",
                        name(office),
                        screen.words().name(result.peers().option()))));
    }

    private List<String> sentences(IndexRow row) {
        List<String> said = new ArrayList<>();
        String key = row.score() == null ? ".none" : row.rank() == null ? ".unranked" : "";
        said.add(Texts.t(
                "synthetic.verdict" + key,
                name(row.office()),
                row.score() == null ? null : score(row.score()),
                screen.figures().period(Objects.requireNonNull(result.period())),
                row.rank(),
                result.scored(),
                screen.words().name(result.peers().option()),
                Texts.percent(row.lacking())));
        if (row.score() != null) {
            pull(row).ifPresent(said::add);
        }
        return said;
    }

    private String name(Office office) {
        return screen.names().getOrDefault(office.id(), office.displayName());
    }

    /** With its sign, because zero is the group's mean. */
    static String score(double score) {
        String digits = Texts.number(score, DECIMALS);
        return score > 0 ? "+" + digits : digits;
    }

    private Optional<String> pull(IndexRow row) {
        String up = strongest(row, 1);
        String down = strongest(row, -1);
        if (up != null && down != null) {
            return Optional.of(Texts.t("synthetic.verdict.pull", up, down));
        }
        if (up != null) {
            return Optional.of(Texts.t("synthetic.verdict.up", up));
        }
        return down == null ? Optional.empty() : Optional.of(Texts.t("synthetic.verdict.down", down));
    }

    /** The part that moves the index most in a direction, with its z-score; null if none does. */
    private @Nullable String strongest(IndexRow row, int sign) {
        return IntStream.range(0, row.parts().size())
                .filter(at -> effect(row, at) * sign > 0)
                .boxed()
                .max(Comparator.comparingDouble(at -> effect(row, at) * sign))
                .map(at -> name(result.parts().get(at)) + " ("
                        + score(Objects.requireNonNull(row.parts().get(at).z())) + ")")
                .orElse(null);
    }

    private double effect(IndexRow row, int at) {
        Double z = row.parts().get(at).z();
        return z == null ? 0 : z * result.parts().get(at).share();
    }

    static String name(IndexPart part) {
        return part.card() == null
                ? part.indicator()
                : Texts.t(part.card().definition().name());
    }
}
