package se.framsteg.course.openings.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Worksheet;
import se.framsteg.course.openings.Opening;
import se.framsteg.course.work.web.WorkDesk;
import se.framsteg.programmes.participation.CompanyHelp.Contact;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * Who may read a worksheet's draft, and has.
 *
 * @param handedInAt when it was last handed in; null where it never was
 * @param helpers whom the company turns to in the round
 */
public record OpeningsPage(
        WorkDesk desk,
        Worksheet sheet,
        @Nullable Instant handedInAt,
        List<Opening> openings,
        List<Contact> helpers,
        OpeningForm form,
        Mending mending,
        String said,
        LocalDate today)
        implements Page {
    private static final List<String> SAID = List.of("opened", "closed");

    @Override
    public String template() {
        return "course/openings/web/openings";
    }

    public List<Crumb> above() {
        return desk.above(sheet);
    }

    public String sheetTitle() {
        return sheet.title().in(lang());
    }

    public String path() {
        return desk.path(sheet) + "/openings";
    }

    public String told() {
        return SAID.contains(said) ? say("course.opening.said." + said) : "";
    }

    public String lead() {
        return handedInAt == null
                ? say("course.opening.lead", sheetTitle())
                : say("course.opening.lead.handed-in", sheetTitle(), day(handedInAt));
    }

    /** Said where it has never been opened to anybody. */
    public String nobody() {
        return say(handedInAt == null ? "course.opening.none" : "course.opening.none.handed-in");
    }

    /** What it is to choose somebody: the first, or one more. */
    public String choosing() {
        return say(
                openings.stream().anyMatch(each -> each.isOpen(today))
                        ? "course.opening.more"
                        : "course.opening.first");
    }

    /** Until when somebody may read, or when they no longer could. */
    public String state(Opening opening) {
        if (opening.closedAt() != null) {
            return say("course.opening.closed", day(opening.closedAt()));
        }
        return say(opening.isOpen(today) ? "course.opening.open" : "course.opening.over", date(opening.untilOn()));
    }

    public String read(Opening opening) {
        return opening.readAt() == null
                ? say("course.opening.unread")
                : say("course.opening.read", opening.name(), day(opening.readAt()));
    }

    public boolean mayClose(Opening opening) {
        return desk.by().isLead() && opening.isOpen(today);
    }

    public List<Choice> persons() {
        return Stream.concat(
                        helpers.stream().map(each -> new Choice(each.personId().toString(), helper(each))),
                        Stream.of(new Choice(OpeningForm.OTHER, say("course.question.other"))))
                .toList();
    }

    private static String helper(Contact contact) {
        return contact.isCoach()
                ? say("course.opening.coach", contact.name())
                : say("course.opening.promoter", contact.name(), contact.organisation());
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("sv", say("course.question.language.sv")),
                new Choice("en", say("course.question.language.en")));
    }
}
