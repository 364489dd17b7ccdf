package se.framsteg.site.web;

import java.util.List;
import se.framsteg.shell.Page;

/** The first page of the house: what this is, whose results there are to read, and where everybody finds their own. */
public record StartPage(List<Proof> proofs, List<Place> regions) implements Page {
    /** A region's newest published results, in a sentence. */
    public record Proof(String region, String programme, String path, String says, boolean example) {}

    public record Place(String name, String slug) {}

    @Override
    public String template() {
        return "site/web/start";
    }
}
