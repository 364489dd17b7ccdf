package se.framsteg.plan;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Reads a whole plan in two questions, however large it is. */
@Repository
class PlanRepository {
    private final JdbcClient jdbc;
    private final ActionRepository actions;
    private final Clock clock;

    PlanRepository(JdbcClient jdbc, ActionRepository actions, Clock clock) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.clock = clock;
    }

    private record Head(
            @Nullable String vision,
            @Nullable Integer ambitionYear,
            @Nullable String bets,
            @Nullable String stopDoing,
            @Nullable String principles,
            @Nullable LocalDate validTo,
            @Nullable String state,
            @Nullable LocalDate plannedBy,
            @Nullable Integer people,
            @Nullable String decides,
            @Nullable Integer version,
            @Nullable String changedBy,
            @Nullable Instant changedAt,
            @Nullable String topics,
            @Nullable String colleagues,
            @Nullable String areas) {
        Strategy strategy() {
            return version == null
                    ? Strategy.NONE
                    : new Strategy(
                            text(vision),
                            ambitionYear,
                            Json.list(bets, String.class),
                            text(stopDoing),
                            text(principles),
                            validTo,
                            Strategy.State.valueOf(text(state).toUpperCase(Locale.ROOT)),
                            plannedBy,
                            people,
                            Strategy.Decides.valueOf(text(decides).toUpperCase(Locale.ROOT)),
                            version,
                            changedBy,
                            changedAt);
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    /** For whoever may read it: the asking verb has seen to that. */
    Plan find(RegionId region, UUID organisation) {
        Head head = jdbc.sql("""
                select s.vision, s.ambition_year, array_to_json(s.bets) as bets, s.stop_doing, s.principles, s.valid_to, s.state,
                       s.planned_by, s.people, s.decides, s.version, p.name as changed_by, s.changed_at,
                       (select json_agg(json_build_object('id', t.id, 'name', t.name, 'fromRow', t.from_row)
                                        order by t.place, t.id)
                          from plan.topic t
                         where t.region_id = :region and t.organisation_id = :organisation and not t.removed) as topics,
                       (select json_agg(json_build_object('personId', c.person_id, 'name', c.name,
                                                          'does', c.does, 'phone', c.phone, 'member', c.member, 'leftOn', c.left_on)
                                        order by c.name collate "sv-x-icu", c.person_id)
                          from (select n.id as person_id, n.name, coalesce(k.does, '') as does, coalesce(k.phone, '') as phone,
                                       m.person_id is not null as member,
                                       case when m.person_id is null then k.left_on end as left_on
                                  from (select person_id from plan.colleague
                                         where region_id = :region and organisation_id = :organisation
                                         union
                                        select person_id from people.pub_member
                                         where region_id = :region and organisation_id = :organisation) who
                                  join people.pub_person n on n.id = who.person_id
                                  left join plan.colleague k
                                    on k.region_id = :region and k.organisation_id = :organisation and k.person_id = n.id
                                  left join lateral (select person_id from people.pub_member m
                                                      where m.region_id = :region and m.organisation_id = :organisation
                                                        and m.person_id = n.id limit 1) m on true) c) as colleagues,
                       (select json_agg(json_build_object('id', a.id, 'name', a.name, 'people',
                                   array(select x.person_id from plan.area_colleague x
                                          where x.region_id = a.region_id and x.area_id = a.id order by x.person_id))
                                        order by a.place, a.id)
                          from plan.area a
                         where a.region_id = :region and a.organisation_id = :organisation and not a.removed) as areas
                  from (select 1) one
                  left join plan.strategy s on s.region_id = :region and s.organisation_id = :organisation
                  left join people.pub_person p on p.id = s.changed_by
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .query(Rows.as(Head.class))
                .single();
        return new Plan(
                head.strategy(),
                Json.list(head.topics(), Topic.class),
                Json.list(head.colleagues(), Colleague.class),
                Json.list(head.areas(), Area.class),
                actions.of(region, organisation));
    }

    PlanStanding standing(Member by, LocalDate today) {
        return jdbc.sql("""
                select n.actions, n.done, n.late, holds.decided_on as adopted_on, holds.decides
                  from (select count(*) as actions,
                               count(*) filter (where status = 'done') as done,
                               count(*) filter (where status in ('planned', 'ongoing') and due_on < :today) as late
                          from plan.action
                         where region_id = :region and organisation_id = :organisation and not removed) n
                  left join (select d.decided_on, v.decides
                               from plan.decision d
                               join plan.version v on v.region_id = d.region_id and v.id = d.version_id
                              where d.region_id = :region and d.organisation_id = :organisation
                                and d.outcome in ('adopted', 'adopted-with-changes')
                              order by v.number desc limit 1) holds on true
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("today", today)
                .query(Rows.as(PlanStanding.class))
                .single();
    }

    void hold(Member by) {
        actions.hold(by);
    }

    /** Whoever has a part at the company or belongs to it, also who has left. */
    Set<UUID> people(Member by) {
        return Set.copyOf(jdbc.sql("""
                select person_id from plan.colleague where region_id = :region and organisation_id = :organisation
                 union
                select person_id from people.pub_member where region_id = :region and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(UUID.class)
                .list());
    }

    void enter(Member by, UUID person) {
        jdbc.sql("""
                insert into plan.colleague (region_id, organisation_id, person_id, added_at)
                values (:region, :organisation, :person, :now)
                on conflict (region_id, organisation_id, person_id) do nothing
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
