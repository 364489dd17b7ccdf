package se.framsteg.ideas;

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

/** The days by which somebody is to have tried something with an idea, where they want them there and are at the company. */
@Repository
class TrialsInCalendar implements OwnDays {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final PublicAddress addresses;

    TrialsInCalendar(JdbcClient jdbc, Organisations organisations, PublicAddress addresses) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.addresses = addresses;
    }

    private record Row(
            UUID id, UUID organisationId, UUID ideaId, int version, String what, String title, LocalDate dueOn) {}

    @Override
    public List<OwnDay> of(Guest by, Region region) {
        List<Row> rows = jdbc.sql("""
                select t.id, t.organisation_id, t.idea_id, t.version, t.what, i.said ->> 'title' as title, t.due_on
                  from ideas.trial t
                  join ideas.idea i on i.region_id = t.region_id and i.id = t.idea_id
                 where t.region_id = :region and t.owner_id = :person and t.done_on is null and not t.removed
                   and not i.removed and not i.dropped and i.merged_into is null
                   and exists (select from ideas.in_calendar c where c.region_id = t.region_id and c.person_id = t.owner_id)
                   and exists (select from people.pub_member m
                                where m.region_id = t.region_id and m.organisation_id = t.organisation_id
                                  and m.person_id = t.owner_id)
                 order by t.due_on, t.id
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
                        say("ideas.trial.feed.due", row.what()),
                        say(
                                "ideas.trial.feed.about",
                                row.title(),
                                Optional.ofNullable(companies.get(row.organisationId()))
                                        .map(OrganisationSummary::name)
                                        .orElse(""),
                                path(region, row))))
                .toList();
    }

    private String path(Region region, Row row) {
        return addresses.of(
                "/%s/company/%s/ideas/%s/trials".formatted(region.slug(), row.organisationId(), row.ideaId()));
    }
}
