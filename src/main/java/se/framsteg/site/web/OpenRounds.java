package se.framsteg.site.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.days;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.framsteg.applications.CostWords;
import se.framsteg.organisations.Organisations;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.CriteriaWords;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.tenancy.Region;

/** The rounds that one may apply to today, read for the public pages. */
@Component
class OpenRounds {
    private final Cohorts cohorts;
    private final AidSettings aid;
    private final Organisations organisations;

    OpenRounds(Cohorts cohorts, AidSettings aid, Organisations organisations) {
        this.cohorts = cohorts;
        this.aid = aid;
        this.organisations = organisations;
    }

    /** Those of these programmes, the one that closes first, first. */
    List<OpenRow> of(Region region, List<Programme> programmes) {
        Map<ProgrammeId, Programme> known =
                programmes.stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        List<Cohort> open = cohorts.open(region.id()).stream()
                .filter(cohort -> known.containsKey(cohort.programme()))
                .toList();
        Map<String, String> municipalities = open.stream()
                        .allMatch(cohort -> cohort.criteria().municipalities().isEmpty())
                ? Map.of()
                : organisations.municipalitiesOf(region.id());
        Map<ProgrammeId, AidSetting> costs = open.isEmpty() ? Map.of() : aid.of(region.id());
        return open.stream()
                .map(cohort -> row(
                        region,
                        cohort,
                        Objects.requireNonNull(known.get(cohort.programme())),
                        CostWords.of(costs.getOrDefault(cohort.programme(), AidSetting.UNDECIDED)),
                        municipalities))
                .toList();
    }

    private static OpenRow row(
            Region region, Cohort cohort, Programme programme, String cost, Map<String, String> municipalities) {
        return new OpenRow(
                "/%s/apply/%s".formatted(region.slug(), cohort.slug()),
                cohort.name(),
                programme.name(),
                say("site.apply.until", date(Objects.requireNonNull(cohort.closesOn()))),
                cohort.startsOn() == null || cohort.endsOn() == null
                        ? ""
                        : say("site.apply.days", cohort.weeks().size(), days(cohort.startsOn(), cohort.endsOn())),
                cost,
                CriteriaWords.of(cohort.criteria(), municipalities));
    }
}
