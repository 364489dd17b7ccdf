package se.framsteg.site.web;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** Everybody who speaks of a region's programmes. @param open how many of them may be taken as data */
public record PublicVoicesPage(Region region, List<VoiceRow> voices, int open) implements Page {
    @Override
    public String template() {
        return "site/web/voices";
    }
}
