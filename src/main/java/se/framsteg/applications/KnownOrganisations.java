package se.framsteg.applications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Secret;

/** Which of our organisations an application is of, by the number that is kept sealed. */
@Component
class KnownOrganisations {
    private final ApplicationRepository applications;
    private final Organisations organisations;
    private final Participations participations;
    private final Secret secret;

    KnownOrganisations(
            ApplicationRepository applications,
            Organisations organisations,
            Participations participations,
            Secret secret) {
        this.applications = applications;
        this.organisations = organisations;
        this.participations = participations;
        this.secret = secret;
    }

    /** The whole number of each, by the application's id. */
    Map<UUID, OrganisationNumber> numbers(Manager by, Collection<UUID> ids) {
        var numbers = new HashMap<UUID, OrganisationNumber>();
        applications
                .sealed(by.region(), ids)
                .forEach(each -> numbers.put(
                        each.id(),
                        new OrganisationNumber(
                                new String(secret.decrypt(Applications.NUMBER, each.numberSealed()), UTF_8))));
        return numbers;
    }

    /** The organisation of each, by the application's id; one that is not ours yet is not there. */
    Map<UUID, UUID> of(Manager by, Collection<UUID> ids) {
        Map<UUID, OrganisationNumber> numbers = numbers(by, ids);
        Map<OrganisationNumber, UUID> all = organisations.idsOf(by.region(), numbers.values());
        var known = new HashMap<UUID, UUID>();
        numbers.forEach((application, number) -> {
            UUID organisation = all.get(number);
            if (organisation != null) {
                known.put(application, organisation);
            }
        });
        return known;
    }

    /** What we call these organisations. */
    Map<UUID, String> names(Manager by, Collection<UUID> ids) {
        return organisations.summaries(by.region(), ids).values().stream()
                .collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::name));
    }

    /** In which other programmes that are not over their organisations take part, by the application's id. */
    Map<UUID, String> elsewhere(Manager by, Cohort cohort, Collection<UUID> ids, LocalDate today) {
        Map<UUID, UUID> known = of(by, ids);
        Map<UUID, String> programmes = participations.elsewhere(by.region(), cohort.programme(), known.values(), today);
        var elsewhere = new HashMap<UUID, String>();
        known.forEach((application, organisation) -> {
            String others = programmes.get(organisation);
            if (others != null) {
                elsewhere.put(application, others);
            }
        });
        return elsewhere;
    }

    /** Those whose organisations have a part in the programme already. */
    Set<UUID> seated(Manager by, Cohort cohort, Collection<UUID> ids) {
        Map<UUID, UUID> known = of(by, ids);
        Set<UUID> among = participations.among(by.region(), cohort.programme(), known.values());
        return known.entrySet().stream()
                .filter(each -> among.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
