package se.framsteg.shell.mail;

import org.jspecify.annotations.Nullable;

/**
 * A letter as it is read: what it says, in plain text and in HTML, and to a calendar where it has to do with one.
 *
 * @param stop the whole address by which its reader is sent no more such letters; null where it is necessary
 */
public record WrittenLetter(
        String subject,
        String text,
        String html,
        @Nullable CalendarPart calendar,
        @Nullable String stop) {}
