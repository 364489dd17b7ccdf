package se.framsteg.site.web;

import java.util.List;
import java.util.Optional;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/**
 * A region's public page.
 *
 * @param open rounds that one may apply to today
 * @param proof the newest published results
 * @param staffed whether anybody there can answer a question
 */
public record RegionPage(
        Region region,
        List<OpenRow> open,
        List<ProgrammeRow> programmes,
        Optional<Proof> proof,
        List<VoiceRow> voices,
        boolean staffed)
        implements Page {

    /** @param state the key of the text that says where it is in its life */
    public record ProgrammeRow(
            String name, String path, String purpose, String state, String days, boolean published) {}

    public record Proof(String programme, String path, List<KeyFigure> keys) {}

    /** The key of the sentence about whom to turn to. */
    public String contact() {
        if (!programmes.isEmpty()) {
            return "site.region.contact.text";
        }
        return staffed ? "site.region.contact.none" : "site.region.contact.nobody";
    }

    @Override
    public String template() {
        return "site/web/region";
    }
}
