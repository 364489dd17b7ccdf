package se.framsteg.site.web;

import java.util.List;
import se.framsteg.shell.Page;

/** What the region says of itself, place by place, and what waits to be approved. */
public record RegionTextsPage(String region, List<Row> rows) implements Page {
    /**
     * @param place the key of the texts that say what belongs there
     * @param says how it stands, by language
     */
    public record Row(String place, String path, List<String> says, boolean waits) {}

    @Override
    public String template() {
        return "site/web/texts";
    }
}
