package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rule 2: a module's SQL names its own tables and views published for others; foreign keys go down the steps. */
class SqlOwnershipTests {
    private static final Pattern NAME = Pattern.compile("(?<![\\w.:'\"])([a-z_]+)\\.([a-z_]+)\\b");
    private static final Pattern FOREIGN_KEY = Pattern.compile("references\\s+([a-z_]+)\\.([a-z_]+)");
    private static final Pattern SQL_COMMENT = Pattern.compile("--[^\\n]*");

    @Test
    void queries_name_only_their_own_schema() {
        List<SqlText> queries = SqlText.in(Source.java());
        assertThat(queries).hasSizeGreaterThan(20);
        assertThat(faultsOfQueries(queries)).isEmpty();
    }

    @Test
    void migrations_touch_only_their_own_schema_and_refer_only_downwards() {
        assertThat(Source.migrations()).hasSizeGreaterThan(5);
        assertThat(faultsOfMigrations(Source.migrations())).isEmpty();
    }

    @Test
    void a_query_of_another_modules_table_is_seen_and_of_its_published_view_is_not() {
        var slip = query("select o.name from organisations.organisation o where o.id = :id");
        assertThat(faultsOfQueries(slip))
                .containsExactly("src/main/java/se/framsteg/voices/Slip.java:1 names organisations.organisation");
        assertThat(faultsOfQueries(query("select id from organisations.pub_names n where n.id = :id")))
                .isEmpty();
        assertThat(faultsOfQueries(query("select v.id from voices.voice v where v.id = :id")))
                .isEmpty();
    }

    @Test
    void a_foreign_key_upwards_and_a_table_in_anothers_schema_are_seen() {
        var slip = migration("""
                create table people.slip (
                    voice_id uuid references voices.voice
                );
                create table outcomes.slip (id uuid);
                """);
        assertThat(faultsOfMigrations(slip))
                .containsExactly(
                        "src/main/resources/db/migration/people/V009__slip.sql:2 refers up to voices.voice",
                        "src/main/resources/db/migration/people/V009__slip.sql:4 names outcomes.slip");
    }

    private static List<String> faultsOfQueries(List<SqlText> queries) {
        var faults = new ArrayList<String>();
        for (SqlText query : queries) {
            Matcher names = NAME.matcher(query.sql());
            while (names.find()) {
                if (isForeign(query.source().module(), names) && !names.group(2).startsWith("pub_")) {
                    faults.add("%s names %s".formatted(query.where(), names.group()));
                }
            }
        }
        return faults;
    }

    private static List<String> faultsOfMigrations(List<Source> migrations) {
        var faults = new ArrayList<String>();
        for (Source migration : migrations) {
            String sql = SQL_COMMENT
                    .matcher(migration.text())
                    .replaceAll(found -> " ".repeat(found.group().length()));
            String module = migration.module();
            Matcher keys = FOREIGN_KEY.matcher(sql);
            while (keys.find()) {
                if (!Staircase.mayUse(module, keys.group(1))) {
                    faults.add("%s refers up to %s.%s"
                            .formatted(migration.at(keys.start()), keys.group(1), keys.group(2)));
                }
            }
            Matcher names = NAME.matcher(FOREIGN_KEY
                    .matcher(sql)
                    .replaceAll(found -> " ".repeat(found.group().length())));
            while (names.find()) {
                boolean published =
                        names.group(2).startsWith("pub_") || names.group().equals("shell.hold_regions_apart");
                if (isForeign(module, names) && !published) {
                    faults.add("%s names %s".formatted(migration.at(names.start()), names.group()));
                }
            }
        }
        return faults;
    }

    private static boolean isForeign(String module, Matcher name) {
        return Staircase.isModule(name.group(1)) && !name.group(1).equals(module);
    }

    private static List<SqlText> query(String sql) {
        return SqlText.in(new Source("src/main/java/se/framsteg/voices/Slip.java", "\"\"\"\n" + sql + "\n\"\"\""));
    }

    private static List<Source> migration(String sql) {
        return List.of(new Source("src/main/resources/db/migration/people/V009__slip.sql", sql));
    }
}
