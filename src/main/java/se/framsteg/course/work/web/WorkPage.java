package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.framsteg.course.Lesson;
import se.framsteg.course.Week;
import se.framsteg.course.Worksheet;
import se.framsteg.course.questions.web.QuestionLine;
import se.framsteg.course.web.CourseAddress;
import se.framsteg.course.work.Progress;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/**
 * @param begun how far each worksheet has come that somebody has written on, by its name
 * @param questions what colleagues have been asked for and nobody has answered
 * @param readers who can read what the company writes, in words
 * @param handedIn how the latest hand-in of each stands, by the worksheet's name
 */
public record WorkPage(
        WorkDesk desk,
        Map<String, Progress> begun,
        Map<String, String> handedIn,
        List<QuestionLine> questions,
        String readers,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "course/work/web/work";
    }

    public boolean isOpen(Week week) {
        return desk.round().isOpen(week.number(), today);
    }

    /** The week that has opened last. */
    public boolean isNow(Week week) {
        return isOpen(week)
                && desk.round().weekStarts().containsKey(week.number())
                && (!desk.round().weekStarts().containsKey(week.number() + 1)
                        || !desk.round().isOpen(week.number() + 1, today));
    }

    /** A week before the one that is now, in which all that must be done is handed in or seen, and nothing has come back. */
    public boolean isBehind(Week week) {
        return desk.round().weekStarts().containsKey(week.number() + 1)
                && desk.round().isOpen(week.number() + 1, today)
                && week.worksheets().stream().allMatch(sheet -> {
                    String state = handedIn.get(sheet.name());
                    return state == null ? !sheet.must() : !state.equals("returned");
                });
    }

    public String opens(Week week) {
        LocalDate first = desk.round().weekStarts().get(week.number());
        return first == null || !first.isAfter(today) ? "" : say("course.week.opens", date(first));
    }

    /** The minutes of what must be done, the meeting too, and of what is for who has the time. */
    public String minutes(Week week) {
        return say("course.week.minutes", week.mustMinutes(), week.moreMinutes());
    }

    public String state(Worksheet worksheet) {
        String state = handedIn.get(worksheet.name());
        if (state != null) {
            return say("course.hand-in.state." + state);
        }
        Progress progress = begun.get(worksheet.name());
        if (progress == null) {
            return say(worksheet.must() ? "course.state.must" : "course.state.more", worksheet.minutes());
        }
        return say("course.state.begun", Say.moment(progress.changedAt()), progress.changedBy());
    }

    /** A lesson, from which one finds the way back here. */
    public String lesson(Lesson lesson) {
        return "%s/%s?from=%s".formatted(CourseAddress.of(desk.region(), desk.edition()), lesson.path(), desk.path());
    }
}
