package se.framsteg.messages.web;

import java.util.Arrays;
import java.util.List;
import se.framsteg.messages.Addressed;
import se.framsteg.messages.Draft;
import se.framsteg.messages.Sending;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.parts.Crumb;

/** A message as it will look, and whom it will and will not reach. @param tested whether a copy was just sent to the writer */
public record PreviewPage(Desk desk, Sending sending, Sender from, boolean tested) implements Page {
    @Override
    public String template() {
        return "messages/web/preview";
    }

    public List<Crumb> above() {
        return desk.below();
    }

    public String path() {
        return desk.path();
    }

    public String compose() {
        return desk.compose();
    }

    public Draft draft() {
        return sending.draft();
    }

    public List<Lang> languages() {
        return Arrays.stream(Lang.values()).filter(draft()::isIn).toList();
    }

    public String greeting(Lang lang) {
        String name = sending.to().stream()
                .filter(each -> draft().writtenFor(each.lang()) == lang)
                .map(Addressed::name)
                .findFirst()
                .orElse(from.name());
        return Frame.in(lang, () -> Say.say("shell.mail.greeting", name));
    }

    public String signature(Lang lang) {
        return Frame.in(lang, () -> Say.say("shell.mail.signature", from.name(), from.replyTo()));
    }

    public String press() {
        return Say.say("messages.send", sending.companiesReached(), sending.personsReached());
    }
}
