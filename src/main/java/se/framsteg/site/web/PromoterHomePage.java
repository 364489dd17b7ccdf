package se.framsteg.site.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.day.DayCall;
import se.framsteg.network.day.Talk;
import se.framsteg.network.keepers.Keeper;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.StartCheck;
import se.framsteg.prospects.RoundToFill;
import se.framsteg.shell.Page;

/**
 * @param calls whom to call today, the most pressing first
 * @param just the call that has just been noted; null where none was, and mayUndo whether it can be taken back
 * @param questions how many wait for an answer
 * @param plans of the promoter's own organisations
 * @param parts of the promoter's companies, the newest programme first, and keepers who of the promoter's has which
 */
public record PromoterHomePage(
        String region,
        String name,
        List<DayCall> calls,
        @Nullable Talk just,
        boolean mayUndo,
        int questions,
        List<OwnPlan> plans,
        List<RoundToFill> rounds,
        List<Participation> parts,
        List<Keeper> keepers,
        StartCheck.Hindered hindered,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "site/web/promoterHome";
    }

    public List<DayCall> mine() {
        return calls.stream().filter(DayCall::isMine).toList();
    }

    public List<DayCall> colleagues() {
        return calls.stream().filter(each -> !each.isMine()).toList();
    }

    public String keeper(Participation part) {
        return keepers.stream()
                .filter(each -> each.organisationId().equals(part.organisationId()) && each.isSomebody())
                .map(Keeper::says)
                .distinct()
                .collect(Collectors.joining(", "));
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
