package se.framsteg.programmes.coaches;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class CoachRepository {
    private final JdbcClient jdbc;

    CoachRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<CoachRow> of(Manager by, CohortId cohort, LocalDate today) {
        return jdbc.sql("""
                select c.id, c.person_id, p.name, c.ends_on, s.name as substitute, c.away_from, c.away_to,
                       (select count(*) from programmes.coach o
                         where o.region_id = c.region_id and o.person_id = c.person_id and o.ends_on >= :today) as rounds
                  from programmes.coach c
                  join people.pub_person p on p.id = c.person_id
                  left join people.pub_person s on s.id = c.substitute_id
                 where c.region_id = :region and c.cohort_id = :cohort
                 order by p.name collate "sv-x-icu", c.id
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("today", today)
                .query(Rows.as(CoachRow.class))
                .list();
    }

    /** Appointed again, another last day; after an end, without whoever stood in then. */
    void put(Manager by, CohortId cohort, PersonId person, LocalDate endsOn, LocalDate today, Instant at) {
        jdbc.sql("""
                insert into programmes.coach (region_id, id, cohort_id, person_id, ends_on, created_at)
                values (:region, :id, :cohort, :person, :endsOn, :at)
                on conflict (region_id, cohort_id, person_id) do update
                   set ends_on = excluded.ends_on,
                       substitute_id = case when coach.ends_on >= :today then coach.substitute_id end,
                       away_from = case when coach.ends_on >= :today then coach.away_from end,
                       away_to = case when coach.ends_on >= :today then coach.away_to end
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("cohort", cohort.value())
                .param("person", person.value())
                .param("endsOn", endsOn)
                .param("today", today)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The rounds that somebody coaches themselves. */
    List<Own> own(RegionId region, PersonId person, LocalDate today) {
        return jdbc.sql("""
                select k.id, k.cohort_id, c.name
                  from programmes.coach k
                  join programmes.cohort c on c.region_id = k.region_id and c.id = k.cohort_id
                 where k.region_id = :region and k.person_id = :person and k.ends_on >= :today
                 order by c.starts_on nulls last, c.id
                """)
                .param("region", region.value())
                .param("person", person.value())
                .param("today", today)
                .query(Rows.as(Own.class))
                .list();
    }

    /** Lets nobody pass these rounds on, or take them back, before the transaction ends. */
    void hold(RegionId region, PersonId person) {
        jdbc.sql("""
                select id from programmes.coach where region_id = :region and person_id = :person order by id for update
                """)
                .param("region", region.value())
                .param("person", person.value())
                .query(UUID.class)
                .list();
    }

    void passOn(RegionId region, List<Own> rounds, PersonId substitute, LocalDate from, LocalDate to) {
        jdbc.sql("""
                update programmes.coach set substitute_id = :substitute, away_from = :from, away_to = :to
                 where region_id = :region and id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", rounds.stream().map(Own::id).toArray(UUID[]::new))
                .param("substitute", substitute.value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    void takeBack(RegionId region, List<Own> rounds) {
        jdbc.sql("""
                update programmes.coach set substitute_id = null, away_from = null, away_to = null
                 where region_id = :region and id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", rounds.stream().map(Own::id).toArray(UUID[]::new))
                .update();
    }

    /** Who stands in for whom on some day between these, in any of the rounds. */
    List<StandIn> standIns(RegionId region, List<UUID> cohorts, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select distinct p.name as coach, k.substitute_id, s.name as substitute, k.away_from, k.away_to
                  from programmes.coach k
                  join people.pub_person p on p.id = k.person_id
                  join people.pub_person s on s.id = k.substitute_id
                 where k.region_id = :region and k.cohort_id = any(:cohorts) and k.ends_on >= :from
                   and k.away_from <= :to and k.away_to >= :from
                 order by k.away_from, p.name
                """)
                .param("region", region.value())
                .param("cohorts", cohorts.toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query(Rows.as(StandIn.class))
                .list();
    }

    /** Who stands in, now or later, for the coaches of these rows. */
    List<StandIn> standIns(RegionId region, List<Own> rounds, LocalDate today) {
        return jdbc.sql("""
                select distinct p.name as coach, k.substitute_id, s.name as substitute, k.away_from, k.away_to
                  from programmes.coach k
                  join people.pub_person p on p.id = k.person_id
                  join people.pub_person s on s.id = k.substitute_id
                 where k.region_id = :region and k.id = any(:ids) and k.away_to >= :today
                 order by k.away_from
                """)
                .param("region", region.value())
                .param("ids", rounds.stream().map(Own::id).toArray(UUID[]::new))
                .param("today", today)
                .query(Rows.as(StandIn.class))
                .list();
    }

    boolean end(Manager by, CohortId cohort, UUID coach, LocalDate last) {
        return jdbc.sql("""
                update programmes.coach set ends_on = least(ends_on, :last)
                 where region_id = :region and cohort_id = :cohort and id = :id
                """)
                        .param("region", by.region().value())
                        .param("cohort", cohort.value())
                        .param("id", coach)
                        .param("last", last)
                        .update()
                == 1;
    }

    List<UUID> cohorts(PersonId person, RegionId region, LocalDate today) {
        return jdbc.sql("""
                select distinct cohort_id from programmes.coach
                 where region_id = :region and ends_on >= :today
                   and (person_id = :person or substitute_id = :person and :today between away_from and away_to)
                """)
                .param("region", region.value())
                .param("person", person.value())
                .param("today", today)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> regions(PersonId person, LocalDate today) {
        return jdbc.sql("""
                select distinct region_id from programmes.coach
                 where ends_on >= :today
                   and (person_id = :person or substitute_id = :person and :today between away_from and away_to)
                """)
                .param("person", person.value())
                .param("today", today)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** One row for each company of each cohort, or one without a company where a cohort has none. */
    List<Row> rounds(Coach by, LocalDate today) {
        return jdbc.sql("""
                select c.id, c.slug, g.name as programme, g.slug as programme_slug, g.example, c.name, c.starts_on, c.ends_on,
                       (select max(case when k.person_id = :person then k.ends_on else least(k.ends_on, k.away_to) end)
                          from programmes.coach k
                         where k.region_id = c.region_id and k.cohort_id = c.id and k.ends_on >= :today
                           and (k.person_id = :person
                                or k.substitute_id = :person and :today between k.away_from and k.away_to)) as until,
                       p.organisation_id, o.name as organisation, coalesce(p.status = 'paused', false) as paused,
                       (select string_agg(m.name || ', ' || m.address, '; ' order by m.created_at, m.id)
                          from people.pub_member m
                         where m.region_id = p.region_id and m.organisation_id = p.organisation_id
                           and m.role = 'LEAD') as contacts
                  from programmes.cohort c
                  join programmes.programme g on g.region_id = c.region_id and g.id = c.programme_id
                  left join programmes.participation p
                    on p.region_id = c.region_id and p.cohort_id = c.id
                   and p.status in ('accepted', 'paused', 'participated')
                  left join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                 where c.region_id = :region and c.id = any(:cohorts)
                 order by c.starts_on nulls last, c.id, o.name collate "sv-x-icu"
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("today", today)
                .param("cohorts", by.cohorts().toArray(UUID[]::new))
                .query(Rows.as(Row.class))
                .list();
    }

    /** A round that somebody coaches, by the row that says so. */
    record Own(UUID id, UUID cohortId, String name) {
        CohortId cohort() {
            return new CohortId(cohortId);
        }
    }

    record Row(
            UUID id,
            String slug,
            String programme,
            String programmeSlug,
            boolean example,
            String name,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            LocalDate until,
            @Nullable UUID organisationId,
            @Nullable String organisation,
            boolean paused,
            @Nullable String contacts) {}
}
