package se.framsteg.plan.followup;

import java.util.UUID;

/** Another word of the same year stands than the one that was seen. */
public class GainWasChanged extends RuntimeException {
    private final UUID stands;

    GainWasChanged(UUID stands) {
        this.stands = stands;
    }

    public UUID stands() {
        return stands;
    }
}
