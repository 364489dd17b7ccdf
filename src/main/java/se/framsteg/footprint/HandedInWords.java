package se.framsteg.footprint;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.framsteg.course.work.Reading;

/** Says climate accounts that were handed in, for the coach: answers, rows, and what they come to as a picture. */
final class HandedInWords {
    private final HandedIn handedIn;
    private final Factors factors;
    private final Footprint footprint;

    private HandedInWords(HandedIn handedIn, Factors factors) {
        this.handedIn = handedIn;
        this.factors = factors;
        this.footprint = handedIn.footprint(factors);
    }

    static Reading of(HandedIn handedIn, Factors factors) {
        var words = new HandedInWords(handedIn, factors);
        return new Reading(
                words.once(),
                List.of(new Reading.Part(say("footprint.rows"), words.rows())),
                new Result(factors, words.footprint, handedIn.activities(), List.of()).content());
    }

    private List<Reading.Line> once() {
        String boundary = handedIn.typed(Baseline.BOUNDARY);
        return lines(
                line(say("footprint.once.year"), handedIn.typed(Baseline.YEAR)),
                line(
                        say("footprint.once.boundary"),
                        Baseline.BOUNDARIES.contains(boundary) ? say("footprint.boundary." + boundary) : boundary),
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
                        ActivityField.FROM,
                        ActivityField.TO,
                        ActivityField.NOTE)
                .map(field -> line(say(field.textKey()), words(field, row.typed(field))));
        Optional<Reading.Line> sum =
                footprint.row(row.id()).flatMap(counted -> line(say("footprint.comes-to"), Result.comesTo(counted)));
        String unit = Typed.unit(row.typed(ActivityField.UNIT))
                .map(each -> say(each.textKey()))
                .orElse("");
        Optional<Reading.Line> amount =
                line(say("footprint.field.amount"), (row.typed(ActivityField.AMOUNT) + " " + unit).strip());
        return Stream.concat(Stream.of(amount, sum), typed)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String words(ActivityField field, String typed) {
        return switch (field) {
            case EVIDENCE ->
                Evidence.of(typed).map(evidence -> say(evidence.textKey())).orElse(typed);
            case GUARANTEE -> typed.matches("yes|no") ? say("footprint." + typed) : typed;
            default -> typed;
        };
    }

    private static Optional<Reading.Line> line(String label, String answer) {
        return answer.isEmpty() ? Optional.empty() : Optional.of(new Reading.Line(label, answer));
    }

    @SafeVarargs
    private static List<Reading.Line> lines(Optional<Reading.Line>... lines) {
        return Stream.of(lines).flatMap(Optional::stream).toList();
    }
}
