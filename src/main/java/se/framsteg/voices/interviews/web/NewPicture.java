package se.framsteg.voices.interviews.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.framsteg.shell.photos.PlainPhoto;
import se.framsteg.shell.photos.PlainPhoto.Made;

/**
 * A picture on its way to somebody's words.
 *
 * @param jpeg the picture alone; null where there is none that can be kept
 * @param fault the key of what to say of it; empty where there is nothing to say
 */
record NewPicture(byte @Nullable [] jpeg, String fault) {
    /** In bytes. */
    private static final int LARGEST = 10 * 1024 * 1024;

    /** What was sent; empty where nothing was. Read before any work is done. */
    static byte[] sent(@Nullable MultipartFile file) {
        if (file == null) {
            return new byte[0];
        }
        try (var in = file.getInputStream()) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a while, so this is done outside any transaction. */
    static NewPicture of(byte[] content) {
        if (content.length == 0) {
            return new NewPicture(null, "voices.picture.none");
        }
        if (content.length > LARGEST) {
            return new NewPicture(null, "voices.picture.too-large");
        }
        return switch (PlainPhoto.made(content)) {
            case Made.Plain(byte[] jpeg) -> new NewPicture(jpeg, "");
            case Made.Unreadable() -> new NewPicture(null, "voices.picture.wrong");
            case Made.Busy() -> new NewPicture(null, "voices.picture.busy");
        };
    }
}
