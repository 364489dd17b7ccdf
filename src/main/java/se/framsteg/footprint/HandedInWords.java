package se.framsteg.footprint;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Reading;

/** Says climate accounts that were handed in, for the coach: answers, rows, and what they come to as a picture. */
final class HandedInWords {
    private final HandedIn handedIn;
    private final Factors factors;
    private final Footprint footprint;

    HandedInWords(HandedIn handedIn, Factors factors) {
        this.handedIn = handedIn;
        this.factors = factors;
        this.footprint = handedIn.footprint(factors);
    }

    Reading reading() {
        return reading(result().content());
    }

    Reading onPaper() {
        return reading(new ResultOnPaper(result()).content());
    }

    private Reading reading(Content drawn) {
        return new Reading(once(), List.of(new Reading.Part(say("footprint.rows"), rows())), files(), drawn);
    }

    private List<Attachment> files() {
        return handedIn.activities().stream()
                .flatMap(row -> Attachment.in(row.typed(ActivityField.FILE)).stream())
                .toList();
    }

    private Result result() {
        return new Result(factors, footprint, handedIn.activities(), List.of());
    }

    private List<Reading.Line> once() {
        return lines(
                line(say("footprint.once.year"), handedIn.typed(Baseline.YEAR)),
                line(
                        say("footprint.once.boundary"),
                        RowWords.once(Baseline.BOUNDARY, handedIn.typed(Baseline.BOUNDARY))),
                line(say("footprint.once.not-included"), handedIn.typed(Baseline.NOT_INCLUDED)));
    }

    private List<Reading.Row> rows() {
        return handedIn.activities().stream()
                .map(row -> new Reading.Row(row.id(), title(row), lines(row)))
                .toList();
    }

    private String title(Activity row) {
        return factors.find(row.typed(ActivityField.FACTOR))
                .map(factor -> factors.name(factor).in(lang()))
                .orElseGet(() -> say("footprint.row"));
    }

    private List<Reading.Line> lines(Activity row) {
        Stream<Optional<Reading.Line>> typed = Stream.of(
                        ActivityField.EVIDENCE,
                        ActivityField.GUARANTEE,
                        ActivityField.OWN_VALUE,
                        ActivityField.SHOWN,
                        ActivityField.FILE,
                        ActivityField.FROM,
                        ActivityField.TO,
                        ActivityField.NOTE)
                .map(field -> line(say(field.textKey()), RowWords.of(factors, field, row.typed(field))));
        Optional<Reading.Line> sum =
                footprint.row(row.id()).flatMap(counted -> line(say("footprint.comes-to"), Result.comesTo(counted)));
        String unit = RowWords.of(factors, ActivityField.UNIT, row.typed(ActivityField.UNIT));
        Optional<Reading.Line> amount =
                line(say("footprint.field.amount"), (row.typed(ActivityField.AMOUNT) + " " + unit).strip());
        return Stream.concat(Stream.of(amount, sum), typed)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Reading.Line> line(String label, String answer) {
        return answer.isEmpty() ? Optional.empty() : Optional.of(new Reading.Line(label, answer));
    }

    @SafeVarargs
    private static List<Reading.Line> lines(Optional<Reading.Line>... lines) {
        return Stream.of(lines).flatMap(Optional::stream).toList();
    }
}
