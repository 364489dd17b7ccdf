package se.framsteg.prospects.web;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * Where a promoter makes a poster.
 *
 * @param address where its code leads, in full; empty while nothing is decided
 */
public record PosterPage(ProspectDesk desk, List<Choice> promoters, String address, PosterForm form, Mending mending)
        implements Page {
    @Override
    public String template() {
        return "prospects/web/poster";
    }

    public String path() {
        return desk.path() + "/poster";
    }
}
