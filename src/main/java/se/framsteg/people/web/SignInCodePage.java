package se.framsteg.people.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;

public record SignInCodePage(String handle, int triesLeft, boolean wrong, boolean outbox) implements Page {
    @Override
    public String template() {
        return "people/web/signincode";
    }

    public Mending mending() {
        return wrong && triesLeft > 0 ? Mending.of("code", "people.code.wrong", Say.number(triesLeft)) : Mending.NONE;
    }
}
