package se.framsteg.plan.parts.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import se.framsteg.shell.Page;

/** One person's own part, opened by their link: whose it is, what they have to do, and how they say how it goes. */
public record OwnPartPage(PartLines lines, LocalDate untilOn) implements Page {
    @Override
    public String template() {
        return "plan/parts/web/ownPart";
    }

    public String who() {
        return say(
                "plan.part.link.who", lines.sheet().who().name(), lines.sheet().company());
    }

    /** Whom to tell where the link has come to somebody else; without a lead, those at the company. */
    public String notYou() {
        return lines.sheet().leads().isEmpty()
                ? say("plan.part.link.not-you.nobody")
                : say("plan.part.link.not-you", lines.sheet().leads().getFirst());
    }

    public String until() {
        return say("plan.part.link.until", date(untilOn));
    }
}
