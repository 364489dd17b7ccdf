package se.framsteg.course.seen.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.Week;
import se.framsteg.course.Worksheet;
import se.framsteg.course.seen.Shown;
import se.framsteg.meetings.MeetingWords;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/**
 * What companies show at a meeting, of one week's worksheets.
 *
 * @param open whether it can be noted yet
 * @param noted how many have just been noted
 */
public record SeenPage(SeenDesk desk, List<Week> weeks, int number, List<Shown> companies, boolean open, int noted)
        implements Page {
    @Override
    public String template() {
        return "course/seen/web/seen";
    }

    public String when() {
        return MeetingWords.when(desk.meeting().plan());
    }

    public List<Worksheet> worksheets() {
        return weeks.get(number - 1).worksheets();
    }

    /** The weeks that have worksheets, but this one. */
    public List<Week> others() {
        return weeks.stream()
                .filter(week -> week.number() != number && !week.worksheets().isEmpty())
                .toList();
    }

    public String box(Shown company, Worksheet worksheet) {
        return company.organisation() + "." + worksheet.name();
    }

    public String title(Worksheet worksheet) {
        return worksheet.title().in(lang());
    }

    /** Whether there is nothing more to tick of it. */
    public boolean isDone(Shown company, Worksheet worksheet) {
        return company.isSeen(worksheet.name()) || company.isApproved(worksheet.name());
    }

    /** How a worksheet stands that is not to be ticked; or that it has come in, where it is. */
    public String state(Shown company, Worksheet worksheet) {
        Shown.Mark mark = company.mark(worksheet.name());
        if (mark == null) {
            return "";
        }
        return mark.seenAt() == null
                ? say("course.hand-in.state." + mark.state())
                : say("course.seen.by", String.valueOf(mark.seenBy()), Say.moment(mark.seenAt()));
    }
}
