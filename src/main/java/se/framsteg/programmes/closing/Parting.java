package se.framsteg.programmes.closing;

import java.util.List;
import java.util.UUID;

/**
 * A promoter and the companies that it follows in a programme.
 *
 * @param companies by name, as many as are shown
 * @param count how many there are
 * @param elsewhere how many of them it follows in another programme too, and goes on to follow there
 */
public record Parting(UUID promoterId, String promoter, List<String> companies, int count, int elsewhere) {
    static final int SHOWN = 50;

    public int further() {
        return count - companies.size();
    }
}
