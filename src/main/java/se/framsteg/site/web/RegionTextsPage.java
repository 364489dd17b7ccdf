package se.framsteg.site.web;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/** Where a manager writes what the region says of itself. */
public record RegionTextsPage(String region, List<Written> texts, boolean saved, Mending mending) implements Page {
    /** @param place the key of the texts that say what belongs here */
    public record Written(String place, String field, String lang, String text) {}

    @Override
    public String template() {
        return "site/web/texts";
    }
}
