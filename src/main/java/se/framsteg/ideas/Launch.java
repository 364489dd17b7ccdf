package se.framsteg.ideas;

import java.time.LocalDate;

/** That an idea is there to be bought or used. @param what what shows it @param link where that can be seen; may be empty */
public record Launch(LocalDate on, String what, String link) {
    public static final int LONGEST_WHAT = 300;
    public static final int LONGEST_LINK = 500;

    public Launch {
        if (what.isBlank()) {
            throw new IllegalArgumentException("Something must show a launch");
        }
    }
}
