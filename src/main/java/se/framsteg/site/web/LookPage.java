package se.framsteg.site.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/**
 * Where a manager sets how the region's pages look, sees it, and shows it to everybody.
 *
 * @param isDraft whether what stands here waits to be shown
 * @param canGoBack whether what was shown before is kept
 * @param contrasts what the colour that stands comes to; empty where there is none
 * @param remarks what to think of before it is shown
 * @param logo where the one that stands is fetched; null where there is none
 * @param done the key of what has just been done; null where nothing has
 */
public record LookPage(
        String region,
        LookForm form,
        boolean isDraft,
        boolean canGoBack,
        int version,
        List<String> contrasts,
        List<String> remarks,
        @Nullable String logo,
        @Nullable String emblem,
        List<Paid> programmes,
        @Nullable String done,
        Mending mending)
        implements Page {
    /**
     * A programme and what stands of its funder.
     *
     * @param paidBy as it is named where the programme is planned; empty where it is not
     */
    public record Paid(String name, String slug, String paidBy, String says) {}

    @Override
    public String template() {
        return "site/web/look";
    }

    public String path() {
        return "/%s/manage/look".formatted(region);
    }

    public record Preview(String path, String says) {}

    /** Pages of the region's own where a look shows differently, as the draft has them. */
    public List<Preview> previews() {
        return List.of(
                new Preview("/%s/self-assessment?draft=true".formatted(region), say("site.look.preview.assessment")),
                new Preview("/%s/ask?draft=true".formatted(region), say("site.look.preview.ask")));
    }

    public String preview() {
        return "/%s?draft=true".formatted(region);
    }
}
