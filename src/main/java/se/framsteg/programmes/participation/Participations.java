package se.framsteg.programmes.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ClosedProgrammes;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Json;
import se.framsteg.shell.tenancy.RegionId;

/** Who takes part in a programme, entered many at a time; one organisation has one part in a programme. */
@Service
@Transactional
public class Participations {
    /** Who goes on with a company that stands as {@code p}, where something else says %1$s: the same as {@link Handed}. */
    private static final String GOES_ON = """
            case when (select bool_or(h.to_promoter is not distinct from p.promoter_id)
                              and (%1$s is null or bool_or(h.from_promoter = %1$s))
                         from programmes.participation_change h
                        where h.region_id = p.region_id and h.programme_id = p.programme_id
                          and h.organisation_id = p.organisation_id and h.kind = 'HANDED')
                 then p.promoter_id else %1$s end
            """;

    private final JdbcClient jdbc;
    private final Cohorts cohorts;
    private final ClosedProgrammes closed;

    Participations(JdbcClient jdbc, Cohorts cohorts, ClosedProgrammes closed) {
        this.jdbc = jdbc;
        this.cohorts = cohorts;
        this.closed = closed;
    }

    /**
     * Enters parts that are new and renews those that are known. Whom a manager has handed a company to goes on with it, though an
     * entry says nobody, or again one whom it was taken from.
     */
    public void enter(Manager by, ProgrammeId programme, List<ParticipationEntry> entries) {
        closed.refuse(by.region(), programme);
        enterCohorts(by, programme, entries);
        jdbc.sql("""
                insert into programmes.participation as p
                       (region_id, id, programme_id, organisation_id, role, status, cohort_id, promoter_id,
                        weeks_attended, size)
                select :region, r.id, :programme, r.organisation, r.role, r.status, c.id, r.promoter, r.weeks, r.size
                  from jsonb_to_recordset(:rows::jsonb)
                       as r(id uuid, organisation uuid, role text, status text, cohort text, promoter uuid,
                            weeks int[], size text)
                  left join programmes.cohort c
                    on c.region_id = :region and c.programme_id = :programme and c.name = r.cohort
                on conflict (region_id, programme_id, organisation_id) do update
                   set role = excluded.role, status = excluded.status, cohort_id = excluded.cohort_id,
                       promoter_id = %s,
                       weeks_attended = excluded.weeks_attended, size = excluded.size
                """.formatted(GOES_ON.formatted("excluded.promoter_id")))
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("rows", Json.write(entries))
                .update();
    }

