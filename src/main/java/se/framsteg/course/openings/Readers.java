package se.framsteg.course.openings;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Edition;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.Round;
import se.framsteg.people.Member;
import se.framsteg.shell.Say;

/** Says who can read what a company writes: the line that every page of its work has in its head. */
@Component
@Transactional(readOnly = true)
public class Readers {
    private final OpenDrafts openings;
    private final HandIns handIns;
    private final Clock clock;

    Readers(OpenDrafts openings, HandIns handIns, Clock clock) {
        this.openings = openings;
        this.handIns = handIns;
        this.clock = clock;
    }

    /** Of one worksheet: the company, whoever it is open to today, and of what was handed in anybody who asks for it. */
    public String of(Member by, Round round, Worksheet sheet) {
        String own = handIns.lastHandedIn(by, round, sheet)
                .map(at -> say("course.readers.handed-in", Say.day(at)))
                .orElseGet(() -> say("course.readers.own"));
        return own
                + also(
                        openings.open(by, round, sheet),
                        each -> say("course.opening.reader", each.name(), date(each.untilOn())));
    }

    /** Of all worksheets of a round. */
    public String of(Member by, Round round, Edition edition) {
        LocalDate today = LocalDate.now(clock);
        List<Opening> open = openings.of(by, round).stream()
                .filter(each -> each.isOpen(today))
                .toList();
        return say("course.readers.all")
                + also(
                        open,
                        each -> say(
                                "course.readers.reader",
                                each.name(),
                                edition.worksheet(each.worksheet())
                                        .map(sheet -> sheet.title().in(lang()))
                                        .orElse(each.worksheet()),
                                date(each.untilOn())));
    }

    private static String also(List<Opening> open, Function<Opening, String> reader) {
        return open.isEmpty()
                ? ""
                : " " + say("course.opening.readers", open.stream().map(reader).collect(Collectors.joining(", ")));
    }
}
