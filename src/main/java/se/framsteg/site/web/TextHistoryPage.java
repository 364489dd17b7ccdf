package se.framsteg.site.web;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.site.WordDifference.Piece;

/**
 * What has been said in one place and language, the newest first.
 *
 * @param number of this page, from 0
 * @param more whether there are older ones than those on this page
 */
public record TextHistoryPage(
        String region, String place, String lang, List<Version> versions, int number, boolean more) implements Page {
    static final int AT_ONCE = 20;

    /** @param pieces what it changed of the one before it */
    public record Version(String id, String at, String by, String approved, boolean isPublished, List<Piece> pieces) {}

    @Override
    public String template() {
        return "site/web/textHistory";
    }

    public String path() {
        return "/%s/manage/texts".formatted(region);
    }

    public String older() {
        return "%s/history?place=%s&lang=%s&page=%s".formatted(path(), place, lang, number + 1);
    }
}
