package eu.gminarium.shared.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies on a drawing, in the units of its axes. */
public sealed interface Layer {

    /** A stripe over the whole height, between two numbers of the lying axis. */
    record Stripe(double from, double to, String name, Ink ink) implements Layer {}

    /** An upright line over the whole height. */
    record Rule(double at, String name, Ink ink) implements Layer {}

    /** The area between two lines; broken where an edge is null. One edge for each slot of the lying axis. */
    record Band(String name, List<@Nullable Edge> edges, Ink ink) implements Layer {}

    record Edge(double lower, double upper, String words) {}

    /**
     * A line from dot to dot; broken where one is null. One for each slot of the lying axis.
     *
     * @param strong the one that matters
     * @param breaks slots before which the line is broken although there are values on both sides
     */
    record Line(String name, List<@Nullable Dot> dots, Ink ink, boolean strong, List<Integer> breaks) implements Layer {

        /** Whether the dot and the one before are joined. */
        boolean joined(int slot) {
            return slot > 0 && dots.get(slot) != null && dots.get(slot - 1) != null && !breaks.contains(slot);
        }
    }

    /** Dots by themselves. */
    record Dots(String name, List<Dot> dots, Ink ink, Shape shape, boolean strong) implements Layer {}

    /**
     * @param what whose it is
     * @param words what its place says
     * @param label what stands beside it on the drawing; may be empty
     */
    record Dot(double x, double y, String what, String words, String label) {}

    /** Names that stand where nothing else does, each joined to its dot by an upright stroke. */
    record Names(List<Name> names, Ink ink) implements Layer {

        /** The strokes. */
        Pieces stems() {
            return new Pieces(
                    names.stream()
                            .map(name -> new Piece(name.x(), name.from(), name.x(), name.y(), false))
                            .toList(),
                    ink);
        }
    }

    /**
     * @param y where it stands
     * @param from where its dot is, lower
     */
    record Name(double x, double y, double from, String text) {}

    /** Straight pieces, such as intervals. */
    record Pieces(List<Piece> pieces, Ink ink) implements Layer {}

    /** @param capped whether its ends have short bars, as those of an interval have */
    record Piece(double x1, double y1, double x2, double y2, boolean capped) {}

    /** A field of a heat map: the middle of one slot of each axis. */
    record Fields(List<Field> fields) implements Layer {}

    record Field(int x, int y, String text, String words, Ink ink) {}

    /** What a dot looks like, so that colour is never the only difference. */
    enum Shape {
        CIRCLE,
        RING,
        SQUARE,
        DIAMOND
    }
}
