package se.framsteg.plan.adoption;

/** The newest version, which may still be decided on, says just what a new one would. */
public class SaysTheSame extends RuntimeException {
    private final transient Version version;

    SaysTheSame(Version version) {
        super("Version " + version.number() + " says the same");
        this.version = version;
    }

    public Version version() {
        return version;
    }
}
