package se.framsteg.flows.offers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.work.FileType;
import se.framsteg.course.work.NewFile;
import se.framsteg.flows.offers.FlowFiles.Added;
import se.framsteg.shell.photos.PlainPhoto;
import se.framsteg.shell.photos.PlainPhoto.Made;

/** A file as it is kept with a flow; a photo made anew. @param refused why it cannot be kept; null where it can */
public record ReadyFile(
        FlowFile.Kind kind,
        String name,
        FileType type,
        byte[] content,
        @Nullable Added refused) {
    private static final Set<FileType> PHOTOS = Set.of(FileType.JPEG, FileType.PNG);

    /** Takes a while for a photo, so this is done outside any transaction. @param file without fault */
    public static ReadyFile of(FlowFile.Kind kind, NewFile file) {
        FileType type = FileType.in(file.content()).orElseThrow();
        boolean photo = kind == FlowFile.Kind.PHOTO;
        if (photo != PHOTOS.contains(type)) {
            return new ReadyFile(kind, file.name(), type, new byte[0], Added.WRONG_KIND);
        }
        if (!photo) {
            return new ReadyFile(kind, file.name(), type, file.content(), null);
        }
        return switch (PlainPhoto.made(file.content())) {
            case Made.Plain(byte[] jpeg) -> new ReadyFile(kind, file.name(), FileType.JPEG, jpeg, null);
            case Made.Unreadable() -> new ReadyFile(kind, file.name(), type, new byte[0], Added.WRONG_KIND);
            case Made.Busy() -> new ReadyFile(kind, file.name(), type, new byte[0], Added.BUSY);
        };
    }
}
