package se.framsteg.plan;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.meetings.Guest;
import se.framsteg.meetings.OwnDay;
import se.framsteg.meetings.OwnDays;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.organisations.Organisations;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.Region;

/** The deadlines of what somebody owns and has left to do, where they want them there and have not left the company. */
@Repository
class DeadlinesInCalendar implements OwnDays {
    private static final int MOST = 400;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final PublicAddress addresses;

    DeadlinesInCalendar(JdbcClient jdbc, Organisations organisations, PublicAddress addresses) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.addresses = addresses;
    }

    private record Row(UUID id, UUID organisationId, int version, String title, LocalDate dueOn) {}

    @Override
    public List<OwnDay> of(Guest by, Region region) {
        List<Row> rows = jdbc.sql("""
                select a.id, a.organisation_id, a.version, a.title, a.due_on from plan.action a
                 where a.region_id = :region and a.owner_id = :person and a.status in ('planned', 'ongoing')
                   and not a.removed and a.due_on is not null
                   and exists (select from plan.in_calendar c where c.region_id = a.region_id and c.person_id = a.owner_id)
                   and (exists (select from people.pub_member m
                                 where m.region_id = a.region_id and m.organisation_id = a.organisation_id
                                   and m.person_id = a.owner_id)
                        or exists (select from plan.colleague k
                                    where k.region_id = a.region_id and k.organisation_id = a.organisation_id
                                      and k.person_id = a.owner_id and k.left_on is null))
                 order by a.due_on, a.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list();
        Map<UUID, OrganisationSummary> companies = organisations.summaries(
                by.region(), rows.stream().map(Row::organisationId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new OwnDay(
                        row.id(),
                        row.version(),
                        row.dueOn(),
                        say("plan.action.feed.due", row.title()),
                        say(
                                "plan.action.feed.about",
                                Optional.ofNullable(companies.get(row.organisationId()))
                                        .map(OrganisationSummary::name)
                                        .orElse(""),
                                path(region, row))))
                .toList();
    }

    private String path(Region region, Row row) {
        return addresses.of("/%s/company/%s/plan/actions/%s".formatted(region.slug(), row.organisationId(), row.id()));
    }
}
