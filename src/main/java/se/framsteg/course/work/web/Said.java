package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has just been done on a worksheet.
 *
 * @param removed the row that was taken away
 * @param what the last part of a text's key
 */
public record Said(@Nullable UUID removed, String what) {
    private static final List<String> GOOD = List.of("saved", "back", "pasted", "handed-in");
    private static final List<String> TROUBLE = List.of("nothing-pasted", "no-room", "overtaken", "too-long", "lacking");

    static Said of(String what) {
        return new Said(null, what);
    }

    public String text() {
        return GOOD.contains(what) || isTrouble() ? say("course.said." + what) : "";
    }

    public boolean isTrouble() {
        return TROUBLE.contains(what);
    }
}
