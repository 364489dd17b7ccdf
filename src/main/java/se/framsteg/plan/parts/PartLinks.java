package se.framsteg.plan.parts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Links by which people open their own part without an account. Opening one does nothing. Each person has one at a time at a
 * company; a letter or a sheet of paper that hands it over again makes it work longer.
 */
@Repository
@Transactional
public class PartLinks {
    /** For how long a link that is handed over works at least, as {@link #LONGEST} is at most. */
    public static final Period USUAL = Period.ofDays(60);

    public static final Period LONGEST = Period.ofDays(365);

    /** A month after the last day by which they have something to do; no shorter than usual, and no longer than a year. */
    public static LocalDate until(PartSheet sheet, LocalDate today) {
        LocalDate usual = today.plus(USUAL);
        LocalDate needed = sheet.open().stream()
                .flatMap(line -> Stream.ofNullable(line.action().days().due()))
                .max(Comparator.naturalOrder())
                .map(due -> due.plusMonths(1))
                .orElse(usual);
        LocalDate longest = today.plus(LONGEST);
        return needed.isBefore(usual) ? usual : needed.isAfter(longest) ? longest : needed;
    }

    private final JdbcClient jdbc;
    private final Secret secret;
    private final Clock clock;

    PartLinks(JdbcClient jdbc, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    /** Somebody at a company. */
    record Key(UUID organisation, UUID person) {}

    private record Kept(UUID id, UUID organisationId, UUID personId, byte[] linkSealed, LocalDate untilOn) {
        Key key() {
            return new Key(organisationId, personId);
        }
    }

    private record Held(
            UUID personId,
            String name,
            UUID organisationId,
            LocalDate untilOn,
            @Nullable Instant withdrawnAt,
            boolean here,
            boolean example) {}

    /** What a link with this token is worth; empty where there never was one. */
    @Transactional(readOnly = true)
    public Optional<HeldPart> holder(RegionId region, String token) {
        return jdbc.sql("""
                select l.person_id, p.name, l.organisation_id, l.until_on, l.withdrawn_at,
                       c.left_on is null or exists (select from people.pub_member m
                                                     where m.region_id = l.region_id
                                                       and m.organisation_id = l.organisation_id
                                                       and m.person_id = l.person_id) as here,
                       exists (select from programmes.pub_followed f
                                where f.region_id = l.region_id and f.organisation_id = l.organisation_id
                                  and f.example) as example
                  from plan.part_link l
                  join plan.colleague c
                    on c.region_id = l.region_id and c.organisation_id = l.organisation_id and c.person_id = l.person_id
                  join people.pub_person p on p.id = l.person_id
                 where l.region_id = :region and l.token_hash = :hash
                """)
                .param("region", region.value())
                .param("hash", SealedPart.token(secret, token))
                .query(Rows.as(Held.class))
                .optional()
                .map(held -> new HeldPart(
                        new Member(
                                new PersonId(held.personId()),
                                region,
                                held.name(),
                                held.organisationId(),
                                Role.COLLEAGUE),
                        held.untilOn(),
                        state(held),
                        held.example()));
    }

    private HeldPart.State state(Held held) {
        if (!held.here()) {
            return HeldPart.State.LEFT;
        }
        if (held.withdrawnAt() != null) {
            return HeldPart.State.WITHDRAWN;
        }
        return held.untilOn().isBefore(LocalDate.now(clock)) ? HeldPart.State.OVER : HeldPart.State.OPEN;
    }

    /** The link of one person that works today; empty where none does. */
    @Transactional(readOnly = true)
    public Optional<LinkToPart> find(Member by, UUID person) {
        LocalDate today = LocalDate.now(clock);
        return kept(by.region(), List.of(new Key(by.organisation(), person))).stream()
                .filter(each -> !each.untilOn().isBefore(today))
                .findFirst()
                .flatMap(each -> SealedPart.open(secret, each.linkSealed(), each.untilOn()));
    }

    /** Makes a link for one person, or lets theirs work until this day at least; one whose last day has passed opens nothing again. */
    public LinkToPart open(Member by, UUID person, LocalDate untilOn) {
        Key key = new Key(by.organisation(), person);
        return Objects.requireNonNull(open(by.region(), List.of(key), untilOn).get(key));
    }

    /** The same for many people at once, each at their company. */
    Map<Key, LinkToPart> open(RegionId region, Collection<Key> keys, LocalDate untilOn) {
        var links = new HashMap<Key, LinkToPart>();
        var spent = new ArrayList<UUID>();
        LocalDate today = LocalDate.now(clock);
        for (Kept kept : kept(region, keys)) {
            if (kept.untilOn().isBefore(today)) {
                spent.add(kept.id());
                continue;
            }
            LocalDate until = kept.untilOn().isBefore(untilOn) ? untilOn : kept.untilOn();
            SealedPart.open(secret, kept.linkSealed(), until)
                    .ifPresentOrElse(link -> links.put(kept.key(), link), () -> spent.add(kept.id()));
        }
        withdraw(region, spent);
        extend(region, links.keySet(), untilOn);
        List<Key> without = keys.stream()
                .filter(each -> !links.containsKey(each))
                .distinct()
                .toList();
        List<LinkToPart> made = without.stream()
                .map(_ -> new LinkToPart(Secret.token(), Secret.code(), untilOn))
                .toList();
        insert(region, without, made, untilOn);
        for (int i = 0; i < made.size(); i++) {
            links.put(without.get(i), made.get(i));
        }
        return links;
    }

    /** It opens nothing any more; what has been said by it stays. */
    public boolean withdraw(Member by, UUID person) {
        return withdraw(
                        by.region(),
                        kept(by.region(), List.of(new Key(by.organisation(), person))).stream()
                                .map(Kept::id)
                                .toList())
                > 0;
    }

    private List<Kept> kept(RegionId region, Collection<Key> keys) {
        return jdbc.sql("""
                select l.id, l.organisation_id, l.person_id, l.link_sealed, l.until_on
                  from unnest(:organisations, :persons) as k(organisation_id, person_id)
                  join plan.part_link l
                    on l.region_id = :region and l.organisation_id = k.organisation_id and l.person_id = k.person_id
                   and l.withdrawn_at is null
                """)
                .param("region", region.value())
                .param("organisations", organisations(keys))
                .param("persons", persons(keys))
                .query(Rows.as(Kept.class))
                .list();
    }

    private int withdraw(RegionId region, List<UUID> links) {
        return jdbc.sql("""
                update plan.part_link set withdrawn_at = :at where region_id = :region and id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", links.toArray(UUID[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private void extend(RegionId region, Collection<Key> keys, LocalDate untilOn) {
        jdbc.sql("""
                update plan.part_link l set until_on = :until
                  from unnest(:organisations, :persons) as k(organisation_id, person_id)
                 where l.region_id = :region and l.organisation_id = k.organisation_id and l.person_id = k.person_id
                   and l.withdrawn_at is null and l.until_on < :until
                """)
                .param("region", region.value())
                .param("organisations", organisations(keys))
                .param("persons", persons(keys))
                .param("until", untilOn)
                .update();
    }

    private void insert(RegionId region, List<Key> keys, List<LinkToPart> links, LocalDate untilOn) {
        List<UUID> ids = keys.stream().map(_ -> Ids.next()).toList();
        List<SealedPart> sealed = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            sealed.add(SealedPart.of(secret, ids.get(i), links.get(i)));
        }
        jdbc.sql("""
                insert into plan.part_link (region_id, id, organisation_id, person_id, made_at, until_on, token_hash,
                                            code_hash, link_sealed)
                select :region, k.id, k.organisation_id, k.person_id, :at, :until, k.token, k.code, k.sealed
                  from unnest(:ids, :organisations, :persons, :tokens, :codes, :links)
                       as k(id, organisation_id, person_id, token, code, sealed)
                """)
                .param("region", region.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("until", untilOn)
                .param("ids", ids.toArray(UUID[]::new))
                .param("organisations", organisations(keys))
                .param("persons", persons(keys))
                .param("tokens", sealed.stream().map(SealedPart::tokenHash).toArray(byte[][]::new))
                .param("codes", sealed.stream().map(SealedPart::codeHash).toArray(byte[][]::new))
                .param("links", sealed.stream().map(SealedPart::sealed).toArray(byte[][]::new))
                .update();
    }

    private static UUID[] organisations(Collection<Key> keys) {
        return keys.stream().map(Key::organisation).toArray(UUID[]::new);
    }

    private static UUID[] persons(Collection<Key> keys) {
        return keys.stream().map(Key::person).toArray(UUID[]::new);
    }
}
