package se.framsteg.aid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What aid counts for companies: all that was granted here to their undertakings, and what the newest declaration that
 * speaks for each of its companies tells of. A declaration speaks while the company that signed it belongs to the undertaking;
 * where it speaks for several it counts once. As much on the same day, told by several declarations, is the same aid
 * whatever each calls its giver, as often as the one that tells most of it says.
 */
@Repository
class EarlierAidRepository {
    private final JdbcClient jdbc;

    EarlierAidRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By company, the newest first; no older than counts on the day. */
    Map<UUID, List<EarlierAid>> of(RegionId region, Collection<UUID> organisations, LocalDate day) {
        return jdbc
                .sql("""
                with companies as (
                    select a.organisation_id as asked, b.organisation_id as company
                      from aid.member a
                      join aid.member b on b.region_id = a.region_id and b.undertaking_id = a.undertaking_id
                     where a.region_id = :region and a.organisation_id = any(:organisations)
                ), speaking as (
                    select distinct asked, id
                      from (select distinct on (c.asked, c.company) c.asked, d.id
                              from companies c
                              join aid.covered v on v.region_id = :region and v.organisation_id = c.company
                              join aid.declaration d on d.region_id = :region and d.id = v.declaration_id
                              join companies signer on signer.asked = c.asked and signer.company = d.organisation_id
                             order by c.asked, c.company, d.signed_at desc, d.id desc) newest
                ), told as (
                    select s.asked, s.id, e.giver, e.granted_on, e.amount, e.currency,
                           row_number() over (partition by s.asked, s.id, e.granted_on, e.amount, e.currency
                                              order by e.position) as time
                      from speaking s
                      join aid.earlier_aid e on e.region_id = :region and e.declaration_id = s.id
                     where e.granted_on > :oldest
                )
                select c.asked as organisation, r.programme_id as programme, null as giver, r.granted_on,
                       r.value_sek as sek, r.value_eur as eur
                  from companies c
                  join aid.record r on r.region_id = :region and r.organisation_id = c.company
                 where r.granted_on > :oldest and r.state <> 'TAKEN_BACK'
                 union all
                select asked, null, giver, granted_on, case currency when 'SEK' then amount end,
                       case currency when 'EUR' then amount end
                  from (select distinct on (asked, granted_on, amount, currency, time) *
                          from told order by asked, granted_on, amount, currency, time, id desc) once
                 order by granted_on desc, giver
                """)
                .param("region", region.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("oldest", Room.oldest(day))
                .query(Rows.as(EarlierAid.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(EarlierAid::organisation));
    }
}
