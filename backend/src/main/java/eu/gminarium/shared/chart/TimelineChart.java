package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Axis.Slot;
import eu.gminarium.shared.chart.Axis.Tick;
import eu.gminarium.shared.chart.DataTable.Cell;
import eu.gminarium.shared.chart.Layer.Dot;
import eu.gminarium.shared.chart.Layer.Piece;
import eu.gminarium.shared.chart.Layer.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What happened when, in several lanes over one time axis: trainings, audits, survey waves, values of indicators.
 *
 * @param lanes from top to bottom
 * @param ticks days that are named on the axis, in order
 */
public record TimelineChart(ChartText text, ChartLabels labels, List<Lane> lanes, List<Day> ticks) implements Chart {

    private static final int MARGIN_DAYS = 15;

    public record Lane(String name, List<Event> events) {
        public Lane {
            events = List.copyOf(events);
        }
    }

    /**
     * @param what a few words beside the mark
     * @param words everything about it
     */
    public record Event(Day from, Day to, String what, String words) {
        public Event {
            if (to.date().isBefore(from.date())) {
                throw new IllegalArgumentException("an event ends before it begins");
            }
        }

        private double middle() {
            return (from.number() + to.number()) / 2.0;
        }
    }

    /** A day, and how it is written. */
    public record Day(LocalDate date, String text) {
        private long number() {
            return date.toEpochDay();
        }
    }

    public TimelineChart {
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
        if (lanes.stream().allMatch(lane -> lane.events().isEmpty())) {
            throw new IllegalArgumentException("a time line needs an event");
        }
    }

    @Override
    public Plot plot() {
        List<Layer> layers = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            Ink ink = Ink.line(lane);
            layers.add(new Layer.Pieces(spans(lane), ink));
            layers.add(new Layer.Dots("", dots(lane), ink, Shape.values()[lane % Shape.values().length], true));
        }
        List<Slot> slots =
                lanes.stream().map(lane -> new Slot(lane.name(), false)).toList();
        return new Plot(axis(), new Axis.Slots(slots), layers);
    }

    private Axis.Values axis() {
        long first = lanes.stream()
                .flatMap(lane -> lane.events().stream())
                .mapToLong(event -> event.from().number())
                .min()
                .orElseThrow();
        long last = lanes.stream()
                .flatMap(lane -> lane.events().stream())
                .mapToLong(event -> event.to().number())
                .max()
                .orElseThrow();
        double from = first - MARGIN_DAYS;
        double to = last + MARGIN_DAYS;
        return new Axis.Values(
                from,
                to,
                ticks.stream()
                        .filter(day -> day.number() >= from && day.number() <= to)
                        .map(day -> new Tick(day.number(), day.text()))
                        .toList());
    }

    @Override
    public DataTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        lanes.forEach(lane -> lane.events()
                .forEach(event -> rows.add(List.of(
                        Cell.of(lane.name()),
                        Cell.of(event.from().text()),
                        Cell.of(event.to().text()),
                        Cell.of(event.words())))));
        return new DataTable(List.of(labels.what(), labels.from(), labels.to(), labels.value()), rows);
    }

    private List<Piece> spans(int lane) {
        return lanes.get(lane).events().stream()
                .map(event -> new Piece(event.from().number(), lane, event.to().number(), lane, false))
                .toList();
    }

    private List<Dot> dots(int lane) {
        List<Event> events = lanes.get(lane).events();
        return IntStream.range(0, events.size())
                .mapToObj(events::get)
                .map(event -> new Dot(event.middle(), lane, lanes.get(lane).name(), event.words(), event.what()))
                .toList();
    }
}
