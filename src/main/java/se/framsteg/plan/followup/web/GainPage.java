package se.framsteg.plan.followup.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.plan.Action;
import se.framsteg.plan.followup.Gain;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/** What an action gave, to be written beside what was expected. @param said of this action, the newest year first @param earlier what stands no more */
public record GainPage(
        PlanDesk desk, Action action, List<Gain> said, List<Gain> earlier, GainForm form, Mending mending)
        implements Page {
    @Override
    public String template() {
        return "plan/followup/web/gain";
    }

    public List<Crumb> above() {
        return Stream.concat(
                        desk.above().stream(),
                        Stream.of(new Crumb(say("plan.outcome.title"), desk.path(PlanWay.OUTCOME))))
                .toList();
    }

    public String path() {
        return "%s/%s".formatted(desk.path(PlanWay.OUTCOME), action.id().value());
    }

    public String title() {
        return say("plan.gain.title", action.title());
    }

    public String expected() {
        return GainWords.expected(action);
    }

    public String words(Gain gain) {
        return GainWords.of(gain);
    }

    public List<Choice> confidences() {
        return Action.Effect.CONFIDENCE.stream()
                .map(each -> new Choice(each, say("plan.action.confidence." + each)))
                .toList();
    }

    public String error(String field) {
        return mending.error(field);
    }
}
