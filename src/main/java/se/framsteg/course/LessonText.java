package se.framsteg.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Prose;

/** A lesson in one language. @param summary one sentence: what one can do afterwards */
public record LessonText(String title, String summary, Prose body, List<Source> sources) {
    public LessonText {
        sources = List.copyOf(sources);
    }

    /** Where facts are from, by name. */
    public record Source(String name, @Nullable String url) {}
}
