package se.framsteg.footprint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.work.AnswerPlace;

/**
 * A company's climate accounts in one programme, as typed: for which year, what is inside its boundary, the rows, and what
 * was left out. The company's own alone until they are handed in.
 *
 * @param work null while nothing has been written, as {@code changedBy} and {@code changedAt} are
 * @param seq the number of the last change; 0 before the first
 * @param factors those that its version has
 * @param once what is asked once, by field: {@link #YEAR}, {@link #BOUNDARY}, {@link #NOT_INCLUDED}
 */
public record Baseline(
        @Nullable UUID work,
        int seq,
        Factors factors,
        Map<String, String> once,
        List<Activity> rows,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {
    public static final String YEAR = "year";
    public static final String BOUNDARY = "boundary";
    public static final String NOT_INCLUDED = "not-included";
    static final List<String> ONCE = List.of(YEAR, BOUNDARY, NOT_INCLUDED);

    /** What its rows are called in the names of fields. */
    public static final String ROWS = "rows";

    /** What a boundary may be drawn by, as the Greenhouse Gas Protocol's Corporate Standard, chapter 3, has it. */
    public static final List<String> BOUNDARIES = List.of("operational-control", "financial-control", "equity");

    public static final int LONGEST_NOT_INCLUDED = 1000;

    private static final int LONGEST_ONCE = 100;

    /** What is so many times as long as it may be is kept until it has been shortened; what is longer was never typed. */
    private static final int TIMES = 5;

    public Baseline {
        once = Map.copyOf(once);
        rows = List.copyOf(rows);
    }

    static Baseline blank(Factors factors) {
        return new Baseline(null, 0, factors, Map.of(), List.of(), null, null);
    }

    public boolean isBlank() {
        return work == null;
    }

    public String typed(String field) {
        return once.getOrDefault(field, "");
    }

    public Optional<Activity> row(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** What is typed at a place; empty where nothing is, or there is no such place. */
    String typed(AnswerPlace place) {
        UUID id = place.row();
        if (id == null) {
            return typed(place.field());
        }
        return ActivityField.of(place.field())
                .flatMap(field -> row(id).map(row -> row.typed(field)))
                .orElse("");
    }

    /** How many characters an answer may have. */
    public static int longest(AnswerPlace place) {
        if (place.row() == null) {
            return place.field().equals(NOT_INCLUDED) ? LONGEST_NOT_INCLUDED : LONGEST_ONCE;
        }
        return ActivityField.of(place.field()).map(ActivityField::most).orElse(LONGEST_ONCE);
    }

    static int keeps(AnswerPlace place) {
        return Math.max(LONGEST_ONCE, TIMES * longest(place));
    }

    public Footprint footprint() {
        return Footprint.of(factors, rows);
    }

    /** A place on a footprint by the name of its field; empty where there is none such. */
    public static Optional<AnswerPlace> place(String name) {
        return AnswerPlace.read(
                name,
                (table, field) -> table.isEmpty()
                        ? ONCE.contains(field)
                        : table.equals(ROWS) && ActivityField.of(field).isPresent());
    }

    public static AnswerPlace place(UUID row, ActivityField field) {
        return AnswerPlace.in(ROWS, row, field.code());
    }
}
