package se.framsteg.plan.parts.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.parts.LinkToPart;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;

/**
 * One person's part on one page, for those at the company.
 *
 * @param link their own link that works today; null where there is none
 * @param mailed whether they have an address, and so get their link by mail
 * @param form what is said of the person, or was typed where it is shown again
 */
public record PartPage(
        PlanDesk desk,
        PartLines lines,
        @Nullable LinkToPart link,
        boolean mailed,
        PersonForm form,
        Mending mending,
        String said)
        implements Page {
    private static final List<String> SAID =
            List.of("saved", "moved-address", "left", "back", "helped", "linked", "withdrawn");

    @Override
    public String template() {
        return "plan/parts/web/part";
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", say("plan.part.name"));
        labels.put("address", say("plan.part.address"));
        labels.put("does", say("plan.part.does"));
        labels.put("phone", say("plan.part.phone"));
        return mending.named(labels);
    }

    public Colleague who() {
        return lines.sheet().who();
    }

    public boolean isOwn() {
        return who().personId().equals(desk.by().person().value());
    }

    public String title() {
        return isOwn() ? say("plan.part.own") : say("plan.part.of", who().name());
    }

    public List<Crumb> above() {
        return desk.above(PlanWay.PARTS);
    }

    public String path() {
        return desk.path(PlanWay.PARTS) + "/" + who().personId();
    }

    public String letter() {
        return "%s/letter?to=%s".formatted(desk.path(PlanWay.PARTS), who().personId());
    }

    public String told() {
        return SAID.contains(said) ? say("plan.part.said." + said) : "";
    }

    public String linkSays() {
        String whose = isOwn() ? "plan.part.link.own." : "plan.part.link.";
        return link == null ? say(whose + "none") : say(whose + "works", date(link.untilOn()));
    }

    /** A lead sees to it for those without an address; who has one is written to. */
    public String linkHow() {
        String how =
                mailed ? "plan.part.link.mailed" : link == null ? "plan.part.link.paper" : "plan.part.link.on-paper";
        return isOwn() ? say("plan.part.link.own.mailed") : say(how, who().name());
    }

    public String about() {
        return say(isOwn() ? "plan.part.about.own" : "plan.part.about");
    }

    public String letterSays() {
        return isOwn() ? say("plan.part.letter.own") : say("plan.part.letter.one", who().name());
    }

    /** Who signs in says themselves what they are called; for others a lead does. */
    public boolean mayMend() {
        return desk.by().isLead() && !who().member() && who().isHere();
    }

    public boolean mayTellWhetherHere() {
        return desk.by().isLead() && !who().member();
    }
}
