package se.framsteg.network.hours;

import java.util.List;

/** A company that takes no part in the programme, so that no hours of it can be the company's. */
public final class NotInProgramme extends RuntimeException {
    private final List<String> programmes;

    NotInProgramme(List<String> programmes) {
        super("The company takes part in others");
        this.programmes = List.copyOf(programmes);
    }

    /** Those that the company does take part in, as far as the promoter follows it there. */
    public List<String> programmes() {
        return programmes;
    }
}
