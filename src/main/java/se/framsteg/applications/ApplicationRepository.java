package se.framsteg.applications;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class ApplicationRepository {
    private static final RowMapper<ApplicationRow> ROW = Rows.as(ApplicationRow.class);
    private static final String SELECT = """
            select id, programme_id, cohort_id, role, state, language, number_shown, company, municipality_code, sector,
                   year, employees, turnover_sek, balance_sek, sek_per_euro, size_eu, size_accounts, has_group, why,
                   submitted_at, decided_at, decided_words, organisation_id, state_before
              from applications.application
             where region_id = :region and %s
            """;

    private final JdbcClient jdbc;

    ApplicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Applicant> holder(RegionId region, byte[] linkHash) {
        return jdbc.sql("""
                select id, cohort_id from applications.application
                 where region_id = :region and link_hash = :hash
                """)
                .param("region", region.value())
                .param("hash", linkHash)
                .query((row, number) -> new Applicant(
                        region,
                        new ApplicationId(row.getObject(1, UUID.class)),
                        new CohortId(row.getObject(2, UUID.class))))
                .optional();
    }

    Optional<ApplicationId> standing(RegionId region, CohortId cohort, byte[] numberHash) {
        return jdbc.sql("""
                select id from applications.application
                 where region_id = :region and cohort_id = :cohort and number_hash = :hash and state <> 'WITHDRAWN'
                """)
                .param("region", region.value())
                .param("cohort", cohort.value())
                .param("hash", numberHash)
                .query((row, number) -> new ApplicationId(row.getObject(1, UUID.class)))
                .optional();
    }

    Lang language(RegionId region, ApplicationId id) {
        return Lang.of(jdbc.sql("""
                select language from applications.application where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    Optional<Application> find(Applicant by) {
        return jdbc.sql(SELECT.formatted("id = :id"))
                .param("region", by.region().value())
                .param("id", by.application().value())
                .query(ROW)
                .optional()
                .map(ApplicationRow::application);
    }

    Optional<Application> find(Manager by, ApplicationId id) {
        return jdbc.sql(SELECT.formatted("id = :id"))
                .param("region", by.region().value())
                .param("id", id.value())
                .query(ROW)
                .optional()
                .map(ApplicationRow::application);
    }

    /** Lets no applicant change these until the transaction ends; what one is just changing is waited for. */
    void hold(Manager by, Collection<UUID> ids) {
        jdbc.sql("""
                select id from applications.application
                 where region_id = :region and id = any(:ids) order by id for update
                """)
                .param("region", by.region().value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** In order of arrival. */
    List<Application> in(Manager by, CohortId cohort) {
        return jdbc
                .sql(SELECT.formatted("cohort_id = :cohort order by submitted_at, id"))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .query(ROW)
                .list()
                .stream()
                .map(ApplicationRow::application)
                .toList();
    }

    /** How many companies stand on a cohort's waiting list up to and with this one. */
    int placeOnList(RegionId region, Application application) {
        return jdbc.sql("""
                select count(*) from applications.application
                 where region_id = :region and cohort_id = :cohort and state = 'WAITLISTED' and role = 'company'
                   and (submitted_at, id) <= (:at, :id)
                """)
                .param("region", region.value())
                .param("cohort", application.cohort().value())
                .param("at", Timestamp.from(application.submittedAt()))
                .param("id", application.id().value())
                .query(Integer.class)
                .single();
    }

    void decide(Manager by, Collection<UUID> ids, Application.State state, String words, Instant at) {
        jdbc.sql("""
                update applications.application
                   set state = :state, state_before = state, decided_at = :at, decided_by = :by, decided_words = :words
                 where region_id = :region and id = any(:ids)
                """)
                .param("region", by.region().value())
                .param("ids", ids.toArray(UUID[]::new))
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .param("words", words)
                .update();
    }

    /** @param partBefore how the organisation's part in the programme stood; null where it had none */
    void enter(Manager by, UUID id, UUID organisation, @Nullable String partBefore) {
        jdbc.sql("""
                update applications.application
                   set organisation_id = :organisation, part_before = :part, asked_for_aid = false
                 where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("organisation", organisation)
                .param("part", partBefore)
                .update();
    }

    void askedForAid(Manager by, ApplicationId id) {
        jdbc.sql("""
                update applications.application set asked_for_aid = true where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .update();
    }

    /** What an acceptance found and brought; the part as it stood before, null where there was none. */
    record Given(@Nullable String partBefore, boolean askedForAid) {}

    Given given(Manager by, ApplicationId id) {
        return jdbc.sql("""
                select part_before, asked_for_aid from applications.application where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .query(Rows.as(Given.class))
                .single();
    }

    /** Those of these that are taken back, and whose organisation has applied anew since. */
    Set<UUID> appliedAnew(Manager by, Collection<UUID> ids) {
        return Set.copyOf(jdbc.sql("""
                select a.id from applications.application a
                 where a.region_id = :region and a.id = any(:ids) and a.state = 'WITHDRAWN'
                   and exists (select from applications.application b
                                where b.region_id = a.region_id and b.cohort_id = a.cohort_id
                                  and b.number_hash = a.number_hash and b.state <> 'WITHDRAWN')
                """)
                .param("region", by.region().value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Lets one at a time change what stands with an application, and finds it as it is then. */
    Optional<Application> held(Applicant by) {
        return jdbc.sql(SELECT.formatted("id = :id for update"))
                .param("region", by.region().value())
                .param("id", by.application().value())
                .query(ROW)
                .optional()
                .map(ApplicationRow::application);
    }

    /** As the applicant wishes, or the manager who has asked something of them. */
    void state(RegionId region, ApplicationId id, Application.State state) {
        jdbc.sql("""
                update applications.application set state = :state, state_before = null
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("state", state.name())
                .update();
    }

    void size(Applicant by, String byRecommendation) {
        jdbc.sql("""
                update applications.application set size_eu = :size where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", by.application().value())
                .param("size", byRecommendation)
                .update();
    }

    /** What of these is kept encrypted. */
    List<Sealed> sealed(RegionId region, Collection<UUID> ids) {
        return jdbc.sql("""
                select id, link_sealed, number_sealed from applications.application
                 where region_id = :region and id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.as(Sealed.class))
                .list();
    }

    record Sealed(UUID id, byte[] linkSealed, byte[] numberSealed) {}

    /** The promoter by whose asking each of these came, by the application's id; one that came by itself is not there. */
    Map<UUID, UUID> promoters(Manager by, Collection<UUID> ids) {
        var promoters = new HashMap<UUID, UUID>();
        jdbc.sql("""
                select id, promoter_id from applications.application
                 where region_id = :region and id = any(:ids) and promoter_id is not null
                """)
                .param("region", by.region().value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((RowCallbackHandler)
                        row -> promoters.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
        return promoters;
    }
}
