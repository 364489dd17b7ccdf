package se.framsteg.people.web;

import java.util.List;
import java.util.UUID;
import se.framsteg.people.Role;
import se.framsteg.people.SessionRow;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

public record HomePage(String name, List<Place> places, List<SessionRow> sessions, UUID session, Mending mending)
        implements Page {
    /** A region that the person belongs to, and as what. */
    public record Place(Region region, Role role) {}

    @Override
    public String template() {
        return "people/web/home";
    }
}
