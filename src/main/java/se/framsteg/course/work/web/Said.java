package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has just been done on a worksheet.
 *
 * @param removed the row that was taken away
 * @param change the number of a change that can be undone; 0 without
 * @param what the last part of a text's key
 */
public record Said(@Nullable UUID removed, int change, String what) {
    private static final List<String> GOOD =
            List.of("saved", "back", "pasted", "usual", "usual-all", "restored", "as-it-is", "undone", "handed-in");
    private static final List<String> TROUBLE =
            List.of("nothing-pasted", "no-room", "no-room-back", "overtaken", "too-long", "lacking");

    static Said of(String what) {
        return new Said(null, 0, what);
    }

    public String text() {
        return GOOD.contains(what) || isTrouble() ? say("course.said." + what) : "";
    }

    /** Whether what was done can be undone from here. */
    public boolean mayUndo() {
        return change > 0 && (what.equals("usual") || what.equals("restored"));
    }

    public boolean isTrouble() {
        return TROUBLE.contains(what);
    }
}
