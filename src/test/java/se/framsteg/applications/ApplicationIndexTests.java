package se.framsteg.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;

/**
 * Each index of applications is written with each application that comes in, so each is there for a query: which one is
 * listed here, and the database is asked, under row security and with 60 rounds of 200 applications, whether it is used.
 */
@HouseTest
class ApplicationIndexTests {
    private static final String FROM = "select * from applications.application where region_id = ${region} and ";
    /** Sorted once found: two hundred rows are sorted sooner than an index more is written with each application. */
    private static final String IN_ORDER = FROM + "cohort_id = ${cohort} order by submitted_at, id";

    private static final String LISTED =
            "select * from (select ${id} as id, ${hash} as number_hash from generate_series(1, 40)) p join lateral ("
                    + "select a.state from applications.pub_application a where a.region_id = ${region} "
                    + "and a.cohort_id = ${cohort} and (a.prospect_id = p.id or a.number_hash = p.number_hash) "
                    + "order by a.state = 'WITHDRAWN', a.submitted_at desc limit 1) a on true";

    private static final Map<String, String> USED_BY = Map.ofEntries(
            Map.entry("application_pkey", FROM + "id = ${id}"),
            Map.entry("application_region_id_link_hash_key", FROM + "link_hash = ${hash}"),
            Map.entry(
                    "application_region_id_cohort_id_number_hash_idx",
                    FROM + "cohort_id = ${cohort} and number_hash = ${hash} and state <> 'WITHDRAWN'"),
            Map.entry(
                    "application_region_id_programme_id_idx",
                    "select count(distinct number_hash) from applications.pub_application"
                            + " where region_id = ${region} and programme_id = ${programme} and role = 'company'"),
            Map.entry(
                    "application_region_id_organisation_id_idx",
                    FROM + "organisation_id = ${id} and programme_id = ${programme}"),
            Map.entry(
                    "application_region_id_submitted_at_idx",
                    FROM + "id in (select id from applications.application"
                            + " where region_id = ${region} and submitted_at > now() - interval '1 day')"),
            Map.entry(
                    "application_region_id_decided_at_id_idx",
                    FROM
                            + "decided_at is not null and decided_at <= now() order by decided_at desc, id desc limit 200"),
            Map.entry("application_region_id_prospect_id_idx", LISTED),
            Map.entry("application_region_id_cohort_id_number_hash_idx1", LISTED),
            Map.entry(
                    "application_region_id_cohort_id_idx",
                    "select cohort_id, count(*) from applications.application"
                            + " where region_id = ${region} and state = 'SUBMITTED' group by cohort_id"));

    private static final String MANY = """
            insert into applications.application
                   (region_id, id, programme_id, cohort_id, role, state, language, link_hash, link_sealed, number_hash,
                    number_sealed, number_shown, company, elsewhere, size_eu, size_accounts, has_group, why, submitted_at,
                    organisation_id, promoter_id, prospect_id, decided_at)
            select md5((i / 6000)::text)::uuid, md5('id' || i)::uuid, md5('programme' || i / 400)::uuid,
                   md5('cohort' || i / 200)::uuid, 'company',
                   case when i %% 50 = 0 then 'SUBMITTED' when i %% 8 = 0 then 'ACCEPTED' when i %% 40 = 3 then 'WITHDRAWN'
                        else 'WAITLISTED' end,
                   'sv', sha256(('link' || i)::bytea), '', sha256(('number' || i)::bytea), '', '', 'Företag ' || i, false,
                   'small', 'small', false, '', now() - i * interval '30 minutes', md5('organisation' || i)::uuid,
                   case when i %% 3 = 0 then md5('promoter' || i %% 30)::uuid end,
                   case when i %% 6 = 0 then md5('prospect' || i)::uuid end,
                   case when i %% 50 <> 0 then now() - i * interval '20 minutes' end
              from generate_series(0, 11999) i
            """.formatted();

    @Test
    void every_index_is_listed_and_used_by_its_query() throws SQLException {
        try (Connection owner = TestDatabase.access().asOwner()) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                asTheApplication(statement);
                statement.execute(MANY);
                statement.execute("analyze applications.application");
                assertThat(texts(
                                statement,
                                "select indexname from pg_indexes "
                                        + "where schemaname = 'applications' and tablename = 'application'"))
                        .containsExactlyInAnyOrderElementsOf(USED_BY.keySet());
                var soft = new SoftAssertions();
                for (var use : USED_BY.entrySet()) {
                    String plan = String.join("\n", texts(statement, "explain " + with(use.getValue())));
                    soft.assertThat(plan).as(use.getKey()).containsPattern("(using|on) " + use.getKey() + " ");
                }
                String queue = String.join("\n", texts(statement, "explain " + with(IN_ORDER)));
                soft.assertThat(queue)
                        .as("in order of arrival")
                        .contains("cohort_id = ")
                        .doesNotContain("Seq Scan");
                soft.assertAll();
            } finally {
                owner.rollback();
            }
        }
    }

    /** Row security as the application meets it; programmes and rounds are made up. */
    private static void asTheApplication(Statement statement) throws SQLException {
        for (String key : texts(
                statement,
                "select conname from pg_constraint "
                        + "where conrelid = 'applications.application'::regclass and contype = 'f'")) {
            statement.execute("alter table applications.application drop constraint " + key);
        }
        statement.execute("""
                do $$ begin
                    execute format('alter policy owner on applications.application using (%s)', (
                        select qual from pg_policies
                         where schemaname = 'applications' and tablename = 'application' and policyname = 'region'));
                end $$
                """);
        statement.execute("select set_config('framsteg.region', md5('0')::uuid::text, true)");
    }

    private static String with(String sql) {
        return sql.replace("${region}", "md5('0')::uuid")
                .replace("${id}", "md5('x')::uuid")
                .replace("${cohort}", "md5('cohort7')::uuid")
                .replace("${programme}", "md5('programme3')::uuid")
                .replace("${hash}", "sha256('x'::bytea)");
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1) + (sql.startsWith("explain") ? " " : ""));
            }
        }
        return texts;
    }
}
