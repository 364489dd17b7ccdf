package se.framsteg.plan.parts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Who has been written to of their part, so that nobody is so more than once a week. Names cost nothing: so at most three letters
 * a week go to one address, which a few may share, and at most 250 from one company, whoever has come and left.
 */
@Repository
class WrittenTo {
    static final Duration BETWEEN = Duration.ofDays(7);

    static final int MOST_TO_AN_ADDRESS = 3;
    static final int MOST_OF_A_COMPANY = 250;

    private final JdbcClient jdbc;
    private final Members members;
    private final Clock clock;

    WrittenTo(JdbcClient jdbc, Members members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
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

    /** Lets one at a time hand out parts at a company, so that two cannot both be the last. */
    void hold(Member by) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended('plan.letters ' || :organisation, 0))")
                .param("organisation", by.organisation().toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Of these, in their order, those for whom a letter is left this week: at their address, and of those of their company. */
    List<PartLinks.Key> withRoom(RegionId region, Map<PartLinks.Key, Person> to) {
        List<Person> sharing = members.sharing(to.values());
        Map<UUID, String> addresses = new HashMap<>();
        sharing.forEach(each -> addresses.put(each.id(), each.address()));
        Map<Object, Integer> written = new HashMap<>();
        Set<UUID> lately = Set.copyOf(people(region, addresses.keySet()));
        lately.forEach(person -> written.merge(Objects.requireNonNull(addresses.get(person)), 1, Integer::sum));
        companies(region, to.keySet()).forEach(company -> written.merge(company, 1, Integer::sum));
        var room = new ArrayList<PartLinks.Key>();
        to.forEach((key, person) -> {
            if (!lately.contains(key.person())
                    && written.getOrDefault(person.address(), 0) < MOST_TO_AN_ADDRESS
                    && written.getOrDefault(key.organisation(), 0) < MOST_OF_A_COMPANY) {
                written.merge(person.address(), 1, Integer::sum);
                written.merge(key.organisation(), 1, Integer::sum);
                room.add(key);
            }
        });
        return room;
    }

    /** Who of these has been written to in the last week, at whatever company; once for each company. */
    private List<UUID> people(RegionId region, Collection<UUID> persons) {
        return jdbc.sql("""
                select person_id from plan.colleague
                 where region_id = :region and person_id = any(:persons) and written_at > :since
                """)
                .param("region", region.value())
                .param("persons", persons.toArray(UUID[]::new))
                .param("since", Timestamp.from(clock.instant().minus(BETWEEN)))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Each as often as somebody there has been written to. */
    private List<UUID> companies(RegionId region, Collection<PartLinks.Key> keys) {
        return jdbc.sql("""
                select organisation_id from plan.colleague
                 where region_id = :region and organisation_id = any(:organisations) and written_at > :since
                """)
                .param("region", region.value())
                .param(
                        "organisations",
                        keys.stream()
                                .map(PartLinks.Key::organisation)
                                .distinct()
                                .toArray(UUID[]::new))
                .param("since", Timestamp.from(clock.instant().minus(BETWEEN)))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
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
