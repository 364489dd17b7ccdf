package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Rule 4: SQL is checked by no compiler, so a test must have run each query. Asked after all other tests, since it
 * asks what they did; when only some of them run it says nothing.
 */
class EveryQueryIsRunTests {
    /** SQL that no application of a test runs, with the reason. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "src/main/java/se/framsteg/shell/database/",
            "runs before there is an application, on connections of its own",
            "src/main/java/se/framsteg/shell/backup/",
            "copies as the owner, on connections of its own; its tests make a backup and restore it",
            "src/main/java/se/framsteg/command/",
            "runs in processes of its own, which the command line's tests start");

    @Test
    void every_query_has_been_run_by_a_test() {
        assumeTrue(isWholeSuite(), "Only some of the tests are run, so nothing can be said of every query");
        assertThat(notRun(SqlText.in(Source.java()), Statements.run())).isEmpty();
    }

    @Test
    void a_query_that_no_test_has_run_is_seen() {
        var source = new Source(
                "src/main/java/se/framsteg/site/Slip.java",
                "\"\"\"\n  select a\n    from site.slip\n   where id = any(:ids) and %s -- why\n order by a\n\"\"\"");
        List<SqlText> queries = SqlText.in(source);
        assertThat(notRun(queries, Set.of("select b from site.slip"))).hasSize(1);
        assertThat(notRun(
                        queries,
                        Set.of(SqlText.normal("select a from site.slip where id = any(?) and b = ?\norder by a"))))
                .isEmpty();
    }

    private static List<String> notRun(List<SqlText> queries, Set<String> statements) {
        return queries.stream()
                .filter(query -> ELSEWHERE.keySet().stream().noneMatch(query.source()::isBelow))
                .filter(query -> !query.isAmong(statements))
                .map(query -> query.where() + " is run by no test: " + SqlText.normal(query.sql()))
                .toList();
    }

    private static boolean isWholeSuite() {
        return Boolean.getBoolean("framsteg.whole-suite");
    }
}
