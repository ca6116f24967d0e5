package eu.gminarium.training.projectindicator;

/**
 * People who count.
 *
 * @param people all of them
 * @param women of them, as they declared
 * @param men of them, as they declared
 */
public record Reached(long people, long women, long men) {

    static final Reached NOBODY = new Reached(0, 0, 0);

    Reached plus(Reached other) {
        return new Reached(people + other.people, women + other.women, men + other.men);
    }
}
