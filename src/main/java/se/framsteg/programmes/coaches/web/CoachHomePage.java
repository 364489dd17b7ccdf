package se.framsteg.programmes.coaches.web;

import java.util.List;
import se.framsteg.programmes.coaches.CoachedRound;
import se.framsteg.shell.Page;

public record CoachHomePage(String region, List<CoachedRound> rounds) implements Page {
    /** Where one writes to the companies. */
    public String writing() {
        return "/%s/coach/messages".formatted(region);
    }

    @Override
    public String template() {
        return "programmes/coaches/web/coachHome";
    }
}
