package se.framsteg.plan;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Actions as they stand, and what has changed about them. */
@Repository
class ActionRepository {
    private final JdbcClient jdbc;

    ActionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            int number,
            int version,
            String title,
            @Nullable UUID topicId,
            @Nullable UUID ownerId,
            @Nullable String helpers,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal budgetSek,
            String funding,
            @Nullable Integer hours,
            String kpi,
            @Nullable BigDecimal co2eTYear,
            @Nullable BigDecimal materialTYear,
            @Nullable BigDecimal savingSekYear,
            String method,
            String confidence,
            @Nullable Integer impact,
            @Nullable Integer effort,
            String status,
            @Nullable LocalDate doneOn,
            String stuck,
            String bankId,
            String firstStep) {
        Action action() {
            return new Action(
                    new ActionId(id),
                    number,
                    version,
                    title,
                    topicId,
                    ownerId,
                    Json.list(helpers, UUID.class),
                    new Action.Days(startsOn, dueOn),
                    new Action.Means(budgetSek, funding, hours),
                    new Action.Effect(kpi, co2eTYear, materialTYear, savingSekYear, method, confidence),
                    new Action.Weight(impact, effort),
                    new Action.Course(Action.Status.valueOf(status.toUpperCase(Locale.ROOT)), doneOn, stuck),
                    bankId,
                    firstStep);
        }
    }

    private record ChangeRow(
            UUID actionId,
            int version,
            String field,
            String before,
            String after,
            String way,
            String by,
            Instant changedAt) {
        ActionChange change() {
            return new ActionChange(new ActionId(actionId), version, field, before, after, Way.of(way), by, changedAt);
        }
    }

    /** Those of a company, by number; removed ones are left out. For whoever may read them: the asking verb has seen to that. */
    List<Action> of(RegionId region, UUID organisation) {
        return jdbc
                .sql("""
                select a.id, a.number, a.version, a.title, a.topic_id, a.owner_id,
                       (select json_agg(h.person_id order by h.person_id) from plan.action_helper h
                         where h.region_id = a.region_id and h.action_id = a.id) as helpers,
                       a.starts_on, a.due_on, a.budget_sek, a.funding, a.hours, a.kpi, a.co2e_t_year, a.material_t_year,
                       a.saving_sek_year, a.method, a.confidence, a.impact, a.effort, a.status, a.done_on, a.stuck, a.bank_id,
                       a.first_step
                  from plan.action a
                 where a.region_id = :region and a.organisation_id = :organisation and not a.removed
                 order by a.number
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::action)
                .toList();
    }

    Optional<Action> find(Member by, ActionId id) {
        return jdbc.sql("""
                select a.id, a.number, a.version, a.title, a.topic_id, a.owner_id,
                       (select json_agg(h.person_id order by h.person_id) from plan.action_helper h
                         where h.region_id = a.region_id and h.action_id = a.id) as helpers,
                       a.starts_on, a.due_on, a.budget_sek, a.funding, a.hours, a.kpi, a.co2e_t_year, a.material_t_year,
                       a.saving_sek_year, a.method, a.confidence, a.impact, a.effort, a.status, a.done_on, a.stuck, a.bank_id,
                       a.first_step
                  from plan.action a
                 where a.region_id = :region and a.organisation_id = :organisation and a.id = :id and not a.removed
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", id.value())
                .query(Rows.as(Row.class))
                .optional()
                .map(Row::action);
    }

    /**
     * Nobody else at the company changes an action until this transaction is over. Held before any row, so that two who change
     * several never wait for each other.
     */
    void hold(Member by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('plan.action ' || :organisation, 0))")
                .param("organisation", by.organisation().toString())
                .query((row, number) -> true)
                .single();
    }

    /** The same, of one that stands. */
    Optional<Action> hold(Member by, ActionId id) {
        hold(by);
        return find(by, id);
    }

    /** The next number at the company, which nobody else gets: whoever asks at the same time waits. */
    int nextNumber(Member by) {
        hold(by);
        return jdbc.sql("""
                select coalesce(max(number), 0) + 1 from plan.action
                 where region_id = :region and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Integer.class)
                .single();
    }

    int count(Member by) {
        return jdbc.sql("""
                select count(*) from plan.action
                 where region_id = :region and organisation_id = :organisation and not removed
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Integer.class)
                .single();
    }

    void insert(Member by, Action action, Instant now) {
        params(by, action, now, jdbc.sql("""
                insert into plan.action (region_id, id, organisation_id, number, title, topic_id, owner_id, starts_on, due_on,
                       budget_sek, funding, hours, kpi, co2e_t_year, material_t_year, saving_sek_year, method, confidence,
                       impact, effort, status, done_on, stuck, bank_id, first_step, version, changed_by, changed_at)
                values (:region, :id, :organisation, :number, :title, :topic, :owner, :starts, :due,
                       :budget, :funding, :hours, :kpi, :co2e, :material, :saving, :method, :confidence,
                       :impact, :effort, :status, :done, :stuck, :bank, :firstStep, :version, :person, :now)
                """)).param("number", action.number()).update();
        help(by, action);
    }

    void update(Member by, Action action, Instant now) {
        params(by, action, now, jdbc.sql("""
                update plan.action
                   set title = :title, topic_id = :topic, owner_id = :owner, starts_on = :starts, due_on = :due,
                       budget_sek = :budget, funding = :funding, hours = :hours, kpi = :kpi, co2e_t_year = :co2e,
                       material_t_year = :material, saving_sek_year = :saving, method = :method, confidence = :confidence,
                       impact = :impact, effort = :effort, status = :status, done_on = :done, stuck = :stuck, bank_id = :bank,
                       first_step = :firstStep,
                       version = :version, changed_by = :person, changed_at = :now
                 where region_id = :region and organisation_id = :organisation and id = :id
                """)).update();
        help(by, action);
    }

    private static JdbcClient.StatementSpec params(
            Member by, Action action, Instant now, JdbcClient.StatementSpec sql) {
        return sql.param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", action.id().value())
                .param("title", action.title())
                .param("topic", action.topic())
                .param("owner", action.owner())
                .param("starts", action.days().starts())
                .param("due", action.days().due())
                .param("budget", action.means().budgetSek())
                .param("funding", action.means().funding())
                .param("hours", action.means().hours())
                .param("kpi", action.effect().kpi())
                .param("co2e", action.effect().co2eT())
                .param("material", action.effect().materialT())
                .param("saving", action.effect().savingSek())
                .param("method", action.effect().method())
                .param("confidence", action.effect().confidence())
                .param("impact", action.weight().impact())
                .param("effort", action.weight().effort())
                .param("status", action.course().status().code())
                .param("done", action.course().doneOn())
                .param("stuck", action.course().stuck())
                .param("bank", action.bank())
                .param("firstStep", action.firstStep())
                .param("version", action.version())
                .param("person", by.person().value())
                .param("now", Timestamp.from(now));
    }

    private void help(Member by, Action action) {
        jdbc.sql("""
                delete from plan.action_helper
                 where region_id = :region and organisation_id = :organisation and action_id = :id
                   and not person_id = any(:helpers)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", action.id().value())
                .param("helpers", action.helpers().toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                insert into plan.action_helper (region_id, organisation_id, action_id, person_id)
                select :region, :organisation, :id, unnest(:helpers)
                on conflict (region_id, action_id, person_id) do nothing
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", action.id().value())
                .param("helpers", action.helpers().toArray(UUID[]::new))
                .update();
    }

    boolean remove(Member by, ActionId id, boolean removed, Instant now) {
        return jdbc.sql("""
                with gone as (
                    update plan.action set removed = :removed, version = version + 1, changed_by = :person, changed_at = :now
                     where region_id = :region and organisation_id = :organisation and id = :id and removed <> :removed
                    returning version)
                insert into plan.action_change (region_id, organisation_id, action_id, version, field, before, after, way,
                                                person_id, changed_at)
                select :region, :organisation, :id, version, 'removed', (not :removed)::text, (:removed)::text, 'signed-in',
                       :person, :now from gone
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("id", id.value())
                        .param("removed", removed)
                        .param("person", by.person().value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Takes out of the plan what a file brought, as part of undoing that. */
    void removeAll(Member by, List<ActionId> ids, UUID intake, Instant now) {
        jdbc.sql("""
                with gone as (
                    update plan.action set removed = true, version = version + 1, changed_by = :person, changed_at = :now
                     where region_id = :region and organisation_id = :organisation and id = any(:ids) and not removed
                    returning id, version)
                insert into plan.action_change (region_id, organisation_id, action_id, version, field, before, after, way,
                                                person_id, changed_at, intake_id)
                select :region, :organisation, id, version, 'removed', 'false', 'true', 'signed-in', :person, :now, :intake
                  from gone
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("ids", ids.stream().map(ActionId::value).toArray(UUID[]::new))
                .param("person", by.person().value())
                .param("now", Timestamp.from(now))
                .param("intake", intake)
                .update();
    }

    /** @param intake what a file brought, where it is part of that or of undoing it; null otherwise */
    void note(
            Member by,
            Action action,
            List<ActionChange.Differing> differing,
            Way way,
            @Nullable UUID intake,
            Instant now) {
        jdbc.sql("""
                insert into plan.action_change (region_id, organisation_id, action_id, version, field, before, after, way,
                                                person_id, changed_at, intake_id)
                select :region, :organisation, :id, :version, c.field, c.before, c.after, :way, :person, :now,
                       cast(:intake as uuid)
                  from json_to_recordset(:changes::json) as c(field text, before text, after text)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", action.id().value())
                .param("version", action.version())
                .param("changes", Json.write(differing))
                .param("way", way.code())
                .param("person", by.person().value())
                .param("now", Timestamp.from(now))
                .param("intake", intake)
                .update();
    }

    List<ActionChange> changes(Member by, ActionId id) {
        return jdbc
                .sql("""
                select c.action_id, c.version, c.field, c.before, c.after, c.way, p.name as by, c.changed_at
                  from plan.action_change c
                  join people.pub_person p on p.id = c.person_id
                 where c.region_id = :region and c.organisation_id = :organisation and c.action_id = :id
                 order by c.version desc, c.field
                 limit 500
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", id.value())
                .query(Rows.as(ChangeRow.class))
                .list()
                .stream()
                .map(ChangeRow::change)
                .toList();
    }
}
