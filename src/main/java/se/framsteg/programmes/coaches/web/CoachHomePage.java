package se.framsteg.programmes.coaches.web;

import java.util.List;
import se.framsteg.programmes.coaches.CoachWork;
import se.framsteg.programmes.coaches.CoachedRound;
import se.framsteg.shell.Page;

public record CoachHomePage(String region, List<CoachedRound> rounds, List<CoachWork.Item> work) implements Page {
    public List<CoachWork.Item> work(CoachedRound round) {
        return work.stream()
                .filter(item -> item.cohort().equals(round.cohort()))
                .toList();
    }

    public String path(CoachedRound round, CoachWork.Item item) {
        return "/%s/coach/%s/cohorts/%s%s".formatted(region, round.programmeSlug(), round.slug(), item.path());
    }

    /** Where one writes to the companies. */
    public String writing() {
        return "/%s/coach/messages".formatted(region);
    }

    @Override
    public String template() {
        return "programmes/coaches/web/coachHome";
    }
}
