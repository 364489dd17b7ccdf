package se.framsteg.prospects;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.tenancy.RegionId;

/** When a company was written to, and what it has said to that by its link. */
@Repository
class AskRepository {
    private final JdbcClient jdbc;
    private final Numbers numbers;

    AskRepository(JdbcClient jdbc, Numbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /** What a letter needs of a row and its page does not show. */
    record Sealed(String token, Optional<byte[]> numberHash) {}

    Optional<Sealed> sealed(Promoter by, CohortId cohort, ProspectId id) {
        return jdbc.sql("""
                select link_sealed, number_hash from prospects.prospect
                 where region_id = :region and cohort_id = :cohort and id = :id and promoter_id = any(:mine)
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("mine", by.onlyPromoters())
                .param("id", id.value())
                .query((row, number) -> new Sealed(numbers.link(row.getBytes(1)), Optional.ofNullable(row.getBytes(2))))
                .optional();
    }

    /** Whether it may be written to now, and then it has been. Two at the same time: one of them. */
    boolean takeTurn(Promoter by, ProspectId id, Instant now, Instant weekAgo) {
        return jdbc.sql("""
                update prospects.prospect set sent_at = :now
                 where region_id = :region and id = :id and promoter_id = any(:mine)
                   and (sent_at is null or sent_at <= :weekAgo)
                """)
                        .param("region", by.region().value())
                        .param("mine", by.onlyPromoters())
                        .param("id", id.value())
                        .param("now", Timestamp.from(now))
                        .param("weekAgo", Timestamp.from(weekAgo))
                        .update()
                == 1;
    }

    /** Whether any of these has said no itself, by its link. */
    boolean hasRefused(RegionId region, CohortId cohort, Collection<byte[]> subjects) {
        return jdbc.sql("""
                select exists (select from prospects.refusal
                                where region_id = :region and cohort_id = :cohort and subject = any(:subjects))
                """)
                .param("region", region.value())
                .param("cohort", cohort.value())
                .param("subjects", subjects.toArray(byte[][]::new))
                .query(Boolean.class)
                .single();
    }

    Optional<Asked> asked(RegionId region, String token) {
        return jdbc.sql("""
                select p.id, p.cohort_id, p.company, p.address, p.number_hash, o.name as organisation,
                       person.name as person, coalesce(p.reason = 'OWN_WORD', false) as refused
                  from prospects.prospect p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.promoter_id
                  join people.pub_person person on person.id = p.added_by
                 where p.region_id = :region and p.link_hash = :hash
                """)
                .param("region", region.value())
                .param("hash", numbers.linkHash(token))
                .query((row, number) -> new Asked(
                        new ProspectId(row.getObject("id", UUID.class)),
                        new CohortId(row.getObject("cohort_id", UUID.class)),
                        row.getString("company"),
                        row.getString("address"),
                        Optional.ofNullable(row.getBytes("number_hash")),
                        row.getString("organisation"),
                        row.getString("person"),
                        row.getBoolean("refused")))
                .optional();
    }

    void refuse(RegionId region, Asked asked, Collection<byte[]> subjects, Instant at) {
        jdbc.sql("""
                insert into prospects.refusal (region_id, cohort_id, subject, refused_at)
                select :region, :cohort, subject, :at from unnest(:subjects) as subject
                on conflict do nothing
                """)
                .param("region", region.value())
                .param("cohort", asked.cohort().value())
                .param("subjects", subjects.toArray(byte[][]::new))
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("""
                update prospects.prospect
                   set step = 'NO', reason = 'OWN_WORD', step_before = null, reason_before = null
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", asked.id().value())
                .update();
    }
}
