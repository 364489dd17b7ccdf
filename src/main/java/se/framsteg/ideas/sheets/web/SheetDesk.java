package se.framsteg.ideas.sheets.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.ideas.sheets.IdeaCards;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWay;
import se.framsteg.shell.parts.Crumb;

/** Whose ideas an address names, as a worksheet of which round of the course. */
public record SheetDesk(IdeaDesk ideas, Round round, Worksheet worksheet) {
    public String path() {
        return course() + "/" + worksheet.name();
    }

    /** Where it is written. */
    public String written() {
        return ideas.path(worksheet.name().equals(IdeaCards.NAME) ? IdeaWay.LIST : IdeaWay.PRIORITIES);
    }

    private String course() {
        return "%s/course/%s".formatted(ideas.home(), round.programmeSlug());
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(say("ideas.crumb.company"), ideas.home()), new Crumb(say("ideas.sheet.course"), course()));
    }
}
