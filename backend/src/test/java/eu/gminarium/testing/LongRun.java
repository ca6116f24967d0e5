package eu.gminarium.testing;

import java.util.stream.LongStream;

/** How much a test tries: a little each time, much with {@code ./test --long}. */
public final class LongRun {

    private static final boolean LONG = Boolean.getBoolean("gminarium.long");

    private LongRun() {}

    /** The first number usually, the second in a long run. */
    public static int times(int few, int many) {
        return LONG ? many : few;
    }

    /** Seeds from the first on, so many usually and so many in a long run. */
    public static LongStream seeds(long first, int few, int many) {
        return LongStream.range(first, first + times(few, many));
    }
}
