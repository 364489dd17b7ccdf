package se.framsteg.site.web;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;
import se.framsteg.site.Rewording;
import se.framsteg.site.TextPlace;

/**
 * What somebody wants the region to say in one place, in both languages.
 *
 * @param shownSv the id of the wording that the box was filled with
 */
public record WordingForm(
        @Size(max = 6000, message = "site.texts.too-long") @Nullable
        String sv,

        @Size(max = 6000, message = "site.texts.too-long") @Nullable
        String en,

        @Nullable String shownSv,
        @Nullable String shownEn) {

    List<Rewording> wanted(TextPlace place) {
        return Arrays.stream(Lang.values())
                .map(lang -> new Rewording(place, lang, shown(lang), text(lang)))
                .toList();
    }

    /** Null also where it is no id: then it is as if nothing had been shown. */
    @Nullable
    UUID shown(Lang lang) {
        return id(lang == Lang.SV ? shownSv : shownEn);
    }

    /** Empty where nothing is written. */
    String text(Lang lang) {
        String text = lang == Lang.SV ? sv : en;
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
