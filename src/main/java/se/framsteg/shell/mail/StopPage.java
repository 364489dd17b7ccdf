package se.framsteg.shell.mail;

import se.framsteg.shell.Page;

/** @param stopped whether its reader has chosen not to be sent it */
public record StopPage(String stop, Topic topic, boolean stopped) implements Page {
    @Override
    public String template() {
        return "shell/mail/stop";
    }

    public String path() {
        return "/mail/" + stop;
    }
}
