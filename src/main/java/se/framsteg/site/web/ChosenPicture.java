package se.framsteg.site.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.site.PlainPicture;

/**
 * A picture that somebody may have chosen, made ready once: that takes time, and no connection to the database is held meanwhile.
 *
 * @param isThere whether one is chosen
 * @param made null where none is, or where it cannot be read
 */
record ChosenPicture(boolean isThere, @Nullable PlainPicture made) {
    private static final long MOST_BYTES = 2L << 20;

    static ChosenPicture of(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return new ChosenPicture(false, null);
        }
        try {
            return new ChosenPicture(
                    true,
                    file.getSize() > MOST_BYTES
                            ? null
                            : PlainPicture.of(file.getBytes()).orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(FormReading reading, String field) {
        if (isThere && made == null) {
            reading.refuse(field, "site.look.picture.wrong");
        }
    }

    /** What is to stand: one that is not chosen anew stays, unless it is to go. */
    @Nullable
    PlainPicture orElse(@Nullable PlainPicture now, @Nullable String none) {
        return isThere ? made : typed(none).isEmpty() ? now : null;
    }
}
