package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.Say.say;

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
