package se.framsteg.site;

import java.util.List;

/** Somebody else has reworded these texts since they were shown. */
public class TextsAreOvertaken extends RuntimeException {
    private final transient List<Rewording> overtaken;

    TextsAreOvertaken(List<Rewording> overtaken) {
        this.overtaken = overtaken;
    }

    public List<Rewording> overtaken() {
        return overtaken;
    }
}
