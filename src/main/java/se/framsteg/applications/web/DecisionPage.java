package se.framsteg.applications.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.applications.Application.State;
import se.framsteg.applications.Outcome;
import se.framsteg.applications.Verb;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.mail.Block;
import se.framsteg.shell.mail.Letter;

/**
 * What a decision will make of those that are chosen, and what they will be told, to be read first.
 *
 * @param path where it lies
 * @param chosen how many were chosen, also those of whom it makes nothing
 * @param seated what those of them are called that have a part in the programme already
 * @param elsewhere in which other programmes those take part that would be accepted, by the application's id
 * @param drafts a letter of each kind that will go
 * @param asksForAid whether those that are accepted get their link to declare earlier aid too
 * @param changed whether something else would come of it now than when it was read, so that nothing was done
 */
public record DecisionPage(
        QueueDesk desk,
        String path,
        Verb verb,
        int chosen,
        List<Outcome> outcomes,
        List<String> seated,
        Map<UUID, String> elsewhere,
        List<Letter> drafts,
        String words,
        boolean asksForAid,
        Mending mending,
        boolean changed)
        implements Page {
    @Override
    public String template() {
        return "applications/web/decision";
    }

    public String title() {
        return say(verb.textKey() + ".title");
    }

    public List<State> states() {
        return outcomes.stream().map(Outcome::to).distinct().toList();
    }

    /** How many come to a state, in words. */
    public String becomes(State state) {
        return say(state.becomesKey(), names(state).size());
    }

    public List<String> names(State state) {
        return outcomes.stream()
                .filter(outcome -> outcome.to() == state)
                .map(outcome -> outcome.application().company().name())
                .toList();
    }

    public String mark() {
        return Outcome.mark(outcomes);
    }

    public int unchanged() {
        return chosen - outcomes.size() - seated.size();
    }

    /** Who would take part in two programmes at once, each in a sentence. */
    public List<String> both() {
        return outcomes.stream()
                .filter(outcome ->
                        elsewhere.containsKey(outcome.application().id().value()))
                .map(outcome -> say(
                        "applications.decision.elsewhere",
                        outcome.application().company().name(),
                        elsewhere.getOrDefault(outcome.application().id().value(), "")))
                .toList();
    }

    public boolean isAccepting() {
        return verb == Verb.ACCEPT && states().contains(State.ACCEPTED);
    }

    /** A piece of the letter as its reader will see it. */
    public String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Written written -> written.text();
            case Block.Link link -> link.text();
            case Block.Code code -> code.text();
        };
    }
}
