package se.framsteg.programmes.participation.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.ParticipationState;
import se.framsteg.programmes.participation.WeekCounts.Round;
import se.framsteg.programmes.participation.WeekCounts.Week;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;

/** @param rounds each with its weeks, those that have begun */
public record CompaniesPage(
        String region, Programme programme, List<Participation> parts, List<Round> rounds, LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "programmes/participation/web/companies";
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(Say.say("programmes.crumb.programmes"), "/%s/manage".formatted(region)),
                new Crumb(programme.name(), "/%s/manage/%s".formatted(region, programme.slug())));
    }

    public String path(Participation part) {
        return "/%s/manage/%s/companies/%s".formatted(region, programme.slug(), part.organisationId());
    }

    public String state(Participation part) {
        return Say.say(part.state(today).textKey());
    }

    /** How many stand how: {@code Med i kursen: 21. Paus: 2.} */
    public String count() {
        Map<ParticipationState, Long> counted = parts.stream()
                .collect(Collectors.groupingBy(
                        part -> part.state(today),
                        () -> new EnumMap<>(ParticipationState.class),
                        Collectors.counting()));
        return counted.entrySet().stream()
                .map(each -> Say.say(
                        "programmes.companies.count", Say.say(each.getKey().textKey()), Say.number(each.getValue())))
                .collect(Collectors.joining(" "));
    }

    public int mostWeeks() {
        return rounds.stream().mapToInt(round -> round.weeks().size()).max().orElse(0);
    }

    /** The shade of a week: the fewer of those in the round that came, the stronger; from 0 to 4. */
    public static String shade(Week week) {
        return week.joined() == 0 && !week.counted()
                ? "heat heat-none"
                : "heat heat-" + (4 - Math.min(4, 4 * week.joined() / Math.max(1, week.of())));
    }

    public static String words(Week week) {
        return week.counted()
                ? Say.say("programmes.heat.of", Say.number(week.joined()), Say.number(week.of()))
                : Say.say("programmes.heat.none");
    }
}
