package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.comparison.Quarters;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which offices are compared with each other, as addresses and the API say it: {@link #text()}. */
public sealed interface PeerChoice {

    /** Every office of the partnership. */
    PeerChoice EVERYBODY = new All();

    /** Every office of the partnership: {@code all}. */
    record All() implements PeerChoice {
        @Override
        public String text() {
            return "all";
        }
    }

    /** The offices of one kind: {@code kind:town-and-rural}. */
    record Kind(OfficeKind kind) implements PeerChoice {
        @Override
        public String text() {
            return "kind:" + word(kind);
        }

        private static String word(OfficeKind kind) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The offices of one size: {@code size:1}.
     *
     * @param quarter 1, the smallest quarter of the offices, to 4
     */
    record Size(int quarter) implements PeerChoice {

        public Size {
            if (quarter < 1 || quarter > Quarters.COUNT) {
                throw new IllegalArgumentException("no quarter " + quarter);
            }
        }

        @Override
        public String text() {
            return "size:" + quarter;
        }
    }

    /** A group that somebody has put together: {@code group:<key>}. */
    record Group(PeerGroupId id) implements PeerChoice {
        @Override
        public String text() {
            return "group:" + id.value();
        }
    }

    /** An office and its nearest neighbours: {@code near:<key of the office>}. */
    record Near(OfficeId office) implements PeerChoice {
        @Override
        public String text() {
            return "near:" + office.value();
        }
    }

    /** The one form that addresses and the API use; {@link #parse} reads it. */
    String text();

    /**
     * The choice of a text; everybody where there is none.
     *
     * @throws InvalidField of {@code peerGroup} if the text has none of the forms; whether the group or office exists is not looked at
     */
    static PeerChoice parse(@Nullable String text) {
        if (text == null || text.isBlank() || text.equals(EVERYBODY.text())) {
            return EVERYBODY;
        }
        int colon = text.indexOf(':');
        String rest = text.substring(colon + 1);
        Optional<? extends PeerChoice> choice = switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "kind" ->
                Arrays.stream(OfficeKind.values())
                        .filter(kind -> Kind.word(kind).equals(rest))
                        .findFirst()
                        .map(Kind::new);
            case "size" -> rest.matches("[1-4]") ? Optional.of(new Size(Integer.parseInt(rest))) : Optional.empty();
            case "group" -> key(rest, key -> new Group(new PeerGroupId(key)));
            case "near" -> key(rest, key -> new Near(new OfficeId(key)));
            default -> Optional.empty();
        };
        return choice.map(PeerChoice.class::cast)
                .orElseThrow(() -> InvalidField.of("peerGroup", "peers.invalid.choice", text));
    }

    private static <C extends PeerChoice> Optional<C> key(String text, Function<UUID, C> choice) {
        try {
            return Optional.of(choice.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
