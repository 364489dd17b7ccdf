package se.framsteg.plan.shown;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** Companies with an adopted plan, and what they show of it. */
public final class SharedSheetWorld {
    private SharedSheetWorld() {}

    /** What a company shows that had nothing to show before. */
    public static UUID shown(ApplicationContext house, Someone lead, UUID company) {
        Member by = lead.asMember(company, Role.LEAD);
        adopted(house, by);
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    LocalDate until = LocalDate.now(house.getBean(Clock.class)).plusDays(30);
                    return house.getBean(SharedSheets.class).show(by, Set.of("decision"), null, until);
                }));
    }

    /** A version of the company's plan that its board has adopted, with a vision and one action. */
    public static void adopted(ApplicationContext house, Member by) {
        adopted(house, by, 1);
    }

    static void adopted(ApplicationContext house, Member by, int actions) {
        adopted(house, by, actions, "[\"anta strategin\",\"anta handlingsplanen\"]");
    }

    /** @param points as JSON */
    static void adopted(ApplicationContext house, Member by, int actions, String points) {
        String deeds = IntStream.rangeClosed(1, actions)
                .mapToObj(number -> """
                        {"co2eT":"","budgetSek":"%s","confidence":"","due":"2027-06-30","funding":"%s","helpers":[],"hours":"",\
                        "id":"%s","kpi":"","materialT":"","method":"","number":%d,"owner":"%s","savingSek":"","starts":"",\
                        "status":"planned","title":"Täta tryckluften","topic":""}\
                        """.formatted(
                                number == 13 ? "0" : number == 14 ? "" : "12000",
                                number == 15 ? "grant" : "",
                                Ids.next(),
                                number,
                                by.name()))
                .collect(Collectors.joining(","));
        String document = """
                {"actions":[%s],"areas":[],"company":"Plåt","decides":"board","format":"framsteg-plan/1",\
                "frozenOn":"2026-10-01","number":1,"proposal":{"consequences":"","deciders":[],"followUpOn":"","meetingOn":"",\
                "responsible":"","risks":"","sentences":%s,"title":""},"strategy":{"ambitionYear":"","bets":["Solceller"],\
                "principles":"","stopDoing":"","validTo":"","vision":"Vi <sparar> energi"},"targets":[],"topics":[]}\
                """.formatted(deeds, points);
        UUID region = by.region().value();
        UUID version = Ids.next();
        Tenancy.within(
                by.region(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    var jdbc = house.getBean(JdbcClient.class);
                    jdbc.sql("""
                            insert into plan.version (region_id, id, organisation_id, number, document, hash, decides, frozen_on,
                                                      frozen_at, frozen_by)
                            select ?, ?, o.id, (select coalesce(max(v.number), 0) + 1 from plan.version v
                                                 where v.organisation_id = o.id),
                                   ?, repeat('b', 64), 'board', date '2026-10-01', now(), ?
                              from (select cast(? as uuid) as id) o
                            """)
                            .params(region, version, document, by.person().value(), by.organisation())
                            .update();
                    return jdbc.sql("""
                            insert into plan.decision (region_id, id, organisation_id, version_id, way, outcome, decided_on,
                                                       signers, recorded_by, recorded_at)
                            values (?, ?, ?, ?, 'meeting', 'adopted', date '2026-10-14',
                                    '[{"name":"Gunvor Ek","does":"","said":"reserved","words":"Trucken kan vänta"},
                                      {"name":"Sten Sax","does":"","said":"reserved-handed","words":"Nej"},
                                      {"name":"Rut Rå","does":"","said":"approved","words":""}]'::jsonb, ?, now())
                            """)
                            .params(
                                    region,
                                    Ids.next(),
                                    by.organisation(),
                                    version,
                                    by.person().value())
                            .update();
                }));
    }
}
