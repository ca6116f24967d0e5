package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.SvgWriter.Anchor;
import eu.gminarium.shared.chart.SvgWriter.Text;
import java.util.ArrayList;
import java.util.List;

/** The room of a drawing, its axes and what they say. */
final class SvgFrame {

    static final double FONT = 11;
    static final double LINE = 13;
    private static final double GAP = 6;
    /** The longest name beside the upright axis, as a share of the width. */
    private static final double NAMES = 0.36;

    private static final int NAME_LINES = 2;
    private static final int HEAD_LINES = 4;
    private static final double TALL = 0.42;
    private static final double LOWEST = 120;
    private static final double HIGHEST = 240;
    private static final double ROW = 17;
    private static final double LANE = 34;
    private static final double STACKED = 9;

    private final Plot plot;
    private final SvgWriter writer;
    private final double width;
    final Projection x;
    final Projection y;
    final double height;

    /**
     * @param top where the drawing begins
     * @param right room for what stands beside it
     */
    SvgFrame(Plot plot, SvgWriter writer, double width, double top, double right) {
        this.plot = plot;
        this.width = width;
        this.writer = writer;
        double left = leftRoom(plot.y(), width);
        double bottom = top + depth(plot, width);
        this.x = new Projection(plot.x(), left, width - right);
        this.y = plot.y() instanceof Axis.Slots
                ? new Projection(plot.y(), top, bottom)
                : new Projection(plot.y(), bottom, top);
        this.height = bottom + bottomRoom();
    }

    private static double leftRoom(Axis axis, double width) {
        double widest = switch (axis) {
            case Axis.Values values ->
                values.ticks().stream()
                        .mapToDouble(tick -> TextWidth.of(tick.text(), FONT, false))
                        .max()
                        .orElse(0);
            case Axis.Slots slots ->
                Math.min(
                        width * NAMES,
                        slots.slots().stream()
                                .mapToDouble(slot -> TextWidth.of(slot.name(), FONT, slot.own()))
                                .max()
                                .orElse(0));
        };
        return widest + 2 * GAP;
    }

    private static double depth(Plot plot, double width) {
        return switch (plot.y()) {
            case Axis.Slots slots -> slots.slots().size() * rowHeight(plot);
            case Axis.Values values ->
                values.ticks().isEmpty()
                        ? Math.clamp(values.highest() * STACKED, LOWEST / 2, HIGHEST)
                        : Math.clamp(width * TALL, LOWEST, HIGHEST);
        };
    }

    /** Lanes whose dots have names above them need more room than rows. */
    private static double rowHeight(Plot plot) {
        boolean crowded = plot.layers().stream()
                .anyMatch(layer -> layer instanceof Layer.Dots dots
                        && dots.dots().stream()
                                .anyMatch(dot ->
                                        dots.dots().stream().anyMatch(other -> other != dot && other.y() == dot.y())));
        return crowded ? LANE : ROW;
    }

    private double bottomRoom() {
        if (plot.x() instanceof Axis.Slots slots && plot.y() instanceof Axis.Slots) {
            int lines = slots.slots().stream()
                    .mapToInt(slot -> head(slot).size())
                    .max()
                    .orElse(1);
            return GAP + lines * LINE + 2;
        }
        return GAP + LINE + 2;
    }

    void draw() {
        upright();
        lying();
    }

    private void upright() {
        switch (plot.y()) {
            case Axis.Values values ->
                values.ticks().forEach(tick -> {
                    double at = y.at(tick.value());
                    writer.line(x.low(), at, x.high(), at, Ink.RULE, 1, "");
                    label(x.low() - GAP, at + FONT * 0.35, Anchor.END, tick.text(), false);
                });
            case Axis.Slots slots -> names(slots.slots());
        }
    }

    private void names(List<Axis.Slot> slots) {
        double room = x.low() - 2 * GAP;
        int most = y.slot() >= NAME_LINES * LINE ? NAME_LINES : 1;
        for (int number = 0; number < slots.size(); number++) {
            Axis.Slot slot = slots.get(number);
            List<String> lines = TextWidth.wrap(slot.name(), room + 0.5, FONT, slot.own(), most);
            double at = y.at(number) + FONT * 0.35 - (lines.size() - 1) * LINE / 2;
            for (int line = 0; line < lines.size(); line++) {
                label(x.low() - GAP, at + line * LINE, Anchor.END, lines.get(line), slot.own());
            }
        }
    }

    private void lying() {
        switch (plot.x()) {
            case Axis.Values values -> {
                values.ticks()
                        .forEach(tick -> writer.line(
                                x.at(tick.value()), y.low(), x.at(tick.value()), y.high(), Ink.RULE, 1, ""));
                ticks(values.ticks());
            }
            case Axis.Slots slots -> {
                if (plot.y() instanceof Axis.Slots) {
                    heads(slots.slots());
                } else {
                    List<Axis.Tick> ticks = new ArrayList<>();
                    slots.slots().forEach(slot -> ticks.add(new Axis.Tick(ticks.size(), slot.name())));
                    ticks(ticks);
                }
            }
        }
    }

    /** From the last to the first, because the latest matters most; where one would touch the one after, it is left out. */
    private void ticks(List<Axis.Tick> ticks) {
        for (Axis.Tick tick : ticks.reversed()) {
            double half = TextWidth.of(tick.text(), FONT, false) / 2;
            double at = Math.clamp(x.at(tick.value()), half, Math.max(half, width - half));
            Text text = text(at, y.high() + GAP + FONT, Anchor.MIDDLE, tick.text(), false);
            if (writer.free(new Text(at, text.y(), Anchor.MIDDLE, tick.text() + "  ", FONT, false, Ink.QUIET))) {
                writer.text(text);
            }
        }
    }

    private void heads(List<Axis.Slot> slots) {
        for (int number = 0; number < slots.size(); number++) {
            List<String> lines = head(slots.get(number));
            for (int line = 0; line < lines.size(); line++) {
                label(x.at(number), y.high() + GAP + FONT + line * LINE, Anchor.MIDDLE, lines.get(line), false);
            }
        }
    }

    private List<String> head(Axis.Slot slot) {
        return TextWidth.wrap(slot.name(), x.slot() - 4, FONT, false, HEAD_LINES);
    }

    private void label(double at, double base, Anchor anchor, String words, boolean own) {
        writer.text(text(at, base, anchor, words, own));
    }

    private static Text text(double at, double base, Anchor anchor, String words, boolean own) {
        return new Text(at, base, anchor, words, FONT, own, own ? Ink.OWN : Ink.QUIET);
    }
}
