package se.framsteg.plan.shown;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** What companies show, and the climate accounts they may show. */
@Repository
class SharedSheetRepository {
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    SharedSheetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Climate accounts of a year that a coach has approved. */
    record Accounts(
            int year,
            String factors,
            BigDecimal oneKg,
            BigDecimal twoLocationKg,
            BigDecimal twoMarketKg,
            BigDecimal threeKg,
            BigDecimal lifeCycleKg,
            BigDecimal shareEstimated) {}

    record Row(
            UUID id,
            UUID organisationId,
            String company,
            String lines,
            byte[] sealed,
            LocalDate untilOn,
            String by,
            Instant madeAt,
            @Nullable Instant withdrawnAt) {
        SharedSheet sheet(Function<byte[], String> open, Map<UUID, Responsible> people) {
            return new SharedSheet(id, company, said(people), open.apply(sealed), untilOn, by, madeAt, withdrawnAt);
        }

        List<Line> read() {
            return Json.list(lines, Line.class);
        }

        /** Who is not at the company any more, or has been erased, is shown no more. */
        private List<Line> said(Map<UUID, Responsible> people) {
            return read().stream()
                    .map(line -> {
                        Responsible who = line.person() == null ? null : people.get(line.person());
                        return who == null ? line : who.on(line);
                    })
                    .toList();
        }
    }

    /** Of each year what was approved last, the newest year first. */
    List<Accounts> accounts(Member by) {
        return jdbc.sql("""
                select distinct on (b.year) b.year, b.factors, b.one_kg, b.two_location_kg, b.two_market_kg, b.three_kg,
                       b.life_cycle_kg, b.share_estimated
                  from footprint.pub_baseline b
                 where b.region_id = :region and b.organisation_id = :organisation
                 order by b.year desc, b.approved_at desc
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(Accounts.class))
                .list();
    }

    /** Those that open today before all others, each time the newest first. @param only null for all */
    List<Row> of(Member by, @Nullable UUID only, LocalDate today) {
        return jdbc.sql("""
                select s.id, s.organisation_id, o.name as company, s.lines::text as lines, s.sealed, s.until_on, p.name as by, s.made_at,
                       s.withdrawn_at
                  from plan.shared_sheet s
                  join organisations.pub_organisation o on o.region_id = s.region_id and o.id = s.organisation_id
                  join people.pub_person p on p.id = s.made_by
                 where s.region_id = :region and s.organisation_id = :organisation and (:only::uuid is null or s.id = :only)
                 order by s.withdrawn_at is null and s.until_on >= :today desc, s.made_at desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("only", only)
                .param("today", today)
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list();
    }

    /** Those of these people who are still at the company. */
    Map<UUID, Responsible> people(RegionId region, UUID organisation, Set<UUID> ids) {
        return jdbc
                .sql("""
                select p.id, p.name, coalesce(c.does, '') as does
                  from people.pub_person p
                  left join plan.colleague c
                    on c.region_id = :region and c.organisation_id = :organisation and c.person_id = p.id
                 where p.id = any(:ids)
                   and (c.person_id is not null and c.left_on is null
                        or exists (select from people.pub_member m
                                    where m.region_id = :region and m.organisation_id = :organisation and m.person_id = p.id))
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.as(Responsible.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Responsible::id, each -> each));
    }

    /** Lets one at a time show something of a company, so that two cannot both be the last. */
    void hold(Member by) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended('plan.sheets ' || :organisation, 0))")
                .param("organisation", by.organisation().toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** What a link opens today. */
    Optional<Row> open(RegionId region, byte[] hash, LocalDate today) {
        return jdbc.sql("""
                select s.id, s.organisation_id, o.name as company, s.lines::text as lines, s.sealed, s.until_on, p.name as by, s.made_at,
                       s.withdrawn_at
                  from plan.shared_sheet s
                  join organisations.pub_organisation o on o.region_id = s.region_id and o.id = s.organisation_id
                  join people.pub_person p on p.id = s.made_by
                 where s.region_id = :region and s.token_hash = :hash and s.withdrawn_at is null and s.until_on >= :today
                """)
                .param("region", region.value())
                .param("hash", hash)
                .param("today", today)
                .query(Rows.as(Row.class))
                .optional();
    }

    int count(Member by, LocalDate today) {
        return jdbc.sql("""
                select count(*) from plan.shared_sheet
                 where region_id = :region and organisation_id = :organisation and withdrawn_at is null and until_on >= :today
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    void insert(Member by, UUID id, List<Line> lines, byte[] hash, byte[] sealed, LocalDate until, Instant now) {
        jdbc.sql("""
                insert into plan.shared_sheet (region_id, id, organisation_id, lines, token_hash, sealed, until_on, made_by, made_at)
                values (:region, :id, :organisation, :lines::jsonb, :hash, :sealed, :until, :by, :now)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("organisation", by.organisation())
                .param("lines", Json.write(lines))
                .param("hash", hash)
                .param("sealed", sealed)
                .param("until", until)
                .param("by", by.person().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void withdraw(Member by, UUID id, Instant now) {
        jdbc.sql("""
                update plan.shared_sheet set withdrawn_at = :now
                 where region_id = :region and organisation_id = :organisation and id = :id and withdrawn_at is null
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }
}
