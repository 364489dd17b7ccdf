package se.framsteg.site.web;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.framsteg.shell.Lang;
import se.framsteg.shell.OwnWords;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
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

    /** What must be mended: also links that would lead nowhere, by what they say and where they were to lead. */
    Mending mending(BindingResult errors) {
        var sentences = new LinkedHashMap<>(Mending.of(errors).sentences());
        for (Lang lang : Lang.values()) {
            OwnWords.lost(text(lang)).stream()
                    .findFirst()
                    .ifPresent(lost -> sentences.putIfAbsent(
                            lang.code(), Say.say("site.texts.lost", lost.says(), lost.address())));
        }
        return new Mending(sentences);
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
