package se.framsteg.plan.parts.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.UUID;
import se.framsteg.plan.parts.Handing;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;

/**
 * Where a lead sees who would get a letter of their part, and what it says, and sends it.
 *
 * @param to who is chosen; empty for all who have something to do
 * @param words the lead's own, as typed
 */
public record LetterPage(PlanDesk desk, Handing handing, List<UUID> to, String words, Mending mending) implements Page {
    @Override
    public String template() {
        return "plan/parts/web/letter";
    }

    public String path() {
        return desk.path(PlanWay.PARTS) + "/letter";
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        return mending.named("words", "plan.part.letter.words");
    }

    public List<Crumb> above() {
        return desk.above(PlanWay.PARTS);
    }

    public String goesTo() {
        return handing.to().isEmpty()
                ? say("plan.part.letter.nobody")
                : say("plan.part.letter.to", handing.to().size(), PartsPage.names(handing.to()));
    }
}
