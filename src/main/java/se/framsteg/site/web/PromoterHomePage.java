package se.framsteg.site.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.day.DayCall;
import se.framsteg.network.day.Talk;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.StartCheck;
import se.framsteg.prospects.RoundToFill;
import se.framsteg.shell.Page;

/**
 * @param calls whom to call today, the most pressing first
 * @param just the call that has just been noted; null where none was, and mayUndo whether it can be taken back
 * @param questions how many wait for an answer
 * @param parts of the promoter's companies, the newest programme first
 */
public record PromoterHomePage(
        String region,
        String name,
        List<DayCall> calls,
        @Nullable Talk just,
        boolean mayUndo,
        int questions,
        List<RoundToFill> rounds,
        List<Participation> parts,
        StartCheck.Hindered hindered,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "site/web/promoterHome";
    }

    public List<Participation> current() {
        return parts.stream().filter(part -> !part.state(today).isOver()).toList();
    }

    public List<Participation> ended() {
        return parts.stream().filter(part -> part.state(today).isOver()).toList();
    }

    public String path(Participation part) {
        return "/%s/promote/%s/companies/%s".formatted(region, part.programmeSlug(), part.organisationId());
    }

    public String path(RoundToFill round) {
        return "/%s/promote/prospects/%s".formatted(region, round.cohort().slug());
    }

    public String state(Participation part) {
        return hindered.state(part, today);
    }
}
