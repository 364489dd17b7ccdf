package se.framsteg.ideas.photos;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.work.FileType;
import se.framsteg.course.work.NewFile;
import se.framsteg.shell.photos.PlainPhoto;
import se.framsteg.shell.photos.PlainPhoto.Made;

/**
 * A photo on its way to an idea.
 *
 * @param jpeg the picture alone; null where there is none that can be kept
 * @param fault the key of what to say of it; empty where there is nothing to say
 */
public record NewPhoto(byte @Nullable [] jpeg, String fault) {
    /** That none was chosen. */
    public static final NewPhoto NONE = new NewPhoto(null, "");

    private static final Set<FileType> PHOTOS = Set.of(FileType.JPEG, FileType.PNG);

    /** Takes a while, so this is done outside any transaction. */
    public static NewPhoto of(NewFile file) {
        Optional<String> fault = file.fault();
        if (fault.isPresent()) {
            return new NewPhoto(null, fault.get());
        }
        if (!PHOTOS.contains(FileType.in(file.content()).orElseThrow())) {
            return new NewPhoto(null, "ideas.photo.wrong");
        }
        return switch (PlainPhoto.made(file.content())) {
            case Made.Plain(byte[] jpeg) -> new NewPhoto(jpeg, "");
            case Made.Unreadable() -> new NewPhoto(null, "ideas.photo.wrong");
            case Made.Busy() -> new NewPhoto(null, "ideas.photo.busy");
        };
    }
}
