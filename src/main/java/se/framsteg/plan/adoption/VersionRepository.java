package se.framsteg.plan.adoption;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.plan.Action;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Frozen versions and what was decided of them. Rows are only ever added. */
@Repository
class VersionRepository {
    /** More versions than this no page tells of. */
    static final int MOST = 100;

    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            int number,
            String document,
            String hash,
            LocalDate frozenOn,
            Instant frozenAt,
            String by,
            @Nullable String decisions,
            int next,
            boolean isOvertaken,
            String deciders) {
        Version version() {
            return new Version(
                    new VersionId(id),
                    number,
                    document,
                    hash,
                    frozenOn,
                    frozenAt,
                    by,
                    Json.list(decisions, Said.class).stream()
                            .map(Said::decision)
                            .toList(),
                    next,
                    isOvertaken,
                    Json.list(deciders, UUID.class));
        }
    }

    private record Said(
            UUID id,
            String way,
            String outcome,
            String decidedOn,
            String why,
            @Nullable String postponedTo,
            List<Decision.Signer> signers,
            String recordedBy,
            long recordedAt,
            boolean minutes) {
        Decision decision() {
            return new Decision(
                    id,
                    Decision.Way.valueOf(way.toUpperCase(java.util.Locale.ROOT)),
                    Decision.Outcome.of(outcome),
                    LocalDate.parse(decidedOn),
                    why,
                    postponedTo == null ? null : LocalDate.parse(postponedTo),
                    signers,
                    recordedBy,
                    Instant.ofEpochMilli(recordedAt),
                    minutes);
        }
    }

    private record LineRow(
            UUID id,
            int number,
            String decides,
            LocalDate frozenOn,
            @Nullable String decisions) {
        VersionLine line() {
            return new VersionLine(
                    new VersionId(id),
                    number,
                    decides.equals("owner"),
                    frozenOn,
                    Json.list(decisions, Said.class).stream()
                            .map(Said::decision)
                            .toList());
        }
    }

    /** What a list tells of those of a company, without what they say, the newest first. */
    List<VersionLine> lines(RegionId region, UUID organisation) {
        return jdbc
                .sql("""
                select v.id, v.number, v.decides, v.frozen_on,
                       (select json_agg(json_build_object('id', d.id, 'way', d.way, 'outcome', d.outcome,
                                   'decidedOn', d.decided_on, 'why', d.why, 'postponedTo', d.postponed_to,
                                   'signers', d.signers, 'recordedBy', r.name,
                                   'recordedAt', (extract(epoch from d.recorded_at) * 1000)::bigint,
                                   'minutes', false)
                                        order by d.recorded_at, d.id)
                          from plan.decision d join people.pub_person r on r.id = d.recorded_by
                         where d.region_id = v.region_id and d.version_id = v.id) as decisions
                  from plan.version v
                 where v.region_id = :region and v.organisation_id = :organisation
                 order by v.number desc
                 limit :most
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("most", MOST)
                .query(Rows.as(LineRow.class))
                .list()
                .stream()
                .map(LineRow::line)
                .toList();
    }

    /** The one that holds: of those whose last decision adopted them, the newest. */
    Optional<Version> adopted(RegionId region, UUID organisation) {
        return adoptedBefore(region, organisation, Integer.MAX_VALUE);
    }

    /** The same, of those with a lower number. */
    Optional<Version> adoptedBefore(RegionId region, UUID organisation, int number) {
        return jdbc.sql("""
                select v.id from plan.version v
                 where v.region_id = :region and v.organisation_id = :organisation and v.number < :number
                   and (select d.outcome from plan.decision d
                         where d.region_id = v.region_id and d.version_id = v.id
                         order by d.recorded_at desc, d.id desc limit 1) in ('adopted', 'adopted-with-changes')
                 order by v.number desc limit 1
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("number", number)
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(region, organisation, new VersionId(id)));
    }

    /** The newest; empty before any was made. */
    Optional<Version> newest(RegionId region, UUID organisation) {
        return jdbc.sql("""
                select id from plan.version where region_id = :region and organisation_id = :organisation
                 order by number desc limit 1
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(region, organisation, new VersionId(id)));
    }

    int frozenOn(Member by, LocalDate day) {
        return jdbc.sql("""
                select count(*) from plan.version
                 where region_id = :region and organisation_id = :organisation and frozen_on = :day
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Those of a company, the newest first. For whoever may read them: the asking verb has seen to that. */
    List<Version> of(RegionId region, UUID organisation, @Nullable UUID only) {
        return jdbc
                .sql("""
                select v.id, v.number, v.document, v.hash, v.frozen_on, v.frozen_at, p.name as by,
                       (select json_agg(json_build_object('id', d.id, 'way', d.way, 'outcome', d.outcome,
                                   'decidedOn', d.decided_on, 'why', d.why, 'postponedTo', d.postponed_to,
                                   'signers', d.signers, 'recordedBy', r.name,
                                   'recordedAt', (extract(epoch from d.recorded_at) * 1000)::bigint,
                                   'minutes', exists (select from plan.minutes m
                                                       where m.region_id = d.region_id and m.decision_id = d.id))
                                        order by d.recorded_at, d.id)
                          from plan.decision d join people.pub_person r on r.id = d.recorded_by
                         where d.region_id = v.region_id and d.version_id = v.id) as decisions,
                       coalesce((select min(n.number) from plan.version n
                                  where n.region_id = v.region_id and n.organisation_id = v.organisation_id
                                    and n.number > v.number), 0) as next,
                       exists (select from plan.version n
                                 join plan.decision d on d.region_id = n.region_id and d.version_id = n.id
                                where n.region_id = v.region_id and n.organisation_id = v.organisation_id
                                  and n.number > v.number and d.outcome <> 'postponed') as is_overtaken,
                       to_json(v.deciders) as deciders
                  from plan.version v
                  join people.pub_person p on p.id = v.frozen_by
                 where v.region_id = :region and v.organisation_id = :organisation and (:only::uuid is null or v.id = :only)
                 order by v.number desc
                 limit :most
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("only", only)
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::version)
                .toList();
    }

    /** Lets one at a time freeze and decide for a company. */
    void hold(UUID organisation) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('plan decisions ' || :organisation, 0))
                """)
                .param("organisation", organisation.toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    int nextNumber(Member by) {
        return jdbc.sql("""
                select coalesce(max(number), 0) + 1 from plan.version
                 where region_id = :region and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Integer.class)
                .single();
    }

    void insert(
            Member by,
            VersionId id,
            Frozen says,
            String document,
            List<Decider> deciders,
            List<Action> actions,
            Instant now) {
        jdbc.sql("""
                insert into plan.version (region_id, id, organisation_id, number, document, hash, decides, frozen_on, frozen_at, frozen_by,
                       deciders)
                values (:region, :id, :organisation, :number, :document, :hash, :decides, :on, :at, :by, :deciders)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("organisation", by.organisation())
                .param("number", says.number())
                .param("document", document)
                .param("hash", Canonical.sha256(document))
                .param("decides", says.decides())
                .param("on", LocalDate.parse(says.frozenOn()))
                .param("at", Timestamp.from(now))
                .param("by", by.person().value())
                .param("deciders", deciders.stream().map(Decider::personId).toArray(UUID[]::new))
                .update();
        insert(by, id, actions);
    }

    private record Figures(
            UUID id, @Nullable LocalDate due, @Nullable BigDecimal co2e, String confidence) {
        static Figures of(Action action) {
            Action.Effect effect = action.effect();
            return new Figures(
                    action.id().value(),
                    action.days().due(),
                    effect.own().co2eT(),
                    effect.isBorrowed() ? "" : effect.confidence());
        }
    }

    private void insert(Member by, VersionId id, List<Action> actions) {
        List<Figures> figures = actions.stream()
                .filter(each -> each.course().status() != Action.Status.CANCELLED)
                .map(Figures::of)
                .toList();
        jdbc.sql("""
                insert into plan.version_action (region_id, version_id, action_id, due_on, co2e_t_year, confidence)
                select :region, :version, a.id, a.due, a.co2e, a.confidence
                  from json_to_recordset(:actions::json) as a (id uuid, due date, co2e numeric, confidence text)
                """)
                .param("region", by.region().value())
                .param("version", id.value())
                .param("actions", Json.write(figures))
                .update();
    }

    void insert(Member by, VersionId version, Decision decision) {
        jdbc.sql("""
                insert into plan.decision (region_id, id, organisation_id, version_id, way, outcome, decided_on, why, postponed_to,
                       signers, recorded_by, recorded_at)
                values (:region, :id, :organisation, :version, :way, :outcome, :on, :why, :to, :signers::jsonb, :by, :at)
                """)
                .param("region", by.region().value())
                .param("id", decision.id())
                .param("organisation", by.organisation())
                .param("version", version.value())
                .param("way", decision.way().code())
                .param("outcome", decision.outcome().code())
                .param("on", decision.decidedOn())
                .param("why", decision.why())
                .param("to", decision.postponedTo())
                .param("signers", Json.write(decision.signers()))
                .param("by", by.person().value())
                .param("at", Timestamp.from(decision.recordedAt()))
                .update();
    }

    Optional<Version> find(RegionId region, UUID organisation, VersionId id) {
        return of(region, organisation, id.value()).stream().findFirst();
    }
}
