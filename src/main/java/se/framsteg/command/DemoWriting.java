package se.framsteg.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.Field;
import se.framsteg.course.FieldType;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.Feedback;
import se.framsteg.course.handin.HandIn.State;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.Ids;

/** What one company of the demo writes, hands in and is answered. */
final class DemoWriting {
    private final ApplicationContext house;
    private final Member by;
    private final Round round;
    private final @Nullable Coach coach;
    private final LocalDate today;

    /** Rows by what they are called, worksheet by worksheet. */
    private final Map<String, Map<String, UUID>> rows = new HashMap<>();

    /** @param coach who answers; null where nothing is answered */
    DemoWriting(ApplicationContext house, Member by, Round round, @Nullable Coach coach, LocalDate today) {
        this.house = house;
        this.by = by;
        this.round = round;
        this.coach = coach;
        this.today = today;
    }

    /** In the order of the course, so that rows of earlier worksheets can be named. */
    void write(Map<String, DemoCompany.Written> worksheets) {
        house.getBean(Works.class)
                .edition(round)
                .worksheets()
                .filter(worksheet -> worksheets.containsKey(worksheet.name()) && round.isOpen(worksheet.week(), today))
                .forEach(worksheet -> write(worksheet, Objects.requireNonNull(worksheets.get(worksheet.name()))));
    }

    private void write(Worksheet worksheet, DemoCompany.Written written) {
        if (worksheet.isDeclared()) {
            declared(worksheet, written);
        } else {
            rows.put(worksheet.name(), new DemoFootprint(house, by, round).write(written));
        }
        if (!written.handIn().equals("none")) {
            handIn(worksheet, written);
        }
    }

    private void declared(Worksheet worksheet, DemoCompany.Written written) {
        var typed = new LinkedHashMap<AnswerPlace, String>();
        written.once()
                .forEach((id, value) -> typed.put(
                        AnswerPlace.once(id),
                        typed(worksheet.field(id).orElseThrow(() -> unknown(worksheet, id)), value)));
        worksheet.tables().forEach(table -> written.rows(table.id()).forEach(row -> row(worksheet, table, row, typed)));
        house.getBean(Works.class).write(by, round, worksheet, 0, typed);
    }

    private void row(Worksheet worksheet, Table table, Map<String, Object> row, Map<AnswerPlace, String> typed) {
        UUID id = Ids.next();
        String title = String.valueOf(row.getOrDefault(table.title().id(), ""));
        rows.computeIfAbsent(worksheet.name(), _ -> new HashMap<>()).put(title, id);
        row.forEach((field, value) -> typed.put(
                AnswerPlace.in(table.id(), id, field),
                typed(table.field(field).orElseThrow(() -> unknown(worksheet, field)), value)));
    }

    private String typed(Field field, Object value) {
        if (field.type() == FieldType.ROW || field.type() == FieldType.ROWS) {
            Map<String, UUID> named =
                    rows.getOrDefault(field.source().orElseThrow().worksheet(), Map.of());
            List<?> titles = value instanceof List<?> several ? several : List.of(value);
            return titles.stream()
                    .map(title -> Objects.requireNonNull(named.get(String.valueOf(title)), title + " is no row"))
                    .map(UUID::toString)
                    .collect(Collectors.joining(","));
        }
        String words = String.valueOf(value);
        return field.type() == FieldType.DAY && words.matches("[+-]\\d+")
                ? today.plusDays(Integer.parseInt(words)).toString()
                : words;
    }

    private void handIn(Worksheet worksheet, DemoCompany.Written written) {
        HandInId id = house.getBean(HandIns.class).handIn(by, round, worksheet);
        if (written.handIn().equals("received")) {
            return;
        }
        Map<String, UUID> named = rows.getOrDefault(worksheet.name(), Map.of());
        var remarks = new HashMap<UUID, String>();
        Objects.requireNonNullElse(written.remarks(), Map.<String, String>of())
                .forEach((title, words) -> remarks.put(Objects.requireNonNull(named.get(title), title), words));
        house.getBean(Feedback.class)
                .answer(
                        Objects.requireNonNull(coach),
                        new CohortId(Objects.requireNonNull(round.cohortId())),
                        id,
                        State.valueOf(written.handIn().toUpperCase(Locale.ROOT)),
                        Objects.requireNonNullElse(written.verdict(), ""),
                        remarks);
    }

    private static IllegalArgumentException unknown(Worksheet worksheet, String field) {
        return new IllegalArgumentException("%s has no %s".formatted(worksheet.name(), field));
    }
}
