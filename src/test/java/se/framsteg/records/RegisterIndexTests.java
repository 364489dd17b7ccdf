package se.framsteg.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;
import se.framsteg.people.RecordSpan;

/**
 * The newest page of the list of public records is read from the end of an index, however many records there are: asked of the
 * database with the real query of each kind, under row security, among 20 000 made-up rows of two regions. What they belong to is
 * not there, so that few would seem to be left to sort; sorting is made dear, and an index that cannot serve is still seen.
 */
@HouseTest
class RegisterIndexTests {
    private static final String MANY = """
            insert into %1$s
            select (jsonb_populate_record(null::%1$s, '%2$s'::jsonb || jsonb_build_object(
                    'region_id', md5((i / 10000)::text)::uuid, 'id', md5('id' || i)::uuid, '%3$s', now() - i * interval '1 hour')
                    || case '%1$s'
                       when 'applications.application' then jsonb_build_object(
                            'cohort_id', md5('cohort' || i / 200)::uuid, 'link_hash', '\\x' || md5('l' || i),
                            'number_hash', '\\x' || md5('n' || i), 'submitted_at', now() - i * interval '1 hour')
                       when 'voices.interview' then jsonb_build_object('token_hash', '\\x' || md5('t' || i))
                       else '{}'::jsonb end)).*
              from generate_series(0, 19999) i
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            applications.DecisionRecords | applications.application | a.decided_at | {"programme_id": "ID", "role": "company", "state": "REJECTED", "language": "sv", "link_sealed": "", "number_sealed": "", "number_shown": "", "company": "Plåt AB", "elsewhere": false, "size_eu": "small", "size_accounts": "small", "has_group": false, "why": "", "decided_words": "", "asked_for_aid": false}
            voices.interviews.InterviewRecords | voices.interview | i.said_at | {"programme_id": "ID", "organisation_id": "ID", "person_id": "ID", "asked_by": "ID", "asked_at": "2026-01-01", "noted": false, "role": "owner", "language": "sv", "state": "approved", "seq": 0, "until_on": "2030-01-01", "code_hash": "", "link_sealed": "", "tries": 0, "name_sv": "", "name_en": ""}
            voices.interviews.ConsentRecords | voices.consent | c.happened_at | {"interview_id": "ID", "act": "given", "by_person": true, "named": true, "scopes": [], "language": "sv", "wording": "", "hash": "", "facts": false}
            messages.MessageRecords | messages.message | m.written_at | {"programme_id": "ID", "written_by": "ID", "asks": false, "subject_sv": "Hej", "text_sv": "Hej", "subject_en": "", "text_en": "", "example": false, "promoter_ids": []}
            aid.DeclarationRecords | aid.declaration | d.signed_at | {"record_id": "ID", "organisation_id": "ID", "signed_by": "ID", "capacity": "VD", "primary_production": false}
            """)
    void each_kind_is_read_from_the_newest_end_of_its_index(String source, String table, String at, String row)
            throws Exception {
        String column = at.substring(2);
        try (Connection owner = TestDatabase.access().asOwner()) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                asTheApplication(statement, table);
                statement.execute(
                        MANY.formatted(table, row.replace("ID", "11111111-1111-4111-8111-111111111111"), column));
                statement.execute("analyze " + table);
                statement.execute("set local enable_sort = off");
                String plan = plan(statement, query(source, at));
                assertThat(plan)
                        .contains("Backward using " + table.replaceFirst(".*\\.", "") + "_region_id_" + column
                                + "_id_idx")
                        .doesNotContain("Sort");
            } finally {
                owner.rollback();
            }
        }
    }

    /** The query that the list sends, with what it asks for. */
    private static String query(String source, String at) throws ReflectiveOperationException {
        var select = Class.forName("se.framsteg." + source).getDeclaredField("SELECT");
        select.setAccessible(true);
        return ((String) select.get(null))
                .formatted(RecordSpan.sql(at, at.charAt(0) + ".id"))
                .replace(":region", "md5('0')::uuid")
                .replace(":from", "timestamptz '2000-01-01'")
                .replace(":beforeId", "'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid")
                .replace(":before", "now()")
                .replace(":most", "200");
    }

    /** Row security as the application meets it; what the rows belong to is made up. */
    private static void asTheApplication(Statement statement, String table) throws SQLException {
        for (String key : texts(
                statement,
                "select conname from pg_constraint where conrelid = '%s'::regclass and contype = 'f'"
                        .formatted(table))) {
            statement.execute("alter table %s drop constraint %s".formatted(table, key));
        }
        String[] name = table.split("\\.");
        statement.execute("""
                do $$ begin
                    execute format('alter policy owner on %1$s.%2$s using (%%s)', (
                        select qual from pg_policies
                         where schemaname = '%1$s' and tablename = '%2$s' and policyname = 'region'));
                end $$
                """.formatted(name[0], name[1]));
        statement.execute("select set_config('framsteg.region', md5('0')::uuid::text, true)");
    }

    private static String plan(Statement statement, String sql) throws SQLException {
        return String.join("\n", texts(statement, "explain " + sql));
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
