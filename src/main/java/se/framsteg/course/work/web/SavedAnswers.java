package se.framsteg.course.work.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.AnswerReading;
import se.framsteg.course.work.Written;
import se.framsteg.shell.Say;
import se.framsteg.shell.web.JsonAnswer;

/**
 * What the page's script is told of what it saved, as JSON.
 *
 * @param seq the change up to which its page now shows what stands
 * @param said when it was saved, to read
 * @param faults by place: what is wrong with an answer, empty where nothing is
 * @param overtaken answers that somebody else wrote meanwhile
 */
public record SavedAnswers(int seq, String said, Map<String, String> faults, List<Theirs> overtaken) implements View {
    /** What somebody else wrote. @param said who, to read */
    public record Theirs(String place, String theirs, String said) {}

    public static SavedAnswers of(
            Worksheet sheet, Map<AnswerPlace, String> typed, Written written, Instant now, LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        typed.forEach((place, value) -> faults.put(
                place.toString(),
                AnswerReading.fault(place.of(sheet), value, today).orElse("")));
        return new SavedAnswers(
                written.seq(),
                said(written, now),
                faults,
                written.overtaken().stream()
                        .map(each -> new Theirs(each.place().toString(), each.theirs(), who(each.by())))
                        .toList());
    }

    private static String who(String by) {
        return by.isEmpty() ? Say.say("course.overtaken.somebody") : Say.say("course.overtaken", by);
    }

    private static String said(Written written, Instant now) {
        return written.tooLong()
                ? Say.say("course.said.too-long")
                : written.noRoom() ? Say.say("course.said.no-room") : Say.say("course.saved.at", Say.moment(now));
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new JsonAnswer(Map.of("seq", seq, "said", said, "faults", faults, "overtaken", overtaken))
                .render(model, request, response);
    }
}
