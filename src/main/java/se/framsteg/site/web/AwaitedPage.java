package se.framsteg.site.web;

import java.util.List;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** A programme whose figures nobody has published yet: says so, and what to do about it. */
public record AwaitedPage(Region region, Programme programme, List<OpenRow> open) implements Page {
    @Override
    public String template() {
        return "site/web/awaited";
    }
}
