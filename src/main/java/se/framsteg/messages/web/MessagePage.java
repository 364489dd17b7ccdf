package se.framsteg.messages.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.messages.Message;
import se.framsteg.messages.Outcome;
import se.framsteg.messages.Outcome.State;
import se.framsteg.people.Reach;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/** A message that is sent, how far it has come, and whom to call instead. */
public record MessagePage(Desk desk, Message message, List<Outcome> outcomes, Map<UUID, Reach> reaches)
        implements Page {
    @Override
    public String template() {
        return "messages/web/message";
    }

    public List<Crumb> above() {
        return desk.below();
    }

    public String path() {
        return desk.message(message.id());
    }

    public boolean isOnItsWay() {
        return message.waiting() > 0;
    }

    /** Those it did not reach. */
    public List<Outcome> missed() {
        return outcomes.stream()
                .filter(each -> each.state() != State.POSTED && each.state() != State.WAITING)
                .toList();
    }

    public String phone(Outcome outcome) {
        return reaches.getOrDefault(outcome.person(), Reach.UNKNOWN).phone();
    }
}
