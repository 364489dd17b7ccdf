package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.FollowedCompany;
import se.framsteg.flows.brokering.Outsider;
import se.framsteg.flows.materials.MaterialChoices;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * Where a promoter notes a deal between two who have shown nothing here.
 *
 * @param municipalities names by code
 */
public record DealPage(
        MatchDesk desk,
        List<FollowedCompany> companies,
        List<Outsider> outsiders,
        Map<String, String> municipalities,
        MaterialChoices choices,
        DealForm form,
        Mending mending,
        String today)
        implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/deal";
    }

    public String path() {
        return "/%s/promote/deals".formatted(desk.region().slug());
    }

    public List<Side> sides() {
        return List.of(Side.values());
    }

    public String label(Side side, String field) {
        return say("flows.brokering.deal." + field + "." + side.code());
    }

    public List<Choice> parties() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("flows.brokering.outside.choose")));
        companies.forEach(each -> choices.add(new Choice("c-" + each.id(), each.name())));
        outsiders.forEach(each ->
                choices.add(new Choice("h-" + each.id().value(), say("flows.brokering.deal.outside", each.name()))));
        choices.add(new Choice("new", say("flows.brokering.deal.new")));
        return choices;
    }

    public List<Choice> places() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("flows.brokering.outside.choose")));
        municipalities.forEach((code, name) -> choices.add(new Choice(code, name)));
        return choices;
    }

    /** Whether the form asks for a sign that what is told is right, though it looks odd. */
    public boolean asksWhetherSure() {
        return !mending.error("delivered").isEmpty();
    }

    /** Whether what is typed of somebody new stands open. */
    public boolean isNew(Side side) {
        return form.text(side, "party").equals("new");
    }
}
