package se.framsteg.shell.mail;

import java.util.List;
import se.framsteg.shell.Page;

public record OutboxPage(List<KeptLetter> letters) implements Page {
    @Override
    public String template() {
        return "shell/mail/outbox";
    }
}
