package se.framsteg.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class CohortRepository {
    private static final String SELECT = """
            select c.id, c.programme_id, c.slug, c.name, c.seats, c.opens_on, c.closes_on, c.starts_on, c.ends_on,
                   c.municipalities, c.only_smes, c.sector_rule, c.sectors, c.earlier_participants, c.version,
                   (select coalesce(jsonb_agg(jsonb_build_object('number', w.number, 'startsOn', w.starts_on,
                                                                 'endsOn', w.ends_on) order by w.number), '[]')
                      from programmes.cohort_week w
                     where w.region_id = c.region_id and w.cohort_id = c.id) as weeks
              from programmes.cohort c
             where c.region_id = :region and %s
            """;

    private final JdbcClient jdbc;

    CohortRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cohort> find(Reader by, CohortId id) {
        return jdbc.sql(SELECT.formatted("c.id = :id and (cast(:only as uuid) is null or c.programme_id = :only)"))
                .param("region", by.region().value())
                .param("only", by.onlyProgramme())
                .param("id", id.value())
                .query(CohortRepository::cohort)
                .optional();
    }

    Optional<Cohort> find(Reader by, String slug) {
        return jdbc.sql(SELECT.formatted("c.slug = :slug and (cast(:only as uuid) is null or c.programme_id = :only)"))
                .param("region", by.region().value())
                .param("only", by.onlyProgramme())
                .param("slug", slug)
                .query(CohortRepository::cohort)
                .optional();
    }

    List<Cohort> of(Reader by, ProgrammeId programme) {
        return jdbc.sql(SELECT.formatted("""
                c.programme_id = :programme and (cast(:only as uuid) is null or c.programme_id = :only)
                order by c.starts_on nulls last, c.name collate "sv-x-icu"
                """))
                .param("region", by.region().value())
                .param("only", by.onlyProgramme())
                .param("programme", programme.value())
                .query(CohortRepository::cohort)
                .list();
    }

    Optional<Cohort> announced(RegionId region, String slug) {
        return jdbc.sql(SELECT.formatted("c.slug = :slug and c.closes_on is not null"))
                .param("region", region.value())
                .param("slug", slug)
                .query(CohortRepository::cohort)
                .optional();
    }

    Optional<Cohort> behind(RegionId region, CohortId id) {
        return jdbc.sql(SELECT.formatted("c.id = :id"))
                .param("region", region.value())
                .param("id", id.value())
                .query(CohortRepository::cohort)
                .optional();
    }

    List<Cohort> notClosed(RegionId region, LocalDate today) {
        return jdbc.sql(SELECT.formatted("c.closes_on >= :today order by c.closes_on, c.name collate \"sv-x-icu\""))
                .param("region", region.value())
                .param("today", today)
                .query(CohortRepository::cohort)
                .list();
    }

    List<Cohort> notOver(RegionId region, LocalDate today) {
        return jdbc.sql(SELECT.formatted("""
                c.closes_on is not null and coalesce(c.ends_on, c.closes_on) >= :today
                order by c.closes_on, c.name collate "sv-x-icu"
                """))
                .param("region", region.value())
                .param("today", today)
                .query(CohortRepository::cohort)
                .list();
    }

    /**
     * Holds all cohorts of the programme that this is one of, always in the same order: an organisation has one part in a
     * programme, so what is decided of one cohort bears upon the others.
     */
    boolean hold(RegionId region, CohortId id) {
        return jdbc.sql("""
                select id from programmes.cohort
                 where region_id = :region and programme_id = (
                       select programme_id from programmes.cohort where region_id = :region and id = :id)
                 order by id for update
                """)
                .param("region", region.value())
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .contains(id.value());
    }

    Map<CohortId, Integer> taken(RegionId region, ProgrammeId programme) {
        var taken = new HashMap<CohortId, Integer>();
        jdbc.sql("""
                select cohort_id, count(*) from programmes.participation
                 where region_id = :region and programme_id = :programme and role = 'company' and cohort_id is not null
                   and status not in ('applied', 'waitlisted', 'declined', 'withdrew', 'left_before_start', 'dropped_out')
                 group by cohort_id
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query((RowCallbackHandler)
                        row -> taken.put(new CohortId(row.getObject(1, UUID.class)), row.getInt(2)));
        return taken;
    }

    Set<String> names(RegionId region, ProgrammeId programme) {
        return new HashSet<>(jdbc.sql("""
                select name from programmes.cohort where region_id = :region and programme_id = :programme
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query(String.class)
                .list());
    }

    String programmeSlug(RegionId region, ProgrammeId programme) {
        return jdbc.sql("""
                select slug from programmes.programme where region_id = :region and id = :programme
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query(String.class)
                .single();
    }

    /** Under the first address that is free; empty when the programme has a cohort of this name. */
    Optional<CohortId> insert(RegionId region, ProgrammeId programme, String programmeSlug, String name) {
        String slug = Slug.of(programmeSlug + " " + name);
        return Stream.iterate(1, tries -> tries + 1)
                .map(tries -> tried(region, programme, name, tries == 1 ? slug : slug + "-" + tries))
                .takeWhile(inserted ->
                        inserted.isPresent() || !names(region, programme).contains(name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    void update(Manager by, CohortId id, CohortPlan plan) {
        Criteria criteria = plan.criteria();
        jdbc.sql("""
                update programmes.cohort
                   set name = :name, seats = :seats, opens_on = :opensOn, closes_on = :closesOn, starts_on = :startsOn,
                       ends_on = :endsOn, municipalities = :municipalities, only_smes = :onlySmes,
                       sector_rule = :rule, sectors = :sectors, earlier_participants = :earlier,
                       version = version + 1
                 where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("name", plan.name())
                .param("seats", plan.seats())
                .param("opensOn", plan.opensOn())
                .param("closesOn", plan.closesOn())
                .param("startsOn", plan.startsOn())
                .param("endsOn", plan.endsOn())
                .param("municipalities", criteria.municipalities().toArray(String[]::new))
                .param("onlySmes", criteria.onlySmes())
                .param("rule", criteria.sectorRule().code())
                .param(
                        "sectors",
                        criteria.sectors().stream().map(Sector::toString).toArray(String[]::new))
                .param("earlier", criteria.earlierParticipants())
                .update();
        updateWeeks(by, id, plan.weeks());
    }

    private void updateWeeks(Manager by, CohortId id, List<CohortWeek> weeks) {
        jdbc.sql("""
                delete from programmes.cohort_week
                 where region_id = :region and cohort_id = :cohort and number > :weeks
                """)
                .param("region", by.region().value())
                .param("cohort", id.value())
                .param("weeks", weeks.size())
                .update();
        jdbc.sql("""
                insert into programmes.cohort_week (region_id, cohort_id, number, starts_on, ends_on)
                select :region, :cohort, w.number, w."startsOn", w."endsOn"
                  from jsonb_to_recordset(:weeks::jsonb) as w(number int, "startsOn" date, "endsOn" date)
                on conflict (region_id, cohort_id, number) do update
                   set starts_on = excluded.starts_on, ends_on = excluded.ends_on
                """)
                .param("region", by.region().value())
                .param("cohort", id.value())
                .param("weeks", Json.write(weeks))
                .update();
    }

    private Optional<CohortId> tried(RegionId region, ProgrammeId programme, String name, String slug) {
        UUID id = Ids.next();
        int inserted = jdbc.sql("""
                insert into programmes.cohort (region_id, id, programme_id, slug, name)
                values (:region, :id, :programme, :slug, :name)
                on conflict do nothing
                """)
                .param("region", region.value())
                .param("id", id)
                .param("programme", programme.value())
                .param("slug", slug)
                .param("name", name)
                .update();
        return inserted == 1 ? Optional.of(new CohortId(id)) : Optional.empty();
    }

    private static Cohort cohort(ResultSet row, int number) throws SQLException {
        return new Cohort(
                new CohortId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getObject("seats", Integer.class),
                day(row, "opens_on"),
                day(row, "closes_on"),
                day(row, "starts_on"),
                day(row, "ends_on"),
                criteria(row),
                List.of(Json.read(row.getString("weeks"), CohortWeek[].class)),
                row.getInt("version"));
    }

    private static Criteria criteria(ResultSet row) throws SQLException {
        return new Criteria(
                List.of(texts(row, "municipalities")),
                row.getBoolean("only_smes"),
                Criteria.SectorRule.valueOf(row.getString("sector_rule").toUpperCase(Locale.ROOT)),
                Arrays.stream(texts(row, "sectors")).map(Sector::of).toList(),
                row.getBoolean("earlier_participants"));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
