package se.framsteg.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.GranterDecided;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;

/**
 * Hears that somebody is to grant the aid of a programme after companies have got their seats: these are taken in among those
 * who are to be asked, each with its first lead as contact. Nobody is written to by that.
 */
@Service
@Transactional
class Latecomers {
    private final JdbcClient jdbc;
    private final AidRepository records;
    private final Undertakings undertakings;
    private final Clock clock;

    Latecomers(JdbcClient jdbc, AidRepository records, Undertakings undertakings, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    private record Seated(UUID organisationId, @Nullable UUID leadId) {}

    @EventListener
    void hear(GranterDecided heard) {
        if (heard.granter() == Granter.NONE) {
            return;
        }
        Manager nobody = Manager.operator(heard.region());
        for (Seated each : seated(heard)) {
            var id = new AidId(Ids.next());
            undertakings.of(nobody, each.organisationId());
            records.request(heard.region(), id, heard.programme(), each.organisationId(), LocalDate.now(clock));
            if (each.leadId() != null) {
                records.contact(nobody, id, new PersonId(each.leadId()));
            }
        }
    }

    private List<Seated> seated(GranterDecided heard) {
        return jdbc.sql("""
                select p.organisation_id, l.person_id as lead_id
                  from programmes.pub_participation p
                  left join lateral (
                       select m.person_id from people.pub_member m
                        where m.region_id = p.region_id and m.organisation_id = p.organisation_id and m.role = 'LEAD'
                          and m.address <> ''
                        order by m.created_at, m.id limit 1) l on true
                 where p.region_id = :region and p.programme_id = :programme and p.role = 'company'
                   and p.status in ('accepted', 'paused')
                   and not exists (select from aid.record r
                                    where r.region_id = p.region_id and r.programme_id = p.programme_id
                                      and r.organisation_id = p.organisation_id)
                """)
                .param("region", heard.region().value())
                .param("programme", heard.programme().value())
                .query(Rows.as(Seated.class))
                .list();
    }
}
