package se.framsteg.voices.interviews.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.voices.interviews.Guide;

/** A guide as it was typed: a question in both languages with its place; an empty one is left out. */
public record GuideForm(Map<String, String> typed) {
    private static final int LONGEST = 300;

    /** @param order its place, as it was typed */
    public record Row(int number, String sv, String en, String order) {
        boolean isEmpty() {
            return sv.isEmpty() && en.isEmpty();
        }
    }

    static GuideForm of(Guide guide) {
        var typed = new HashMap<String, String>();
        for (int i = 0; i < guide.questions().size(); i++) {
            typed.put("sv-" + (i + 1), guide.questions().get(i).sv());
            typed.put("en-" + (i + 1), guide.questions().get(i).en());
        }
        return new GuideForm(typed);
    }

    List<Row> rows() {
        return IntStream.rangeClosed(1, Guide.MOST)
                .mapToObj(number -> new Row(number, field("sv-" + number), field("en-" + number), order(number)))
                .toList();
    }

    private String field(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private String order(int number) {
        String order = field("order-" + number);
        return order.isEmpty() ? String.valueOf(number) : order;
    }

    Mending mending() {
        var reading = new FormReading();
        for (Row row : rows()) {
            if (!row.isEmpty()) {
                reading.needed("sv-" + row.number(), row.sv(), LONGEST, "voices.guide.missing");
                reading.needed("en-" + row.number(), row.en(), LONGEST, "voices.guide.missing");
                reading.count("order-" + row.number(), row.order(), 1, 99);
            }
        }
        if (rows().stream().allMatch(Row::isEmpty)) {
            reading.refuse("sv-1", "voices.guide.empty");
        }
        return reading.mending();
    }

    /** In their order, once nothing is to be mended. */
    List<InBoth> questions() {
        return rows().stream()
                .filter(row -> !row.isEmpty())
                .sorted(Comparator.comparingInt(
                        row -> Integer.parseInt(row.order().replaceAll("[\\s\\u00a0]", ""))))
                .map(row -> new InBoth(row.sv(), row.en()))
                .toList();
    }
}
