package se.framsteg.course.views;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.course.work.Answers.Row;

/**
 * How a claim stands beside Directive (EU) 2024/825, which applies since 27 September 2026 to what consumers read. Red: a big
 * word without recognised excellent performance, a product called better through offsets, or a label of one's own. Amber: no
 * evidence, or a promise without a public plan. Else green; open while an answer is missing that could change it.
 */
public enum ClaimVerdict {
    RED,
    AMBER,
    GREEN,
    OPEN;

    private static final List<String> NEEDED = List.of("audience", "generic", "offset-based", "label", "about-future");

    public static ClaimVerdict of(Row row) {
        if (!red(row).isEmpty()) {
            return RED;
        }
        if (isOpen(row)) {
            return OPEN;
        }
        return amber(row).isEmpty() ? GREEN : AMBER;
    }

    /** In sentences, for the company to read; none where it is green. */
    public static List<String> why(Row row) {
        List<String> reasons = switch (of(row)) {
            case RED -> red(row);
            case AMBER -> amber(row);
            case OPEN, GREEN -> List.of();
        };
        return reasons.stream()
                .map(reason -> say("course.view.claims.why." + reason))
                .toList();
    }

    private static List<String> red(Row row) {
        var reasons = new ArrayList<String>();
        if (is(row, "audience", "consumers")) {
            if (is(row, "generic", "yes") && is(row, "excellence", "no")) {
                reasons.add("generic");
            }
            if (is(row, "offset-based", "yes")) {
                reasons.add("offset");
            }
            if (is(row, "label", "own")) {
                reasons.add("label");
            }
        }
        return reasons;
    }

    private static List<String> amber(Row row) {
        var reasons = new ArrayList<String>();
        if (is(row, "evidence", "") && is(row, "evidence-file", "")) {
            reasons.add("evidence");
        }
        if (is(row, "about-future", "yes") && !is(row, "public-plan", "yes")) {
            reasons.add("future");
        }
        return reasons;
    }

    private static boolean isOpen(Row row) {
        return NEEDED.stream().anyMatch(field -> is(row, field, ""))
                || is(row, "generic", "yes") && is(row, "excellence", "")
                || is(row, "about-future", "yes") && is(row, "public-plan", "");
    }

    private static boolean is(Row row, String field, String value) {
        return row.typed(field).equals(value);
    }
}
