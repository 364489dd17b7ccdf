package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.flows.Flow;
import se.framsteg.flows.Holder;
import se.framsteg.flows.brokering.Consent;
import se.framsteg.flows.brokering.Outsider;
import se.framsteg.flows.materials.MaterialChoices;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * Whom a promoter has told of outside all programmes, and a form to tell of more.
 *
 * @param municipalities names by code
 */
public record OutsidePage(
        MatchDesk desk,
        List<Holder> holders,
        List<Outsider> outsiders,
        List<Flow> flows,
        Map<UUID, Consent> consents,
        Map<String, String> municipalities,
        Materials materials,
        OutsideForm form,
        MaterialChoices choices,
        Mending mending,
        String today,
        String told)
        implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/outside";
    }

    public String path() {
        return "/%s/promote/outside".formatted(desk.region().slug());
    }

    public List<Flow> published() {
        return flows.stream().filter(Flow::isPublished).toList();
    }

    public String whose(Flow flow) {
        return holders.stream()
                .filter(each -> each.id().equals(flow.holder()))
                .map(Holder::name)
                .findFirst()
                .orElse("");
    }

    public String what(Flow flow) {
        return say("flows.brokering.side." + flow.said().direction().code());
    }

    public String material(Flow flow) {
        return materials.pathInWords(flow.said().what().material(), Say.lang());
    }

    public String consent(Flow flow) {
        Consent consent = consents.get(flow.id().value());
        return consent == null ? "" : say("flows.brokering.outside.consent", consent.who(), date(consent.on()));
    }

    public List<Choice> holderChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("flows.brokering.outside.new")));
        holders.forEach(each -> choices.add(new Choice(each.id().value().toString(), each.name())));
        return choices;
    }

    public List<Choice> places() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("flows.brokering.outside.choose")));
        municipalities.forEach((code, name) -> choices.add(new Choice(code, name)));
        return choices;
    }

    public List<Choice> directions() {
        return List.of(
                new Choice("offer", say("flows.brokering.outside.offer")),
                new Choice("need", say("flows.brokering.outside.need")));
    }
}
