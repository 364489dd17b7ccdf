package se.framsteg.course.editions;

import static se.framsteg.shell.Say.say;

import java.util.List;

/**
 * Something in an edition's files that must be mended.
 *
 * @param line from 1; 0 where it is of the file as a whole
 * @param fault the last part of the key of what it says: what is wrong, and what to do
 * @param with what the text is about
 */
public record Finding(String file, int line, String fault, List<Object> with) {
    public Finding {
        with = List.copyOf(with);
    }

    /** In the language of whoever reads it. */
    public String says() {
        return say("course.edition.fault." + fault, with.toArray());
    }

    /** The file, and the line where that is known. */
    public String place() {
        return line == 0 ? file : say("course.edition.line", file, String.valueOf(line));
    }
}
