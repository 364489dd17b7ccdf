package se.framsteg.site.web;

import static se.framsteg.shell.forms.FormReading.typed;
import static se.framsteg.shell.forms.FormReading.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.site.Colour;
import se.framsteg.site.OwnLook;
import se.framsteg.site.Palette;
import se.framsteg.site.PlainPicture;

/** How a region wants its pages to look, as it was typed and chosen. */
public record LookForm(
        @Nullable String colour,
        @Nullable MultipartFile logo,
        @Nullable String logoAltSv,
        @Nullable String logoAltEn,
        @Nullable String noLogo,
        @Nullable MultipartFile emblem,
        @Nullable String emblemAltSv,
        @Nullable String emblemAltEn,
        @Nullable String noEmblem,
        @Nullable String funderSv,
        @Nullable String funderEn,
        @Nullable String shown) {
    private static final int LONGEST_ALT = 200;
    private static final int LONGEST_WORDS = 300;
    private static final long MOST_BYTES = 2L << 20;

    static LookForm of(OwnLook look) {
        return new LookForm(
                look.colour() == null ? "" : look.colour().hex(),
                null,
                look.logoAlt().sv(),
                look.logoAlt().en(),
                null,
                null,
                look.emblemAlt().sv(),
                look.emblemAlt().en(),
                null,
                look.funder().sv(),
                look.funder().en(),
                String.valueOf(look.version()));
    }

    Mending mending() {
        var reading = new FormReading();
        if (!typed(colour).isEmpty()) {
            Optional<Colour> read = Colour.read(typed(colour));
            if (read.isEmpty()) {
                reading.refuse("colour", "site.look.colour.wrong");
            } else if (!Palette.isReadable(read.get())) {
                reading.refuse(
                        "colour",
                        "site.look.colour.pale",
                        read.get().hex(),
                        Palette.nearest(read.get()).hex());
            }
        }
        picture(reading, "logo", logo);
        picture(reading, "emblem", emblem);
        reading.text("logoAltSv", logoAltSv, LONGEST_ALT);
        reading.text("logoAltEn", logoAltEn, LONGEST_ALT);
        reading.text("emblemAltSv", emblemAltSv, LONGEST_ALT);
        reading.text("emblemAltEn", emblemAltEn, LONGEST_ALT);
        reading.text("funderSv", funderSv, LONGEST_WORDS);
        reading.text("funderEn", funderEn, LONGEST_WORDS);
        return reading.mending();
    }

    private static void picture(FormReading reading, String field, @Nullable MultipartFile file) {
        if (isThere(file) && read(file).isEmpty()) {
            reading.refuse(field, "site.look.picture.wrong");
        }
    }

    /** What is to stand: a picture that is not chosen anew stays, unless it is to go. */
    OwnLook look(OwnLook now) {
        return new OwnLook(
                typed(colour).isEmpty() ? null : Colour.read(typed(colour)).orElseThrow(),
                chosen(logo, noLogo, now.logo()),
                new InBoth(oneLine(logoAltSv), oneLine(logoAltEn)),
                chosen(emblem, noEmblem, now.emblem()),
                new InBoth(oneLine(emblemAltSv), oneLine(emblemAltEn)),
                new InBoth(oneLine(funderSv), oneLine(funderEn)),
                version(shown));
    }

    private static @Nullable PlainPicture chosen(
            @Nullable MultipartFile file, @Nullable String none, @Nullable PlainPicture now) {
        if (isThere(file)) {
            return read(file).orElseThrow();
        }
        return typed(none).isEmpty() ? now : null;
    }

    private static boolean isThere(@Nullable MultipartFile file) {
        return file != null && !file.isEmpty();
    }

    private static Optional<PlainPicture> read(@Nullable MultipartFile file) {
        try {
            return file == null || file.getSize() > MOST_BYTES ? Optional.empty() : PlainPicture.of(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String oneLine(@Nullable String field) {
        return typed(field).replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