    public void enterPromoters(Manager by, ProgrammeId programme, Collection<UUID> organisations) {
        closed.refuse(by.region(), programme);
        jdbc.sql("""
                insert into programmes.promoter (region_id, programme_id, organisation_id)
                select :region, :programme, unnest(:organisations)
                on conflict do nothing
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .update();
    }

    /** Takes back what was entered by mistake; the evidence keeps what was once said. */
    public void remove(Manager by, ProgrammeId programme, Collection<UUID> organisations) {
        closed.refuse(by.region(), programme);
        jdbc.sql("""
                delete from programmes.participation
                 where region_id = :region and programme_id = :programme and organisation_id = any(:organisations)
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .update();
    }

    public void removePromoters(Manager by, ProgrammeId programme, Collection<UUID> organisations) {
        closed.refuse(by.region(), programme);
        jdbc.sql("""
                delete from programmes.promoter
                 where region_id = :region and programme_id = :programme and organisation_id = any(:organisations)
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .update();
    }

    /** Which of these have a part in the programme that takes a seat, or one as promoter, in whatever cohort. */
    @Transactional(readOnly = true)
    public Set<UUID> among(RegionId region, ProgrammeId programme, Collection<UUID> organisations) {
        return Set.copyOf(jdbc.sql("""
                select organisation_id from programmes.participation
                 where region_id = :region and programme_id = :programme and organisation_id = any(:organisations)
                   and status not in ('applied', 'waitlisted', 'declined', 'withdrew', 'left_before_start', 'dropped_out')
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** In which other of the region's programmes that are not over these take part, as names, by organisation. */
    @Transactional(readOnly = true)
    public Map<UUID, String> elsewhere(
            RegionId region, ProgrammeId programme, Collection<UUID> organisations, LocalDate today) {
        var elsewhere = new HashMap<UUID, String>();
        jdbc.sql("""
                select p.organisation_id, string_agg(r.name, ', ' order by r.name)
                  from programmes.participation p
                  join programmes.programme r on r.region_id = p.region_id and r.id = p.programme_id
                 where p.region_id = :region and p.programme_id <> :programme and p.organisation_id = any(:organisations)
                   and p.status in ('accepted', 'paused') and r.ends_on >= :today
                 group by p.organisation_id
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("today", today)
                .query((RowCallbackHandler) row -> elsewhere.put(row.getObject(1, UUID.class), row.getString(2)));
        return elsewhere;
    }

    /** Which of these have taken part in another of the region's programmes. */
    @Transactional(readOnly = true)
    public Set<UUID> before(RegionId region, ProgrammeId programme, Collection<UUID> organisations) {
        return Set.copyOf(jdbc.sql("""
                select distinct organisation_id from programmes.participation
                 where region_id = :region and programme_id <> :programme and organisation_id = any(:organisations)
                   and (status = 'participated' or status in ('accepted', 'paused') and cardinality(weeks_attended) > 0)
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** How the parts of these stand, to be restored; by organisation, and one without a part is not there. */
    @Transactional(readOnly = true)
    public Map<UUID, String> kept(RegionId region, ProgrammeId programme, Collection<UUID> organisations) {
        var kept = new HashMap<UUID, String>();
        jdbc.sql("""
                select organisation_id, to_jsonb(p)::text from programmes.participation p
                 where region_id = :region and programme_id = :programme and organisation_id = any(:organisations)
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> kept.put(row.getObject(1, UUID.class), row.getString(2)));
        return kept;
    }

    /** The companies that go on with whom they were last handed to. */
    @Transactional(readOnly = true)
    public List<Handed> handed(RegionId region, ProgrammeId programme) {
        return jdbc.sql("""
                select p.organisation_id, p.promoter_id, array_remove(array_agg(h.from_promoter), null) as before
                  from programmes.participation p
                  join programmes.participation_change h
                    on h.region_id = p.region_id and h.programme_id = p.programme_id
                   and h.organisation_id = p.organisation_id and h.kind = 'HANDED'
                 where p.region_id = :region and p.programme_id = :programme
                 group by p.organisation_id, p.promoter_id
                having bool_or(h.to_promoter is not distinct from p.promoter_id)
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query((row, _) -> new Handed(
                        Objects.requireNonNull(row.getObject("organisation_id", UUID.class)),
                        row.getObject("promoter_id", UUID.class),
                        Set.copyOf(List.of((UUID[]) row.getArray("before").getArray()))))
                .list();
    }

    /** Lets a part stand again as it was kept; whom a manager has handed the company to meanwhile goes on with it. */
    public void restore(Manager by, ProgrammeId programme, UUID organisation, String kept) {
        closed.refuse(by.region(), programme);
        jdbc.sql("""
                update programmes.participation p
                   set role = k.role, status = k.status, cohort_id = k.cohort_id, promoter_id = %s,
                       weeks_attended = k.weeks_attended, size = k.size
                  from jsonb_populate_record(null::programmes.participation, :kept::jsonb) k
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                """.formatted(GOES_ON.formatted("k.promoter_id")))
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .param("kept", kept)
                .update();
    }

    private void enterCohorts(Manager by, ProgrammeId programme, List<ParticipationEntry> entries) {
        cohorts.enter(
                by,
                programme,
                entries.stream()
                        .flatMap(entry -> Stream.ofNullable(entry.cohort()))
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList());
    }
}
