package se.framsteg.shell.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of the modules, as the catalogue has them, each after those its foreign keys lead to. */
final class Tables {
    record Table(long id, String name, List<String> columns, boolean secured, boolean forced, Set<Long> needs) {
        String copyOut() {
            return "copy %s (%s) to stdout".formatted(name, String.join(", ", columns));
        }

        String copyIn() {
            return "copy %s (%s) from stdin".formatted(name, String.join(", ", columns));
        }
    }

    private Tables() {}

    static List<Table> of(Connection owner) throws SQLException {
        var waiting = new ArrayList<Table>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select cast(c.oid as bigint) as id, format('%I.%I', n.nspname, c.relname) as name,
                               c.relrowsecurity as secured, c.relforcerowsecurity as forced,
                               array(select quote_ident(a.attname) from pg_attribute a
                                      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                        and a.attgenerated = '' order by a.attnum) as columns,
                               array(select cast(k.confrelid as bigint) from pg_constraint k
                                      where k.conrelid = c.oid and k.contype = 'f'
                                        and k.confrelid <> c.oid) as needs,
                               not c.relforcerowsecurity or exists (
                                   select from pg_policies p
                                    where p.schemaname = n.nspname and p.tablename = c.relname
                                      and current_user = any (p.roles) and p.cmd = 'ALL' and p.qual = 'true') as whole
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and c.relowner = (select oid from pg_roles where rolname = current_user)
                           and n.nspname not in ('public', 'information_schema') and n.nspname not like 'pg\\_%'
                         order by name
                        """)) {
            while (rows.next()) {
                waiting.add(table(rows));
            }
        }
        return inOrder(waiting);
    }

    private static Table table(ResultSet row) throws SQLException {
        if (!row.getBoolean("whole")) {
            throw new BackupRefused(("The owner does not see every row of %s: the table's row security lets nobody do "
                            + "so. A migration must call hold_regions_apart for it.")
                    .formatted(row.getString("name")));
        }
        return new Table(
                row.getLong("id"),
                row.getString("name"),
                List.of((String[]) row.getArray("columns").getArray()),
                row.getBoolean("secured"),
                row.getBoolean("forced"),
                Set.of(distinct((Long[]) row.getArray("needs").getArray())));
    }

    private static Long[] distinct(Long[] numbers) {
        return Arrays.stream(numbers).distinct().toArray(Long[]::new);
    }

    private static List<Table> inOrder(List<Table> tables) {
        var waiting = new ArrayList<>(tables);
        var ordered = new ArrayList<Table>();
        var placed = new HashSet<Long>();
        while (!waiting.isEmpty()) {
            List<Table> next = waiting.stream()
                    .filter(table -> placed.containsAll(table.needs()))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Foreign keys in a circle among "
                        + waiting.stream().map(Table::name).toList());
            }
            ordered.addAll(next);
            next.forEach(table -> placed.add(table.id()));
            waiting.removeAll(next);
        }
        return ordered;
    }
}
