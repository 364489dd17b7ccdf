package se.framsteg.outcomes;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class StandingRepository {
    private final JdbcClient jdbc;

    StandingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one transaction at a time move a programme's sums; another waits here until the first has ended. */
    void hold(RegionId region, ProgrammeId programme) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended(:region || ' ' || :programme, 0))
                """)
                .param("region", region.value().toString())
                .param("programme", programme.value().toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Sums of what stands for these organisations. */
    List<TotalRow> sums(RegionId region, ProgrammeId programme, Collection<UUID> organisations) {
        String chosen = "(select * from outcomes.standing where region_id = :region and programme_id = :programme"
                + " and organisation_id = any(:organisations))";
        return jdbc.sql(Counting.sumsOf(chosen))
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(Rows.as(TotalRow.class))
                .list();
    }

    /** Counts these organisations anew from their evidence, to the programme's last day. */
    void recount(RegionId region, Programme programme, Collection<UUID> organisations) {
        UUID[] ids = organisations.toArray(UUID[]::new);
        jdbc.sql("""
                delete from outcomes.standing
                 where region_id = :region and programme_id = :programme and organisation_id = any(:organisations)
                """)
                .param("region", region.value())
                .param("programme", programme.id().value())
                .param("organisations", ids)
                .update();
        jdbc.sql("""
                insert into outcomes.standing
                       (region_id, programme_id, organisation_id, role, indicator, code, detail, municipality_code,
                        size, n)
                select :region, :programme, organisation_id, role, indicator, code, detail, municipality_code, size, n
                  from (%s) as s
                """.formatted(Counting.OF_ORGANISATIONS))
                .param("region", region.value())
                .param("programme", programme.id().value())
                .param("asOf", programme.endsOn())
                .param("lastDay", programme.endsOn())
                .param("organisations", ids)
                .update();
    }

    void move(RegionId region, ProgrammeId programme, List<TotalRow> moves) {
        jdbc.sql("""
                insert into outcomes.total as t
                       (region_id, programme_id, slice, part, indicator, role, code, detail, n)
                select :region, :programme, slice, part, indicator, role, code, detail, n
                  from jsonb_to_recordset(:moves::jsonb)
                       as r(slice text, part text, indicator text, role text, code text, detail text, n bigint)
                 order by slice, part, indicator, role, code, detail
                on conflict (region_id, programme_id, slice, part, indicator, role, code, detail)
                do update set n = t.n + excluded.n
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("moves", Json.write(moves))
                .update();
    }

    /** What the programme's figures are told from: its sums, and what else they need, at the price of one question. */
    Grounds grounds(RegionId region, ProgrammeId programme) {
        return jdbc.sql("""
                select (select json_agg(t)
                          from (select slice, part, indicator, role, code, detail, n from outcomes.total
                                 where region_id = :region and programme_id = :programme and n <> 0) t) as sums,
                       (select json_object_agg(code, label) from outcomes.choice
                         where region_id = :region and programme_id = :programme) as areas,
                       (select json_agg(json_build_object('name', name, 'codes', municipalities) order by position)
                          from organisations.pub_municipality_group where region_id = :region) as groups,
                       (select json_object_agg(indicator, value) from programmes.pub_target
                         where region_id = :region and programme_id = :programme) as aims,
                       (select array_agg(id order by published_at, id) from outcomes.publication
                         where region_id = :region and programme_id = :programme) as publications,
                       (select count(distinct a.number_hash) from applications.pub_application a
                         where a.region_id = :region and a.programme_id = :programme and a.role = 'company'
                           and not exists (select from outcomes.standing s
                                            where s.region_id = a.region_id and s.programme_id = a.programme_id
                                              and s.organisation_id = a.organisation_id
                                              and s.indicator = 'applied'))
                       + (select coalesce(sum(counted), 0) from applications.pub_forgotten
                           where region_id = :region and programme_id = :programme) as sent_in
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query(StandingRepository::grounds)
                .single();
    }

    private static Grounds grounds(ResultSet row, int number) throws SQLException {
        Array publications = row.getArray("publications");
        return new Grounds(
                row.getString("sums"),
                row.getString("areas"),
                row.getString("groups"),
                row.getString("aims"),
                publications == null ? List.of() : List.of((UUID[]) publications.getArray()),
                row.getLong("sent_in"));
    }

    /**
     * How many companies sent an application in this time of whose part no evidence of the time tells; without those that have
     * been forgotten, of which nobody knows when they were sent.
     */
    long sentIn(RegionId region, ProgrammeId programme, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select count(distinct a.number_hash) from applications.pub_application a
                 where a.region_id = :region and a.programme_id = :programme and a.role = 'company'
                   and a.submitted_at >= :begins and a.submitted_at < :ends
                   and not exists (select from outcomes.evidence e
                                    where e.region_id = a.region_id and e.programme_id = a.programme_id
                                      and e.organisation_id = a.organisation_id and e.kind = 'participation'
                                      and e.happened_on between :from and :to and not e.withdrawn)
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("begins", Timestamp.from(from.atStartOfDay(Say.STOCKHOLM).toInstant()))
                .param(
                        "ends",
                        Timestamp.from(
                                to.plusDays(1).atStartOfDay(Say.STOCKHOLM).toInstant()))
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    /** The same sums, counted from evidence as it stood on a day. */
    List<TotalRow> totalsOn(RegionId region, Programme programme, LocalDate day) {
        return jdbc.sql("with s0 as materialized (%s) %s".formatted(Counting.OF_ALL, Counting.sumsOf("s0")))
                .param("region", region.value())
                .param("programme", programme.id().value())
                .param("asOf", day)
                .param("lastDay", programme.endsOn())
                .query(Rows.as(TotalRow.class))
                .list();
    }

    /** The same sums, counted from the evidence of what happened in a period. */
    List<TotalRow> totalsWithin(RegionId region, Programme programme, Period period) {
        return jdbc.sql("with s0 as materialized (%s) %s".formatted(Counting.OF_PERIOD, Counting.sumsOf("s0")))
                .param("region", region.value())
                .param("programme", programme.id().value())
                .param("from", period.counted(programme))
                .param("asOf", period.to())
                .param("lastDay", programme.endsOn())
                .query(Rows.as(TotalRow.class))
                .list();
    }
}
