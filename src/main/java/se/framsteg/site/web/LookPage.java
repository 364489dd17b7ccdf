package se.framsteg.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/**
 * Where a manager sets how the region's pages look.
 *
 * @param contrasts what the colour that stands comes to; empty where there is none
 * @param logo where the one that stands is fetched; null where there is none
 */
public record LookPage(
        String region,
        LookForm form,
        List<String> contrasts,
        @Nullable String logo,
        @Nullable String emblem,
        boolean saved,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "site/web/look";
    }

    public String path() {
        return "/%s/manage/look".formatted(region);
    }
}
