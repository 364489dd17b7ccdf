package se.framsteg.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One row in each regional table, of the smallest kind its columns, checks and keys allow; made as the owner, so that
 * what the application may see and do of it can be tried. A new table gets its row without anybody's doing.
 */
final class SampleRows {
    /** Where a column's check cannot be understood here: a value that passes it, as SQL. */
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("aid.record.state", "'REQUESTED'"),
            Map.entry("applications.choice.application_ids", "array[gen_random_uuid()]"),
            Map.entry("course.attachment.hash", "repeat('a', 64)"),
            Map.entry("course.certificate.code", "repeat('a', 16)"),
            Map.entry("course.hand_in.hash", "repeat('a', 64)"),
            Map.entry("course.own_edition.hash", "repeat('a', 64)"),
            Map.entry("course.hand_in.state", "'received'"),
            Map.entry("flows.flow.material", "'plastic'"),
            Map.entry("flows.holder.name", "'Skroten vid Sagosjön'"),
            Map.entry("flows.match.state", "'suggested'"),
            Map.entry("flows.match_step.what", "'yes'"),
            Map.entry("flows.pair_aside.until_on", "date '2026-10-14'"),
            Map.entry("flows.delivery.by_phone", "true"),
            Map.entry("flows.delivery.material", "'plastic'"),
            Map.entry("ideas.idea.said", "'{\"title\": \"Sample\"}'::jsonb"),
            Map.entry("plan.gain.year", "2026"),
            Map.entry("network.request.subject", "'energy'"),
            Map.entry("network.request.asker_phone", "''"),
            Map.entry("network.talk.outcome", "'TALKED'"),
            Map.entry("network.talk.marks", "''"),
            Map.entry("plan.minutes.hash", "repeat('a', 64)"),
            Map.entry("plan.paper.hash", "repeat('a', 64)"),
            Map.entry("plan.version.hash", "repeat('a', 64)"),
            Map.entry("programmes.cohort.slug", "'sample'"),
            Map.entry("programmes.closing.reopened_at", "now()"),
            Map.entry("programmes.closing.reason", "'Sample'"),
            Map.entry("programmes.closing.reopened_by", "(select id from people.person limit 1)"),
            Map.entry("programmes.closed_time.from_week", "28"),
            Map.entry("programmes.closed_time.to_week", "31"),
            Map.entry("programmes.programme.slug", "'sample'"),
            Map.entry("voices.consent.hash", "repeat('a', 64)"),
            Map.entry("records.entry.kind", "'network.record.question'"),
            Map.entry("records.retention_line.rule", "'course.rule.work'"),
            Map.entry("organisations.organisation.number", "'5599991360'"),
            Map.entry("outcomes.evidence.recorded_by", "(select id from people.person limit 1)"),
            Map.entry("people.audit_entry.person_id", "(select id from people.person limit 1)"),
            Map.entry("people.noted_phone.phone", "'+46701740605'"),
            Map.entry("people.audit_entry.verb", "'tests.sample'"));

    private static final Pattern ONE_OF = Pattern.compile("= ANY \\(ARRAY\\['([^']*)'");

    private final JdbcClient owner;
    /** What was made, by table and region: who refers to it takes its values, so that whole keys belong together. */
    private final Map<String, Map<String, Object>> made = new HashMap<>();

    SampleRows(JdbcClient owner) {
        this.owner = owner;
    }

    /** In an order in which each row finds the rows it refers to. */
    List<String> inOrder(Collection<String> tables) {
        var ordered = new LinkedHashSet<String>();
        while (ordered.size() < tables.size()) {
            int before = ordered.size();
            tables.stream()
                    .filter(table -> !ordered.contains(table))
                    .filter(table -> targets(table).stream()
                            .allMatch(target ->
                                    target.equals(table) || !tables.contains(target) || ordered.contains(target)))
                    .forEach(ordered::add);
            if (ordered.size() == before) {
                throw new AssertionError("Foreign keys in a circle among " + tables);
            }
        }
        return new ArrayList<>(ordered);
    }

    void make(String table, UUID region) {
        var values = new LinkedHashMap<String, String>();
        for (var column : columns(table)) {
            String name = (String) column.get("name");
            referred(table, name, region)
                    .or(() -> Optional.ofNullable(SPECIAL.get(table + "." + name)))
                    .or(() -> (boolean) column.get("optional")
                            ? Optional.empty()
                            : Optional.of(value(table, column, region)))
                    .ifPresent(value -> values.put(name, value));
        }
        made.put(
                table + region,
                owner.sql("insert into %s (%s) values (%s) returning *"
                                .formatted(
                                        table, String.join(", ", values.keySet()), String.join(", ", values.values())))
                        .query()
                        .singleRow());
    }

    private List<String> targets(String table) {
        return owner.sql(
                        "select distinct confrelid::regclass::text from pg_constraint where contype = 'f' and conrelid = ?::regclass")
                .param(table)
                .query(String.class)
                .list();
    }

    private List<Map<String, Object>> columns(String table) {
        return owner.sql("""
                select attname as name, format_type(atttypid, null) as type,
                       not attnotnull or atthasdef or attidentity <> '' as optional,
                       coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
                                  where k.contype = 'c' and k.conrelid = attrelid and attnum = any(k.conkey)), '') as checks
                  from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum
                """).param(table).query().listOfRows();
    }

    /** What a mandatory foreign key must hold: the same column of a row that is already there. */
    private Optional<String> referred(String table, String column, UUID region) {
        if (column.equals("region_id")) {
            return Optional.of("'%s'".formatted(region));
        }
        return owner.sql("""
                select k.confrelid::regclass::text as target, b.attname as name
                  from pg_constraint k
                  join pg_attribute a on a.attrelid = k.conrelid and a.attname = ?
                  join pg_attribute b on b.attrelid = k.confrelid
                       and b.attnum = k.confkey[array_position(k.conkey, a.attnum)]
                 where k.contype = 'f' and k.conrelid = ?::regclass and a.attnum = any(k.conkey)
                   and k.confrelid <> k.conrelid
                   and not exists (select from pg_attribute o
                                    where o.attrelid = k.conrelid and o.attnum = any(k.conkey) and not o.attnotnull)
                 order by cardinality(k.conkey) desc, k.conname
                 limit 1
                """).params(column, table).query().listOfRows().stream()
                .findFirst()
                .map(key -> value((String) key.get("target"), (String) key.get("name"), region));
    }

    private String value(String target, String column, UUID region) {
        var row = made.get(target + region);
        return row == null
                ? "(select %s from %s limit 1)".formatted(column, target)
                : "'%s'".formatted(row.get(column));
    }

    private static String value(String table, Map<String, Object> column, UUID region) {
        Matcher choice = ONE_OF.matcher((String) column.get("checks"));
        if (choice.find()) {
            return "'" + choice.group(1) + "'";
        }
        return switch ((String) column.get("type")) {
            case "uuid" -> "gen_random_uuid()";
            case "text", "character varying" -> "'a text of " + region + "'";
            case "integer", "bigint", "smallint", "numeric", "double precision" -> "1";
            case "boolean" -> "false";
            case "date" -> "date '2026-10-14'";
            case "time without time zone" -> "time '09:00'";
            case "timestamp with time zone" -> "timestamptz '2026-10-14 12:00+00'";
            case "jsonb", "json" -> "'{}'";
            case "bytea" -> "'\\x00'";
            case String array when array.endsWith("[]") -> "'{}'";
            case String other ->
                throw new AssertionError(
                        "No sample of %s for %s.%s; teach SampleRows one".formatted(other, table, column.get("name")));
        };
    }
}
