package se.framsteg.people.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

public record SignInPage(String address, String next, boolean out, Mending mending) implements Page {
    @Override
    public String template() {
        return "people/web/signin";
    }

    /** Whether something typed waits to be sent. */
    public boolean unsent() {
        return next.startsWith(UnsentController.PATH);
    }

    /** Whether the way led to an auditor's pages, which are not opened by signing in. */
    public boolean audit() {
        return next.matches("/[^/]+/audit(/.*)?");
    }
}
