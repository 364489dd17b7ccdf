package se.framsteg.plan.parts.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.UUID;
import se.framsteg.plan.Area;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Plan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/** One area: what it is called, whose it is, and where it stands among the others. @param name as it was typed */
public record AreaPage(PlanDesk desk, Plan plan, Area area, String name, Mending mending, String said) implements Page {
    private static final List<String> SAID = List.of("saved", "moved");

    @Override
    public String template() {
        return "plan/parts/web/area";
    }

    public String path() {
        return "%s/areas/%s".formatted(desk.path(PlanWay.PARTS), area.id());
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        return mending.named("name", "plan.part.area.name");
    }

    public List<Crumb> above() {
        return desk.above(PlanWay.PARTS);
    }

    public String told() {
        return SAID.contains(said) ? say("plan.part.said." + said) : "";
    }

    public List<Choice> people() {
        return plan.colleagues().stream()
                .filter(Colleague::isHere)
                .map(each -> new Choice(each.personId().toString(), each.name()))
                .toList();
    }

    public List<String> chosen() {
        return area.people().stream().map(UUID::toString).toList();
    }

    /** Who answered for it and has left. */
    public List<Colleague> left() {
        return plan.colleagues().stream()
                .filter(each -> !each.isHere() && area.people().contains(each.personId()))
                .toList();
    }

    public boolean isFirst() {
        return plan.areas().getFirst().id().equals(area.id());
    }

    public boolean isLast() {
        return plan.areas().getLast().id().equals(area.id());
    }
}
