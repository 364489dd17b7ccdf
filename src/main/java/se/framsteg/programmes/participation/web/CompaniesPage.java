package se.framsteg.programmes.participation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.StartCheck;
import se.framsteg.programmes.participation.WeekMap;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;

/** @param weeks the rounds that have begun, week by week */
public record CompaniesPage(
        String region,
        Programme programme,
        List<Participation> parts,
        StartCheck.Hindered hindered,
        WeekMap weeks,
        LocalDate today)
        implements Page {
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
        return hindered.state(part, today);
    }

    /** How many stand how: {@code Med i kursen: 21. Paus: 2.} */
    public String count() {
        Map<String, Long> counted = parts.stream()
                .sorted(Comparator.comparing(part -> part.state(today)))
                .collect(Collectors.groupingBy(this::state, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(each -> Say.say("programmes.companies.count", each.getKey(), Say.number(each.getValue())))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String template() {
        return "programmes/participation/web/companies";
    }
}
