package se.framsteg.ideas.cards.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.framsteg.course.work.NewFile;

/** The photo that a form came with. */
final class ChosenPhoto {
    private ChosenPhoto() {}

    /** Empty where none was chosen. */
    static Optional<NewFile> read(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NewFile(
                    String.valueOf(file.getOriginalFilename()),
                    file.getInputStream().readNBytes(NewFile.LARGEST + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
