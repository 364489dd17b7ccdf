package se.framsteg.footprint.web;

import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.View;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Written;
import se.framsteg.footprint.Baseline;
import se.framsteg.shell.Say;
import se.framsteg.shell.web.JsonAnswer;

/** What the page's script is told of what it saved. */
final class SavedFigures {
    /** What somebody else wrote. @param said who, to read */
    record Theirs(String place, String theirs, String said) {}

    private SavedFigures() {}

    static View of(Baseline now, Map<AnswerPlace, String> typed, Written written, Instant at, LocalDate today) {
        var faults = new LinkedHashMap<String, String>();
        typed.forEach((place, value) -> faults.put(
                place.toString(),
                value.length() > Baseline.longest(place)
                        ? BaselinePage.tooLong(place)
                        : BaselinePage.fault(now, place, today)));
        List<Theirs> overtaken = written.overtaken().stream()
                .map(each -> new Theirs(each.place().toString(), each.theirs(), say("footprint.overtaken", each.by())))
                .toList();
        String said = written.tooLong()
                ? say("footprint.said.too-long")
                : written.noRoom() ? say("footprint.said.no-room") : say("footprint.saved.at", Say.moment(at));
        return new JsonAnswer(Map.of("seq", written.seq(), "said", said, "faults", faults, "overtaken", overtaken));
    }
}
