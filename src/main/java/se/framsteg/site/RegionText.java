package se.framsteg.site;

import java.util.UUID;
import se.framsteg.shell.Lang;

/** What a region says of itself in one place and language, as it was written once; its id tells it from later wordings. */
public record RegionText(UUID id, String place, String lang, String text) {
    public boolean isOf(TextPlace where, Lang language) {
        return place.equals(where.code()) && lang.equals(language.code());
    }
}
