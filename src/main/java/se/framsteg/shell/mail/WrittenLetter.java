package se.framsteg.shell.mail;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is read: what it says, in plain text and in HTML, and to a calendar where it has to do with one or more
 * events, since calendars read one at a time.
 *
 * @param stop the whole address by which its reader is sent no more such letters; null where it is necessary
 * @param region whose letter it is, and whose marks it carries; null where it is no region's
 */
public record WrittenLetter(
        String subject,
        String text,
        String html,

        @JsonAlias("calendar") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<CalendarPart> calendars,

        @Nullable String stop,
        @Nullable UUID region) {
    /** Also of one that lay in the outbox since there was at most one part to it. */
    public WrittenLetter {
        calendars = calendars == null ? List.of() : List.copyOf(calendars);
    }
}
