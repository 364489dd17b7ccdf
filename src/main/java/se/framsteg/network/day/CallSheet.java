package se.framsteg.network.day;

import java.util.List;
import se.framsteg.network.advice.Advice;
import se.framsteg.network.day.DayCall.Reached;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.ReasonToCall.Call;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.Texts;

/**
 * What to know of a company before one calls.
 *
 * @param parts its parts in programmes, the newest first
 * @param why every reason to call, also those that have been talked of
 * @param people who may be called there
 * @param advice what the promoter's organisation has written down, the latest first
 * @param actions how many its plan has, as done is how many of them are done
 * @param history what has happened, the latest first
 * @param talks the promoter's own, the latest first
 */
public record CallSheet(
        List<Participation> parts,
        List<Call> why,
        List<Reached> people,
        List<Advice> advice,
        int actions,
        int done,
        List<Event> history,
        List<Talk> talks) {
    public Participation part() {
        return parts.getFirst();
    }

    /** Next steps that both stand behind and that have not been taken. */
    public List<Advice> promises() {
        return advice.stream().filter(Advice::isAgreed).toList();
    }

    /** Next steps that the company has said nothing to, or no. */
    public List<Advice> proposed() {
        return advice.stream().filter(each -> each.isOpen() && !each.isAgreed()).toList();
    }

    /** What was written down without a next step or with one that has been taken, and what was noted beside one that waits. */
    public List<Advice> notes() {
        return advice.stream()
                .filter(each -> !each.isOpen() || !each.note().isEmpty())
                .toList();
    }

    /** What to ask, by the reasons there are; always how it goes. */
    public List<String> questions() {
        List<String> asked = why.stream()
                .map(call -> "network.day.ask." + call.textKey())
                .filter(key -> Texts.has(Lang.SV, key))
                .distinct()
                .map(Say::say)
                .toList();
        return asked.isEmpty() ? List.of(Say.say("network.day.ask.usual")) : asked;
    }
}
