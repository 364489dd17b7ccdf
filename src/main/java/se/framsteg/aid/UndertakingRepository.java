package se.framsteg.aid;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class UndertakingRepository {
    private final JdbcClient jdbc;

    UndertakingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> of(RegionId region, UUID organisation) {
        return jdbc.sql("""
                select undertaking_id from aid.member where region_id = :region and organisation_id = :organisation
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Of those whose undertaking is known. */
    Map<UUID, UUID> of(RegionId region, Collection<UUID> organisations) {
        return jdbc
                .sql("""
                select organisation_id, undertaking_id from aid.member
                 where region_id = :region and organisation_id = any(:organisations)
                """)
                .param("region", region.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<UUID> members(RegionId region, UUID undertaking) {
        return jdbc.sql(
                        "select organisation_id from aid.member where region_id = :region and undertaking_id = :undertaking")
                .param("region", region.value())
                .param("undertaking", undertaking)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** One for the company alone; where somebody else founds it at the same time, theirs stands and ours is left empty. */
    void found(RegionId region, UUID organisation, LocalDate on, Instant at) {
        UUID id = found(region, at);
        jdbc.sql("""
                insert into aid.member (region_id, organisation_id, undertaking_id, bond, declared_on)
                values (:region, :organisation, :id, 'SELF', :on)
                on conflict (region_id, organisation_id) do nothing
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("id", id)
                .param("on", on)
                .update();
    }

    /** One for the company alone, which has belonged to another. */
    void part(RegionId region, UUID organisation, LocalDate on, Instant at) {
        jdbc.sql("""
                update aid.member set undertaking_id = :id, bond = 'SELF', declared_on = :on
                 where region_id = :region and organisation_id = :organisation
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("id", found(region, at))
                .param("on", on)
                .update();
    }

    private UUID found(RegionId region, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into aid.undertaking (region_id, id, decided_at) values (:region, :id, :at)
                """)
                .param("region", region.value())
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }

    void hold(RegionId region, UUID undertaking, Instant at) {
        jdbc.sql("""
                update aid.undertaking set decided_at = :at where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", undertaking)
                .param("at", Timestamp.from(at))
                .update();
    }

    void move(RegionId region, UUID from, UUID to, LocalDate on) {
        jdbc.sql("""
                update aid.member set undertaking_id = :to, declared_on = :on
                 where region_id = :region and undertaking_id = :from and undertaking_id <> :to
                """)
                .param("region", region.value())
                .param("from", from)
                .param("to", to)
                .param("on", on)
                .update();
    }

    void bind(RegionId region, UUID organisation, Bond bond, LocalDate on) {
        jdbc.sql("""
                update aid.member set bond = :bond, declared_on = :on
                 where region_id = :region and organisation_id = :organisation and bond <> :bond
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("bond", bond.name())
                .param("on", on)
                .update();
    }
}
