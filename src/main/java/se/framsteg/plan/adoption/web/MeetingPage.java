package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import se.framsteg.plan.adoption.Decision.Outcome;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/** Where a lead writes down what was decided at a meeting. */
public record MeetingPage(PlanDesk desk, Version version, MeetingForm form, Mending mending) implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/meeting";
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("outcome", say("plan.decision.meeting.outcome"));
        labels.put("decidedOn", say("plan.decision.meeting.day"));
        labels.put("present", say("plan.decision.meeting.present"));
        labels.put("reservations", say("plan.decision.meeting.reservations"));
        labels.put("why", say("plan.decision.meeting.why"));
        labels.put("postponedTo", say("plan.decision.meeting.to"));
        labels.put("file", say("plan.decision.meeting.file"));
        labels.put("few", say("plan.decision.meeting.few.short"));
        labels.put("sure", say("plan.decision.meeting.sure.short"));
        return mending.named(labels);
    }

    public List<Crumb> above() {
        return DecisionPaths.above(desk, version);
    }

    public String path() {
        return DecisionPaths.version(desk, version.id()) + "/meeting";
    }

    public List<Choice> outcomes() {
        return Stream.of(Outcome.values())
                .map(each -> new Choice(each.code(), say("plan.decision.outcome." + each.code())))
                .toList();
    }
}
