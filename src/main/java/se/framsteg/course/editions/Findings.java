package se.framsteg.course.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is found, up to more than anybody mends at a time. */
final class Findings {
    /** So many are told at once. */
    static final int MOST = 200;

    private static final int LONGEST = 80;

    private final List<Finding> found = new ArrayList<>();

    void add(String file, int line, String fault, Object... with) {
        if (found.size() < MOST) {
            var said = new ArrayList<>();
            for (Object each : with) {
                said.add(each instanceof String text ? cut(text) : each);
            }
            found.add(new Finding(file, line, fault, said));
        }
    }

    /** There is no room for more, so nothing more need be looked for. */
    boolean isFull() {
        return found.size() == MOST;
    }

    int count() {
        return found.size();
    }

    /** Once each, file by file and line by line. */
    List<Finding> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
                .toList();
    }

    private static String cut(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() + " …" : plain;
    }
}
