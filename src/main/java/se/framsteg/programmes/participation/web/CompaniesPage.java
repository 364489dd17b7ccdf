package se.framsteg.programmes.participation.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.ParticipationState;
import se.framsteg.programmes.participation.WeekMap;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;

/** @param weeks the rounds that have begun, week by week */
public record CompaniesPage(
        String region, Programme programme, List<Participation> parts, WeekMap weeks, LocalDate today) implements Page {
    public List<Crumb> above() {
        return List.of(
                new Crumb(Say.say("programmes.crumb.programmes"), "/%s/manage".formatted(region)),
                new Crumb(programme.name(), "/%s/manage/%s".formatted(region, programme.slug())));
    }

    public String path(Participation part) {
        return "/%s/manage/%s/companies/%s".formatted(region, programme.slug(), part.organisationId());
    }

    /** Where one writes to several of them at once. */
    public String writing() {
        return "/%s/manage/%s/messages".formatted(region, programme.slug());
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

    @Override
    public String template() {
        return "programmes/participation/web/companies";
    }
}
