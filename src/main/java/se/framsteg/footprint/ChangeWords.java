package se.framsteg.footprint;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.work.Difference;
import se.framsteg.course.work.Stood;

/** Says differences in climate accounts. @param now how they stand, rows that were taken away too; null before the first word */
public record ChangeWords(Factors factors, @Nullable Stood now) {
    /**
     * A difference in words.
     *
     * @param name what it is called in a form
     * @param then empty where nothing stood, as {@code now} is where nothing does
     */
    public record Line(String name, String label, String then, String now) {}

    public Line line(Difference each) {
        if (each.row() == null) {
            return new Line(
                    each.name(),
                    say("footprint.once." + each.field()),
                    RowWords.once(each.field(), each.then()),
                    RowWords.once(each.field(), each.now()));
        }
        String row = title(each.row());
        return ActivityField.of(each.field())
                .map(field -> new Line(
                        each.name(),
                        say("course.versions.in-row", row, say(field.textKey())),
                        RowWords.of(factors, field, each.then()),
                        RowWords.of(factors, field, each.now())))
                .orElseGet(() -> new Line(each.name(), row, said(each.then()), said(each.now())));
    }

    private static String said(String stood) {
        return say(stood.isEmpty() ? "course.versions.away" : "course.versions.there");
    }

    private String title(UUID row) {
        return Optional.ofNullable(now)
                .map(Stood::answers)
                .map(answers -> answers.get(Baseline.place(row, ActivityField.FACTOR)))
                .flatMap(since -> factors.find(since.value()))
                .map(found -> factors.name(found).in(lang()))
                .orElseGet(() -> say("footprint.row"));
    }
}
