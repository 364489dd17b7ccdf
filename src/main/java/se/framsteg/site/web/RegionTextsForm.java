package se.framsteg.site.web;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;
import se.framsteg.site.TextPlace;

/** What a region says of itself, in both languages. */
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
        String accessibilityEn) {

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
