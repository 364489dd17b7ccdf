package se.framsteg.course.editions;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin, counted once, to say on which line a place in it is. */
final class LineStarts {
    private final int[] starts;

    LineStarts(String text) {
        starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(place -> text.charAt(place) == '\n')
                                .map(place -> place + 1))
                .toArray();
    }

    /** From 1. */
    int line(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
