package se.framsteg.shell.mail;

/**
 * What a letter says to its reader's calendar beside what it says to them (RFC 6047): the same in one language for both.
 *
 * @param method what the calendar is to do, as in {@code REQUEST} or {@code CANCEL}
 * @param content an iCalendar object (RFC 5545) of that method
 */
public record CalendarPart(String method, String content) {
    public CalendarPart {
        if (!method.matches("[A-Z]+")) {
            throw new IllegalArgumentException("A method is a word in capitals");
        }
    }
}
