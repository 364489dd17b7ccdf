package se.framsteg.network.contacts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.PersonId;
import se.framsteg.shell.tenancy.RegionId;

/** Who has been taken away, and who has asked never to be there again. */
@Repository
class ContactGoneRepository {
    private final JdbcClient jdbc;

    ContactGoneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            RegionId region,
            Contact contact,
            String because,
            @Nullable PersonId by,
            byte @Nullable [] hash,
            Instant at) {
        add(region, contact.id(), contact.facts().kind(), because, by, hash, at);
    }

    void add(
            RegionId region,
            ContactId contact,
            Kind kind,
            String because,
            @Nullable PersonId by,
            byte @Nullable [] hash,
            Instant at) {
        jdbc.sql("""
                insert into network.contact_gone (region_id, contact_id, kind, gone_at, because, person_id, address_hash)
                values (:region, :id, :kind, :at, :because, :by, :hash)
                """)
                .param("region", region.value())
                .param("id", contact.value())
                .param("kind", kind.name())
                .param("at", Timestamp.from(at))
                .param("because", because)
                .param("by", by == null ? null : by.value())
                .param("hash", hash)
                .update();
    }

    /** Whether somebody with one of these addresses has asked to be taken away. */
    boolean wishedAway(RegionId region, Collection<byte[]> hashes) {
        return jdbc.sql("""
                select exists (select from network.contact_gone g
                                where g.region_id = :region and g.address_hash = any(:hashes) and g.because = 'OWN_WISH'
                                  and g.lifted_at is null)
                """)
                .param("region", region.value())
                .param("hashes", hashes.toArray(byte[][]::new))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Whoever has this address has asked to be here again. */
    void lift(RegionId region, byte[] hash, PersonId by, Instant at) {
        jdbc.sql("""
                update network.contact_gone set lifted_at = :at, lifted_by = :by
                 where region_id = :region and address_hash = :hash and because = 'OWN_WISH' and lifted_at is null
                """)
                .param("region", region.value())
                .param("hash", hash)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Of these addresses' hashes, those of whoever has asked to be taken away. */
    List<byte[]> away(RegionId region, Collection<byte[]> hashes) {
        return jdbc.sql("""
                select distinct g.address_hash from network.contact_gone g
                 where g.region_id = :region and g.address_hash = any(:hashes) and g.because = 'OWN_WISH'
                   and g.lifted_at is null
                """)
                .param("region", region.value())
                .param("hashes", hashes.toArray(byte[][]::new))
                .query((row, _) -> row.getBytes(1))
                .list();
    }
}
