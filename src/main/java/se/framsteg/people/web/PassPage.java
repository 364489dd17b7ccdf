package se.framsteg.people.web;

import java.util.List;
import se.framsteg.people.PassRow;
import se.framsteg.people.VisitRow;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record PassPage(Region region, PassRow pass, List<VisitRow> visits) implements Page {
    @Override
    public String template() {
        return "people/web/pass";
    }
}
