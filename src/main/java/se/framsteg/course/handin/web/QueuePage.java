package se.framsteg.course.handin.web;

import static se.framsteg.shell.Say.dayOfWeek;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.framsteg.course.Week;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIn;
import se.framsteg.programmes.OfficeDays;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/**
 * @param fresh what the coach has answered and may still undo
 * @param drafts what companies have opened to this coach
 * @param said what has just been done: the last part of a text's key
 * @param sent how many of so many answers were sent, where there were several
 */
public record QueuePage(
        FeedbackDesk desk,
        List<HandIn> waiting,
        List<Fresh> fresh,
        Function<HandIn, Worksheet> worksheets,
        List<Week> weeks,
        OfficeDays days,
        List<Draft> drafts,
        String said,
        int sent,
        int of,
        LocalDate today)
        implements Page {
    private static final List<String> TROUBLE = List.of("undo-read", "undo-counted");

    /** An answer that can still be undone. @param toldAt when the company gets a mail of it */
    public record Fresh(String path, String company, String title, String state, Instant toldAt) {
        public String words() {
            return say("course.fresh.state." + state, Say.moment(toldAt));
        }
    }

    /** A draft that a company lets the coach read. */
    public record Draft(String path, String company, String title, LocalDate untilOn) {}

    @Override
    public String template() {
        return "course/handin/web/queue";
    }

    /** What completion needs; the rest is read when there is time. */
    public List<HandIn> must() {
        return waiting.stream().filter(each -> worksheets.apply(each).must()).toList();
    }

    public List<HandIn> more() {
        return waiting.stream().filter(each -> !worksheets.apply(each).must()).toList();
    }

    public String title(HandIn handIn) {
        return worksheets.apply(handIn).title().in(lang());
    }

    public String when(HandIn handIn) {
        LocalDate answerBy = handIn.answerBy(days);
        return say(
                answerBy.isBefore(today) ? "course.hand-in.late" : "course.hand-in.by",
                Say.moment(handIn.handedInAt()),
                dayOfWeek(answerBy));
    }

    /** The weeks that have papers to bring to the table. */
    public List<Week> papers() {
        return weeks.stream().filter(week -> !week.worksheets().isEmpty()).toList();
    }

    public String papers(Week week, String size, boolean filled) {
        return desk.path() + "/weeks/" + week.number() + "/papers.pdf?size=" + size + (filled ? "&filled=true" : "");
    }

    /** A worksheet of which several wait, and how many. */
    public record Several(String name, String title, int count) {}

    /** Where one answer may go to several, by how many wait. */
    public List<Several> several() {
        return waiting.stream()
                .collect(Collectors.groupingBy(HandIn::worksheet, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> new Several(same.getFirst().worksheet(), title(same.getFirst()), same.size()))
                .toList();
    }

    public String path(Several several) {
        return desk.path() + "/worksheets/" + several.name();
    }

    public boolean isTrouble() {
        return TROUBLE.contains(said);
    }

    public String told() {
        if (said.equals("several") && 0 <= sent && sent <= of && of <= 1000) {
            return sent == of
                    ? say(sent == 1 ? "course.several.told.one" : "course.several.told", sent)
                    : say("course.several.told.some", sent, of);
        }
        return isTrouble() || List.of("approved", "seen", "returned").contains(said)
                ? say("course.hand-in.told." + said)
                : "";
    }
}
