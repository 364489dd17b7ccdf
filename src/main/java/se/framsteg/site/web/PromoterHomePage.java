package se.framsteg.site.web;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.programmes.participation.CallsToday.ToCall;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.StartCheck;
import se.framsteg.prospects.RoundToFill;
import se.framsteg.shell.Page;

/**
 * @param questions how many wait for an answer
 * @param parts of the promoter's companies, the newest programme first
 */
public record PromoterHomePage(
        String region,
        String name,
        List<ToCall> calls,
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
