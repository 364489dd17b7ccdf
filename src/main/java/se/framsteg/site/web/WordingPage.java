package se.framsteg.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.site.TextPlace;
import se.framsteg.site.WordDifference.Piece;

/**
 * Where a manager writes what the region says in one place, and approves what another has written.
 *
 * @param place the key of the texts that say what belongs there
 * @param differences where the two languages may say different things; empty where they do not
 * @param done the key of what has just been done; null where nothing has
 */
public record WordingPage(
        String region,
        String place,
        List<Draft> drafts,
        List<Box> boxes,
        List<String> differences,
        @Nullable String done,
        Mending mending)
        implements Page {
    /**
     * A wording that waits to be approved.
     *
     * @param says who wrote it and when
     * @param may what stands where it can be approved: alone, or that another wrote it
     * @param asks who can approve it instead; empty where the reader may
     * @param pieces what it changes of what is published
     */
    public record Draft(
            String lang, String id, String says, String may, String asks, String preview, List<Piece> pieces) {}

    /**
     * @param shown the id of the wording that this was filled with, or that it is now laid beside
     * @param offersGeneral whether there is a general text, and it is not in the box
     * @param others what somebody else has written meanwhile, by paragraph; null where nobody has
     */
    public record Box(
            String lang,
            String text,
            String shown,
            @Nullable List<String> others,
            boolean offersGeneral) {}

    @Override
    public String template() {
        return "site/web/wording";
    }

    public String path() {
        return "/%s/manage/texts".formatted(region);
    }

    /** The region's page with the text as everybody sees it now. */
    public String standing(String lang) {
        return Lang.of(lang).prefix() + "/" + region
                + TextPlace.find(place).orElseThrow().page();
    }

    public String history(String lang) {
        return "%s/history?place=%s&lang=%s".formatted(path(), place, lang);
    }
}
