package se.framsteg.programmes.coaches.web;

import java.util.List;
import se.framsteg.programmes.coaches.CoachedRound;
import se.framsteg.shell.Page;

public record CoachHomePage(List<CoachedRound> rounds) implements Page {
    @Override
    public String template() {
        return "programmes/coaches/web/coachHome";
    }
}
