package se.framsteg.site.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.site.RegionText;
import se.framsteg.site.TextPlace;

/** Where a manager writes what the region says of itself. */
public record RegionTextsPage(String region, List<Written> texts, boolean saved, Mending mending) implements Page {
    /**
     * @param place the key of the texts that say what belongs here
     * @param shown the id of the wording that this was filled with, or that it is now laid beside
     * @param others what somebody else has written meanwhile, by paragraph; null where nobody has
     */
    public record Written(
            String place,
            String field,
            String lang,
            String text,
            String shown,
            @Nullable List<String> others) {
        static Written of(TextPlace place, Lang lang, String text, @Nullable UUID shown) {
            return new Written(
                    place.name().toLowerCase(Locale.ROOT),
                    RegionTextsForm.field(place, lang),
                    lang.code(),
                    text,
                    shown == null ? "" : shown.toString(),
                    null);
        }

        /** The same with another's wording beside it. */
        Written beside(@Nullable RegionText other) {
            return new Written(
                    place,
                    field,
                    lang,
                    text,
                    other == null ? "" : other.id().toString(),
                    other == null ? List.of() : other.text().lines().toList());
        }
    }

    @Override
    public String template() {
        return "site/web/texts";
    }
}
