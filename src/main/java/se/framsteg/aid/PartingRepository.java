package se.framsteg.aid;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Rows;

@Repository
class PartingRepository {
    private final JdbcClient jdbc;

    PartingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sister> sisters(Manager by, UUID organisation) {
        return jdbc.sql("""
                select other.organisation_id as organisation, o.name, o.number, other.bond
                  from aid.member mine
                  join aid.member other on other.region_id = mine.region_id and other.undertaking_id = mine.undertaking_id
                                       and other.organisation_id <> mine.organisation_id
                  join organisations.pub_organisation o on o.region_id = other.region_id and o.id = other.organisation_id
                 where mine.region_id = :region and mine.organisation_id = :organisation
                 order by o.name collate "sv-x-icu", o.id
                """)
                .param("region", by.region().value())
                .param("organisation", organisation)
                .query(Rows.as(Sister.class))
                .list();
    }

    /** Those in force, the newest first; not where a newer declaration has joined the two again. */
    List<Parting> of(Manager by, UUID organisation) {
        return jdbc.sql("""
                select p.id, p.parted_id as organisation, o.name, p.bond, p.reason, p.parted_at
                  from aid.parting p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.parted_id
                 where p.region_id = :region and p.organisation_id = :organisation and p.joined_at is null
                   and not exists (select from aid.member mine
                                     join aid.member other on other.region_id = mine.region_id
                                                          and other.undertaking_id = mine.undertaking_id
                                    where mine.region_id = p.region_id and mine.organisation_id = p.organisation_id
                                      and other.organisation_id = p.parted_id)
                 order by p.parted_at desc, p.id desc
                """)
                .param("region", by.region().value())
                .param("organisation", organisation)
                .query(Rows.as(Parting.class))
                .list();
    }

    /** The companies parted from one, whichever of the two was asked about, after a moment. */
    Set<UUID> from(Manager by, UUID organisation, Instant after) {
        return Set.copyOf(jdbc.sql("""
                select case organisation_id when :organisation then parted_id else organisation_id end
                  from aid.parting
                 where region_id = :region and :organisation in (organisation_id, parted_id)
                   and joined_at is null and parted_at > :after
                """)
                .param("region", by.region().value())
                .param("organisation", organisation)
                .param("after", Timestamp.from(after))
                .query(UUID.class)
                .list());
    }

    void part(Manager by, UUID id, UUID organisation, Sister sister, String reason, Instant at) {
        jdbc.sql("""
                insert into aid.parting (region_id, id, organisation_id, parted_id, bond, reason, parted_at, parted_by)
                values (:region, :id, :organisation, :sister, :bond, :reason, :at, :by)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("organisation", organisation)
                .param("sister", sister.organisation())
                .param("bond", sister.bond().name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }

    void join(Manager by, UUID id, Instant at) {
        jdbc.sql("""
                update aid.parting set joined_at = :at, joined_by = :by
                 where region_id = :region and id = :id and joined_at is null
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }
}
