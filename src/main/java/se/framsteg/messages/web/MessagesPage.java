package se.framsteg.messages.web;

import java.util.List;
import se.framsteg.messages.Message;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/** @param draft whether something is begun and not sent */
public record MessagesPage(Desk desk, List<Message> messages, boolean draft) implements Page {
    @Override
    public String template() {
        return "messages/web/messages";
    }

    public List<Crumb> above() {
        return desk.above();
    }

    public String compose() {
        return desk.compose();
    }

    public String path(Message message) {
        return desk.message(message.id());
    }
}
