package se.framsteg.site.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.site.OwnFunder;
import se.framsteg.site.PlainPicture;

/** What is typed and chosen of a funder, for a whole region or for one of its programmes. */
public record FunderFields(
        @Nullable MultipartFile emblem,
        @Nullable String emblemAltSv,
        @Nullable String emblemAltEn,
        @Nullable String noEmblem,
        @Nullable String funderSv,
        @Nullable String funderEn) {
    private static final int LONGEST_ALT = 200;
    private static final int LONGEST_WORDS = 300;
    private static final long MOST_BYTES = 2L << 20;

    static FunderFields of(OwnFunder funder) {
        return new FunderFields(
                null,
                funder.emblemAlt().sv(),
                funder.emblemAlt().en(),
                null,
                funder.words().sv(),
                funder.words().en());
    }

    void check(FormReading reading) {
        picture(reading, "emblem", emblem);
        alt(reading, "emblemAltSv", emblemAltSv);
        alt(reading, "emblemAltEn", emblemAltEn);
        reading.text("funderSv", funderSv, LONGEST_WORDS);
        reading.text("funderEn", funderEn, LONGEST_WORDS);
    }

    static void alt(FormReading reading, String field, @Nullable String words) {
        reading.text(field, words, LONGEST_ALT);
    }

    static void picture(FormReading reading, String field, @Nullable MultipartFile file) {
        if (isThere(file) && read(file).isEmpty()) {
            reading.refuse(field, "site.look.picture.wrong");
        }
    }

    /** What is to stand: a picture that is not chosen anew stays, unless it is to go. */
    OwnFunder funder(OwnFunder now) {
        return new OwnFunder(
                chosen(emblem, noEmblem, now.emblem()),
                new InBoth(oneLine(emblemAltSv), oneLine(emblemAltEn)),
                new InBoth(oneLine(funderSv), oneLine(funderEn)));
    }

    static @Nullable PlainPicture chosen(
            @Nullable MultipartFile file, @Nullable String none, @Nullable PlainPicture now) {
        if (isThere(file)) {
            return read(file).orElseThrow();
        }
        return typed(none).isEmpty() ? now : null;
    }

    static String oneLine(@Nullable String field) {
        return typed(field).replaceAll("[\\p{Cntrl}\\s]+", " ");
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
}
