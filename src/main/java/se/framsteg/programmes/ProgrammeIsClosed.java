package se.framsteg.programmes;

/** The programme is closed: what it is, who takes part and what came out stays as it is until somebody opens it again. */
public class ProgrammeIsClosed extends RuntimeException {
    private final String slug;

    public ProgrammeIsClosed(String slug) {
        super("The programme %s is closed".formatted(slug));
        this.slug = slug;
    }

    /** The last part of the programme's address. */
    public String slug() {
        return slug;
    }
}
