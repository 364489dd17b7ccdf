package se.framsteg.course.openings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.PersonId;

/**
 * A worksheet that a company has opened to one person by name, until a day or until it is taken back.
 *
 * @param name what the person is called, as {@code opener} is what whoever opened it is
 * @param closedAt when it was taken back; null while it is not
 * @param readAt when they last read; null before the first time
 */
public record Opening(
        OpeningId id,
        String worksheet,
        PersonId person,
        String name,
        Kind kind,
        String opener,
        Instant openedAt,
        LocalDate untilOn,
        @Nullable Instant closedAt,
        @Nullable Instant readAt) {
    /** As what somebody may read; a coach or a promoter no longer than they are it. */
    public enum Kind {
        COACH,
        PROMOTER,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isOpen(LocalDate today) {
        return closedAt == null && !today.isAfter(untilOn);
    }
}
