package se.framsteg.people.web;

import java.util.List;
import se.framsteg.people.Right;
import se.framsteg.people.Right.Who;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/** The table of {@link Right} in words. */
public record RolesPage() implements Page {
    @Override
    public String template() {
        return "people/web/roles";
    }

    public List<Right> rights() {
        return List.of(Right.values());
    }

    public List<Who> roles() {
        return List.of(Who.values());
    }

    public static String words(Right right, Who who) {
        return Say.say(right.isOf(who) ? "people.roles.yes" : "people.roles.no");
    }
}
