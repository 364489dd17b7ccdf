package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.course.Field;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.AnswerWords;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Difference;

/**
 * A difference in words.
 *
 * @param name what it is called in a form
 * @param then empty where nothing stood, as {@code now} is where nothing does
 */
public record DifferenceLine(String name, String label, String then, String now) {
    /** So much of an answer is told among others, in characters. */
    private static final int LONGEST = 300;

    /** Empty where the worksheet no longer asks for it. */
    static Optional<DifferenceLine> of(Worksheet worksheet, Map<UUID, String> titles, Difference each) {
        if (each.isOfRow()) {
            return worksheet
                    .table(each.table())
                    .map(table -> new DifferenceLine(
                            each.name(),
                            row(table, titles, each),
                            said(each.then().isEmpty()),
                            said(each.now().isEmpty())));
        }
        Optional<AnswerPlace> whole = Attachment.WHOLE.stream()
                .filter(place -> each.table().isEmpty() && place.field().equals(each.field()))
                .findFirst();
        if (whole.isPresent()) {
            return Optional.of(new DifferenceLine(
                    each.name(),
                    say("course.files." + Attachment.kind(whole.get())),
                    files(each.then()),
                    files(each.now())));
        }
        AnswerWords words = words(titles);
        return worksheet
                .field(each.table(), each.field())
                .map(field -> new DifferenceLine(
                        each.name(),
                        label(worksheet, titles, each, field),
                        words.of(field, each.then()),
                        words.of(field, each.now())));
    }

    /** With the beginning of what is long. */
    DifferenceLine cut() {
        return new DifferenceLine(name, label, cut(then), cut(now));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
    }

    private static AnswerWords words(Map<UUID, String> titles) {
        return new AnswerWords(titles.entrySet().stream()
                .collect(Collectors.toMap(title -> title.getKey().toString(), Map.Entry::getValue)));
    }

    private static String files(String answer) {
        return Attachment.in(answer).stream().map(Attachment::name).collect(Collectors.joining(", "));
    }

    private static String said(boolean away) {
        return say(away ? "course.versions.away" : "course.versions.there");
    }

    private static String row(Table table, Map<UUID, String> titles, Difference each) {
        String title = each.row() == null ? "" : titles.getOrDefault(each.row(), "");
        return title.isEmpty() ? say("course.versions.row", table.row().in(lang())) : title;
    }

    private static String label(Worksheet worksheet, Map<UUID, String> titles, Difference each, Field field) {
        String label = field.label().in(lang());
        return worksheet
                .table(each.table())
                .map(table -> say("course.versions.in-row", row(table, titles, each), label))
                .orElse(label);
    }
}
