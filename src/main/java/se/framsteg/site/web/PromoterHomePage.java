package se.framsteg.site.web;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.brokering.Queue;
import se.framsteg.network.advice.Advice;
import se.framsteg.network.day.DayCall;
import se.framsteg.network.day.Standing;
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
 * @param pairs of materials of the promoter's own companies that fit and that nobody has taken further; one more than is said where there are more
 * @param plans of the promoter's own organisations
 * @param parts of the promoter's companies, the newest programme first, and keepers who of the promoter's has which
 * @param others whose companies are colleagues' today, and standings how it stands with each company
 */
public record PromoterHomePage(
        String region,
        String name,
        List<DayCall> calls,
        @Nullable Talk just,
        boolean mayUndo,
        int questions,
        int pairs,
        List<OwnPlan> plans,
        List<RoundToFill> rounds,
        List<Participation> parts,
        List<Keeper> keepers,
        Map<UUID, Keeper> others,
        Map<UUID, Standing> standings,
        StartCheck.Hindered hindered,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "site/web/promoterHome";
    }

    /** How much material there is to see to. */
    public String materials() {
        boolean more = pairs > Queue.PAGE;
        String name = say("flows.brokering.queue");
        return pairs == 0
                ? name
                : say(
                        more ? "flows.brokering.queue.part.more" : "flows.brokering.queue.part",
                        name,
                        Math.min(pairs, Queue.PAGE));
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

    /** The promoter's own, as far as they go on. */
    public List<Participation> current() {
        return goingOn()
                .filter(part -> !others.containsKey(part.organisationId()))
                .toList();
    }

    public List<Participation> withColleagues() {
        return goingOn()
                .filter(part -> others.containsKey(part.organisationId()))
                .toList();
    }

    private Stream<Participation> goingOn() {
        return parts.stream().filter(part -> !part.state(today).isOver());
    }

    /** Those to call first, then those whose next step is late. */
    public List<Participation> inOrder(List<Participation> some) {
        return some.stream()
                .sorted(Comparator.comparing(
                                (Participation part) -> !standing(part).waiting())
                        .thenComparing(part -> !isLate(part)))
                .toList();
    }

    public Standing standing(Participation part) {
        return standings.getOrDefault(part.organisationId(), Standing.UNKNOWN);
    }

    public boolean isLate(Participation part) {
        Advice next = standing(part).next();
        return next != null && next.isLate(today);
    }

    public String sheet(Participation part) {
        return "/%s/promote/calls/%s".formatted(region, part.organisationId());
    }

    /** Its programme and round, such as "Hållbara affärer 2026, Våren". */
    public String where(Participation part) {
        return part.cohort() == null ? part.programme() : part.programme() + ", " + part.cohort();
    }

    /** Where all of them take part; empty where that is in different places. */
    public String where(List<Participation> some) {
        List<String> all = some.stream().map(this::where).distinct().limit(2).toList();
        return all.size() == 1 ? all.getFirst() : "";
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
