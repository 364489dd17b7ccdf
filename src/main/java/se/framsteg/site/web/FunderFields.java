package se.framsteg.site.web;

import static se.framsteg.shell.forms.FormReading.typed;

import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.site.OwnFunder;

/** What is typed of a funder, for a whole region or for one of its programmes. */
public record FunderFields(
        @Nullable String emblemAltSv,
        @Nullable String emblemAltEn,
        @Nullable String noEmblem,
        @Nullable String funderSv,
        @Nullable String funderEn) {
    private static final int LONGEST_ALT = 200;
    private static final int LONGEST_WORDS = 300;

    static FunderFields of(OwnFunder funder) {
        return new FunderFields(
                funder.emblemAlt().sv(),
                funder.emblemAlt().en(),
                null,
                funder.words().sv(),
                funder.words().en());
    }

    void check(FormReading reading, ChosenPicture emblem) {
        emblem.check(reading, "emblem");
        alt(reading, "emblemAltSv", emblemAltSv);
        alt(reading, "emblemAltEn", emblemAltEn);
        reading.text("funderSv", funderSv, LONGEST_WORDS);
        reading.text("funderEn", funderEn, LONGEST_WORDS);
    }

    static void alt(FormReading reading, String field, @Nullable String words) {
        reading.text(field, words, LONGEST_ALT);
    }

    OwnFunder funder(OwnFunder now, ChosenPicture emblem) {
        return new OwnFunder(
                emblem.orElse(now.emblem(), noEmblem),
                new InBoth(oneLine(emblemAltSv), oneLine(emblemAltEn)),
                new InBoth(oneLine(funderSv), oneLine(funderEn)));
    }

    static String oneLine(@Nullable String field) {
        return typed(field).replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
