package se.framsteg.site.web;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;
import se.framsteg.site.Rewording;
import se.framsteg.site.TextPlace;

/**
 * What a region says of itself, in both languages.
 *
 * @param shown by field, the id of the wording that it was filled with
 */
public record RegionTextsForm(
        @Size(max = 3000, message = "site.texts.too-long") @Nullable
        String offerSv,

        @Size(max = 3000, message = "site.texts.too-long") @Nullable
        String offerEn,

        @Size(max = 3000, message = "site.texts.too-long") @Nullable
        String contactSv,

        @Size(max = 3000, message = "site.texts.too-long") @Nullable
        String contactEn,

        @Size(max = 3000, message = "site.texts.too-long") @Nullable
        String accessibilitySv,

        @Size(max = 3000, message = "site.texts.too-long") @Nullable
        String accessibilityEn,

        @Nullable Map<String, String> shown) {

    /** All of them, as somebody wants them to be. */
    List<Rewording> wanted() {
        return Arrays.stream(TextPlace.values())
                .flatMap(place -> Arrays.stream(Lang.values())
                        .map(lang -> new Rewording(place, lang, shown(place, lang), text(place, lang))))
                .toList();
    }

    /** Null also where it is no id: then it is as if nothing had been shown. */
    @Nullable
    UUID shown(TextPlace place, Lang lang) {
        String id = shown == null ? null : shown.get(field(place, lang));
        try {
            return id == null || id.isEmpty() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What is written for this place; empty where nothing is. */
    public String text(TextPlace place, Lang lang) {
        String text = switch (place) {
            case OFFER -> lang.pick(blank(offerSv), blank(offerEn));
            case CONTACT -> lang.pick(blank(contactSv), blank(contactEn));
            case ACCESSIBILITY -> lang.pick(blank(accessibilitySv), blank(accessibilityEn));
        };
        return text.replace("\r\n", "\n");
    }

    /** What the field of this place is called. */
    static String field(TextPlace place, Lang lang) {
        String name = place.name().toLowerCase(Locale.ROOT);
        return name + lang.pick("Sv", "En");
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
