package se.framsteg.plan.adoption;

/** A version is decided on once, unless it was postponed. */
public class AlreadyDecided extends RuntimeException {
    private final transient Version version;

    AlreadyDecided(Version version) {
        this.version = version;
    }

    public Version version() {
        return version;
    }
}
