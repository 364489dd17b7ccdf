package se.framsteg.plan.parts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.tenancy.RegionId;

/** Who has been written to of their part, so that nobody is so more than once a week. */
@Repository
class WrittenTo {
    static final Duration BETWEEN = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    WrittenTo(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who of these has been written to in the last week. */
    Set<UUID> lately(Member by, Collection<UUID> persons) {
        return Set.copyOf(jdbc.sql("""
                select person_id from plan.colleague
                 where region_id = :region and organisation_id = :organisation and person_id = any(:persons)
                   and written_at > :since
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("persons", persons.toArray(UUID[]::new))
                .param("since", Timestamp.from(clock.instant().minus(BETWEEN)))
                .query(UUID.class)
                .list());
    }

    /**
     * Takes this week's turn of these people, of whom each is there once, where they are still at the company; gives whose it was
     * to take. Two nodes at the same time: one of them. Who has a part at two companies is written to of one of them.
     */
    List<PartLinks.Key> claim(RegionId region, Collection<PartLinks.Key> keys) {
        Instant now = clock.instant();
        return jdbc.sql("""
                with free as (
                    select c.organisation_id, c.person_id
                      from unnest(:organisations, :persons) as k(organisation_id, person_id)
                      join plan.colleague c
                        on c.region_id = :region and c.organisation_id = k.organisation_id and c.person_id = k.person_id
                     where (c.left_on is null or exists (select from people.pub_member m
                                                          where m.region_id = :region
                                                            and m.organisation_id = k.organisation_id
                                                            and m.person_id = k.person_id))
                       and not exists (select from plan.colleague o
                                        where o.region_id = :region and o.person_id = k.person_id and o.written_at > :since)
                     order by c.organisation_id, c.person_id
                       for update of c skip locked)
                update plan.colleague c set written_at = :now from free
                 where c.region_id = :region and c.organisation_id = free.organisation_id and c.person_id = free.person_id
                   and (c.written_at is null or c.written_at <= :since)
                returning c.organisation_id, c.person_id
                """)
                .param("region", region.value())
                .param(
                        "organisations",
                        keys.stream().map(PartLinks.Key::organisation).toArray(UUID[]::new))
                .param("persons", keys.stream().map(PartLinks.Key::person).toArray(UUID[]::new))
                .param("since", Timestamp.from(now.minus(BETWEEN)))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new PartLinks.Key(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
    }
}
