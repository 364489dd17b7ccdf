package se.framsteg.footprint;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.stream.Collectors;
import se.framsteg.course.work.Attachment;

/** Answers of climate accounts as they are read, not as they are kept; what cannot be understood stays as typed. */
final class RowWords {
    private RowWords() {}

    static String once(String field, String typed) {
        return field.equals(Baseline.BOUNDARY) && Baseline.BOUNDARIES.contains(typed)
                ? say("footprint.boundary." + typed)
                : typed;
    }

    static String of(Factors factors, ActivityField field, String typed) {
        return switch (field) {
            case FACTOR ->
                factors.find(typed)
                        .map(factor -> factors.name(factor).in(lang()))
                        .orElse(typed);
            case UNIT -> Typed.unit(typed).map(unit -> say(unit.textKey())).orElse(typed);
            case EVIDENCE ->
                Evidence.of(typed).map(evidence -> say(evidence.textKey())).orElse(typed);
            case GUARANTEE -> typed.matches("yes|no") ? say("footprint." + typed) : typed;
            case FILE -> Attachment.in(typed).stream().map(Attachment::name).collect(Collectors.joining(", "));
            default -> typed;
        };
    }
}
