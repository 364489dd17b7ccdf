package se.framsteg.network.keepers;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class KeeperRepository {
    /** Companies by their promoters, with whoever keeps them there: who was named, or else has been there longest. */
    private static final String KEPT = """
            select p.organisation_id, o.name as organisation, p.promoter_id, q.name as promoter, m.person_id, m.name
              from (select distinct c.region_id, c.organisation_id, c.promoter_id
                      from programmes.pub_course_part c
                     where c.region_id = :region and c.promoter_id is not null and c.role = 'company'
                       and c.status in ('accepted', 'paused', 'participated') and %s) p
              join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
              join organisations.pub_organisation q on q.region_id = p.region_id and q.id = p.promoter_id
              left join network.keeper k
                on k.region_id = p.region_id and k.organisation_id = p.organisation_id and k.promoter_id = p.promoter_id
              left join lateral (select b.person_id, b.name
                                   from people.pub_member b
                                  where b.region_id = p.region_id and b.organisation_id = p.promoter_id and b.role = 'PROMOTER'
                                  order by (b.person_id = k.person_id) desc nulls last, b.created_at, b.person_id
                                  limit 1) m on true
             order by o.name collate "sv-x-icu", o.id, q.name collate "sv-x-icu", q.id
             limit :most
            """;

    private final JdbcClient jdbc;

    KeeperRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Keeper> in(Advisor by, int most) {
        return jdbc.sql(KEPT.formatted("(cast(:promoters as uuid[]) is null or c.promoter_id = any(:promoters))"))
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query(Rows.as(Keeper.class))
                .list();
    }

    List<Keeper> of(Advisor by, UUID company, int most) {
        return jdbc.sql(KEPT.formatted("""
                c.organisation_id = :company and (cast(:promoters as uuid[]) is null or c.promoter_id = any(:promoters))"""))
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("company", company)
                .param("most", most)
                .query(Rows.as(Keeper.class))
                .list();
    }

    List<Keeper> of(Member by, int most) {
        return jdbc.sql(KEPT.formatted("c.organisation_id = :company"))
                .param("region", by.region().value())
                .param("company", by.organisation())
                .param("most", most)
                .query(Rows.as(Keeper.class))
                .list();
    }

    /** A company that no promoter follows, and the address of its newest course. */
    record Unfollowed(UUID organisationId, String organisation, String programmeSlug) {}

    List<Unfollowed> unfollowed(Manager by, int most) {
        return jdbc.sql("""
                select p.organisation_id, o.name as organisation, p.programme_slug
                  from (select distinct on (c.organisation_id) c.region_id, c.organisation_id, c.programme_slug
                          from programmes.pub_course_part c
                         where c.region_id = :region and c.role = 'company' and c.status in ('accepted', 'paused', 'participated')
                           and not exists (select from programmes.pub_course_part f
                                            where f.region_id = c.region_id and f.organisation_id = c.organisation_id
                                              and f.promoter_id is not null and f.status in ('accepted', 'paused', 'participated'))
                         order by c.organisation_id, c.starts_on desc nulls last, c.programme_id) p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                 order by o.name collate "sv-x-icu", o.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("most", most)
                .query(Rows.as(Unfollowed.class))
                .list();
    }

    /** Which of these companies take part where: the address of the newest course of each. */
    List<Newest> newest(Advisor by, Collection<UUID> companies) {
        return jdbc.sql("""
                select distinct on (c.organisation_id) c.organisation_id, c.programme_slug
                  from programmes.pub_course_part c
                 where c.region_id = :region and c.organisation_id = any(:companies) and c.role = 'company'
                   and c.status in ('accepted', 'paused', 'participated')
                   and (cast(:promoters as uuid[]) is null or c.promoter_id = any(:promoters))
                 order by c.organisation_id, c.starts_on desc nulls last, c.programme_id
                """)
                .param("region", by.region().value())
                .param("companies", companies.toArray(UUID[]::new))
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Newest.class))
                .list();
    }

    record Newest(UUID organisationId, String programmeSlug) {}

    /**
     * A company that nobody at its promoter is named for, or somebody who has left, while there is somebody who could be.
     *
     * @param before who was named; null where nobody was
     */
    record Unkept(
            UUID organisationId,
            @Nullable String municipalityCode,
            UUID promoterId,
            @Nullable UUID before) {}

    /** @param promoter null for all of the region's */
    List<Unkept> unkept(RegionId region, @Nullable UUID promoter, int most) {
        return jdbc.sql("""
                select p.organisation_id, o.municipality_code, p.promoter_id, k.person_id as before
                  from (select distinct c.region_id, c.organisation_id, c.promoter_id
                          from programmes.pub_course_part c
                         where c.region_id = :region and c.promoter_id is not null and c.role = 'company'
                           and c.status in ('accepted', 'paused', 'participated')
                           and (cast(:promoter as uuid) is null or c.promoter_id = :promoter)) p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                  left join network.keeper k
                    on k.region_id = p.region_id and k.organisation_id = p.organisation_id and k.promoter_id = p.promoter_id
                 where exists (select from people.pub_member m
                                where m.region_id = p.region_id and m.organisation_id = p.promoter_id and m.role = 'PROMOTER')
                   and not exists (select from people.pub_member m
                                    where m.region_id = p.region_id and m.organisation_id = p.promoter_id
                                      and m.person_id = k.person_id and m.role = 'PROMOTER')
                 order by p.organisation_id, p.promoter_id
                 limit :most
                """)
                .param("region", region.value())
                .param("promoter", promoter)
                .param("most", most)
                .query(Rows.as(Unkept.class))
                .list();
    }

    /** How many companies somebody is named for. */
    record Count(UUID promoterId, UUID personId, int companies) {}

    List<Count> counts(RegionId region) {
        return jdbc.sql("""
                select promoter_id, person_id, count(*)::int as companies from network.keeper
                 where region_id = :region group by promoter_id, person_id
                """)
                .param("region", region.value())
                .query(Rows.as(Count.class))
                .list();
    }

    /** Names somebody for each of these; a company that nobody was named for has no need to be told of it. */
    void name(RegionId region, List<UUID> companies, List<UUID> promoters, List<UUID> persons, Instant at) {
        jdbc.sql("""
                insert into network.keeper as k (region_id, organisation_id, promoter_id, person_id, since, told_person_id)
                select :region, n.organisation_id, n.promoter_id, n.person_id, :at, n.person_id
                  from unnest(:companies::uuid[], :promoters::uuid[], :persons::uuid[]) as n (organisation_id, promoter_id, person_id)
                on conflict (region_id, organisation_id, promoter_id) do update
                   set person_id = excluded.person_id, since = excluded.since
                """)
                .param("region", region.value())
                .param("companies", companies.toArray(UUID[]::new))
                .param("promoters", promoters.toArray(UUID[]::new))
                .param("persons", persons.toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Gives all that somebody keeps at a promoter to a colleague; gives which companies that was. */
    List<UUID> hand(RegionId region, UUID promoter, UUID from, UUID to, Instant at) {
        return jdbc.sql("""
                update network.keeper set person_id = :to, since = :at
                 where region_id = :region and promoter_id = :promoter and person_id = :from
                returning organisation_id
                """)
                .param("region", region.value())
                .param("promoter", promoter)
                .param("from", from)
                .param("to", to)
                .param("at", Timestamp.from(at))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Gives these back, but for those that have been given to somebody else since. */
    void handBack(RegionId region, UUID promoter, UUID from, UUID to, Collection<UUID> companies, Instant at) {
        jdbc.sql("""
                update network.keeper set person_id = :from, since = :at
                 where region_id = :region and promoter_id = :promoter and person_id = :to
                   and organisation_id = any(:companies)
                """)
                .param("region", region.value())
                .param("promoter", promoter)
                .param("from", from)
                .param("to", to)
                .param("companies", companies.toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** How many companies are left with somebody who has gone, at a promoter where nobody else is. */
    int left(RegionId region, UUID promoter, UUID person) {
        return jdbc.sql("""
                select count(*)::int from network.keeper k
                 where k.region_id = :region and k.promoter_id = :promoter and k.person_id = :person
                   and not exists (select from people.pub_member m
                                    where m.region_id = k.region_id and m.organisation_id = k.promoter_id and m.role = 'PROMOTER')
                """)
                .param("region", region.value())
                .param("promoter", promoter)
                .param("person", person)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
