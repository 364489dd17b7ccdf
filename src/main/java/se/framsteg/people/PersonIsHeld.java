package se.framsteg.people;

import java.util.List;

/** Something must be kept of this person for now; {@link #reasons} are keys of texts that say what and why. */
public class PersonIsHeld extends RuntimeException {
    private final List<String> reasons;

    PersonIsHeld(List<String> reasons) {
        super("Kept for now: " + reasons);
        this.reasons = reasons;
    }

    public List<String> reasons() {
        return reasons;
    }
}
