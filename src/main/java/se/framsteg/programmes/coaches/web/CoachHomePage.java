package se.framsteg.programmes.coaches.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.coaches.CoachWork;
import se.framsteg.programmes.coaches.CoachedRound;
import se.framsteg.programmes.coaches.StandIn;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/**
 * @param away who stands in for the coach, today or later; null where nobody does
 * @param own whether a round is their own, which they can pass on
 */
public record CoachHomePage(
        String region,
        List<CoachedRound> rounds,
        List<CoachWork.Item> work,
        @Nullable StandIn away,
        boolean own,
        CoachForm form,
        Mending mending)
        implements Page {
    public List<CoachWork.Item> work(CoachedRound round) {
        return work.stream()
                .filter(item -> item.cohort().equals(round.cohort()))
                .toList();
    }

    public String path(CoachedRound round, CoachWork.Item item) {
        return "/%s/coach/%s/cohorts/%s%s".formatted(region, round.programmeSlug(), round.slug(), item.path());
    }

    public String passOn() {
        return "/%s/coach/substitute".formatted(region);
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
