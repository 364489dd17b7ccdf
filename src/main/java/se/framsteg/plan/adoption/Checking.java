package se.framsteg.plan.adoption;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Whether a paper is of a version of a plan, for whoever has it. What is not known here is told of nobody. */
@Repository
@Transactional
public class Checking {
    /** So often a network may ask in an hour. */
    static final int MOST = 60;

    /** So often it may open an address that asks: whoever has asked opens one too. */
    static final int MOST_LOOKS = 180;

    private final JdbcClient jdbc;
    private final ClientLimits limits;

    Checking(JdbcClient jdbc, ClientLimits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /**
     * What a hash is of.
     *
     * @param kind {@code version}, {@code board-paper} or {@code minutes}; {@code signed} for minutes that were signed
     * @param company empty where it does not let its name be said
     * @param outcome null where nothing has been decided
     * @param reserved how many of those who decided made a reservation
     * @param later whether a later version has been adopted
     */
    public record Found(
            String kind,
            int number,
            @Nullable String company,
            String decides,
            @Nullable String outcome,
            @Nullable LocalDate decidedOn,
            int reserved,
            boolean later) {
        public boolean isAdopted() {
            return outcome != null && Decision.Outcome.of(outcome).isAdopted();
        }
    }

    /** A hash as people write it, or its first signs, which tell versions apart; empty where it is neither. */
    public static Optional<String> read(String typed) {
        String plain = typed.replaceAll("[\\s\\p{Cf}]", "").toLowerCase(Locale.ROOT);
        return plain.matches("[0-9a-f]{12,64}") ? Optional.of(plain) : Optional.empty();
    }

    public static String hash(byte[] file) {
        return Canonical.sha256(file);
    }

    /** Counts that this client asks; false when it has asked too often in this hour. */
    public boolean mayAsk(RegionId region, String client) {
        return limits.may(region, "check", client, MOST);
    }

    /** The same of an address that asks, such as one that somebody was sent. */
    public boolean mayLook(RegionId region, String client) {
        return limits.may(region, "look", client, MOST_LOOKS);
    }

    @Transactional(readOnly = true)
    public Optional<Found> find(RegionId region, String hash) {
        return jdbc.sql("""
                with known as (
                    select 'version' as kind, v.id from plan.version v where v.region_id = :region and v.hash >= :hash and v.hash < :hash || 'g'
                     union all
                    select p.kind, p.version_id from plan.paper p where p.region_id = :region and p.hash >= :hash and p.hash < :hash || 'g'
                     union all
                    select 'signed', d.version_id from plan.minutes m
                      join plan.decision d on d.region_id = m.region_id and d.id = m.decision_id
                     where m.region_id = :region and m.hash >= :hash and m.hash < :hash || 'g')
                select k.kind, v.number, case when n.organisation_id is not null then o.name end as company, v.decides,
                       d.outcome, d.decided_on,
                       (select count(*) from jsonb_array_elements(coalesce(d.signers, '[]'::jsonb)) s where s ->> 'said' like 'reserved%') as reserved,
                       exists (select from plan.version l
                                 join plan.decision e on e.region_id = l.region_id and e.version_id = l.id
                                where l.region_id = v.region_id and l.organisation_id = v.organisation_id
                                  and l.number > v.number and e.outcome in ('adopted', 'adopted-with-changes')) as later
                  from known k
                  join plan.version v on v.region_id = :region and v.id = k.id
                  join organisations.pub_organisation o on o.region_id = v.region_id and o.id = v.organisation_id
                  left join plan.named n on n.region_id = v.region_id and n.organisation_id = v.organisation_id
                  left join lateral (select outcome, decided_on, signers from plan.decision d
                                      where d.region_id = v.region_id and d.version_id = v.id
                                      order by recorded_at desc, id desc limit 1) d on true
                 limit 1
                """)
                .param("region", region.value())
                .param("hash", hash)
                .query(Rows.as(Found.class))
                .optional();
    }
}
