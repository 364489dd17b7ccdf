package se.framsteg.rules;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the database says of itself: each rule is a query of the catalogue that gives its faults as sentences. */
final class Catalogue {
    /** Tables that belong to no region, with the reason. One with a region_id is here too when all may read it. */
    static final Map<String, String> GLOBAL = Map.ofEntries(
            Map.entry("organisations.region", "the 21, the same everywhere"),
            Map.entry("organisations.municipality", "the 290, the same everywhere"),
            Map.entry("people.person", "a person may belong to several regions"),
            Map.entry("people.session", "a person's, over all their regions"),
            Map.entry("people.erasure", "a person's asking, over all regions"),
            Map.entry("people.kept_name", "an erased person's, over all regions"),
            Map.entry("people.sign_in", "asked for before anybody knows whose region it is"),
            Map.entry("people.sign_in_rate", "counts by hash of address and of client"),
            Map.entry("network.stranger_rate", "counts by hash of address and of person, over all regions"),
            Map.entry("course.badge_key", "the installation's keys for badges, the private half sealed"),
            Map.entry("people.unsent_form", "a person's, encrypted, for a day"),
            Map.entry("shell.outgoing_mail", "technical: letters on their way, encrypted until they are sent"),
            Map.entry("shell.unwanted_mail", "a person's choice, over all regions"),
            Map.entry("shell.asking_mail", "technical: when a company was last asked, over all modules"),
            Map.entry(
                    "programmes.programme_address", "the directory of public addresses, read before a region is known"),
            Map.entry("shell.form_answer", "technical: presses that have been answered"),
            Map.entry("shell.scheduled_task", "technical: db-scheduler's own"),
            Map.entry("events.event_publication", "technical: Modulith's own"));

    /** Rows that are only ever added. */
    static final Set<String> APPEND_ONLY = Set.of(
            "outcomes.evidence",
            "outcomes.correction",
            "outcomes.publication",
            "aid.covered",
            "aid.earlier_aid",
            "aid.euro_rate",
            "aid.stated_member",
            "people.audit_entry",
            "people.auditor_visit",
            "plan.decision",
            "plan.minutes",
            "plan.paper",
            "plan.version",
            "plan.version_action",
            "records.retention_line",
            "records.retention_run",
            "site.region_text",
            "site.shown_edition",
            "site.statement",
            "site.text_approval",
            "voices.consent",
            "voices.guide");

    /** Policies beside the two that hold regions apart. */
    private static final Set<String> FURTHER_POLICIES = Set.of(
            "people.membership person SELECT",
            "people.noted_phone person SELECT",
            "programmes.coach person SELECT",
            "aid.declaration person SELECT",
            "course.answer_change person SELECT",
            "course.certificate person SELECT",
            "course.opening person SELECT",
            "course.question person SELECT",
            "flows.consent person SELECT",
            "flows.ending_link person SELECT",
            "ideas.photo person SELECT",
            "flows.file person SELECT",
            "flows.flow person SELECT",
            "flows.holder person SELECT",
            "flows.delivery person SELECT",
            "flows.match_consent person SELECT",
            "flows.match_link person SELECT",
            "flows.match_message person SELECT",
            "flows.match_proposal person SELECT",
            "flows.match_step person SELECT",
            "flows.pair_aside person SELECT",
            "flows.published_place person SELECT",
            "flows.step_consent person SELECT",
            "footprint.change person SELECT",
            "ideas.idea person SELECT",
            "ideas.in_calendar person SELECT",
            "ideas.trial person SELECT",
            "ideas.version person SELECT",
            "plan.action person SELECT",
            "plan.action_change person SELECT",
            "plan.check_in person SELECT",
            "plan.check_in_link person SELECT",
            "plan.colleague person SELECT",
            "plan.ballot person SELECT",
            "plan.board_answer person SELECT",
            "plan.board_question person SELECT",
            "plan.decider person SELECT",
            "plan.strategy person SELECT",
            "plan.strategy_version person SELECT",
            "plan.action_helper person SELECT",
            "plan.area person SELECT",
            "plan.area_colleague person SELECT",
            "plan.decision person SELECT",
            "plan.in_calendar person SELECT",
            "plan.intake person SELECT",
            "plan.named person SELECT",
            "plan.proposal person SELECT",
            "plan.review_question person SELECT",
            "plan.shared_sheet person SELECT",
            "plan.version person SELECT",
            "plan.gain person SELECT",
            "plan.need person SELECT",
            "plan.part_link person SELECT",
            "meetings.call person SELECT",
            "meetings.own_address person SELECT",
            "meetings.attendance person SELECT",
            "messages.recipient person SELECT",
            "surveys.sheet person SELECT",
            "surveys.company_answer person SELECT",
            "surveys.link person SELECT",
            "voices.interview person SELECT");

    private static final String OURS = """
        select c.oid, c.relkind, c.relowner, c.relacl, c.reloptions, c.relrowsecurity, c.relforcerowsecurity,
               n.nspname || '.' || c.relname as name,
               exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_id'
                          and not a.attisdropped)
               and not n.nspname || '.' || c.relname = any(:global) as regional
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname !~ '^(pg_|information_schema$)' and c.relname !~ '^(flyway_schema_history|migrations_)'
        """;

    private static final Map<String, String> RULES = Map.of(
            "a regional table has forced row security", """
            select name || ' has a region_id but no forced row security' from ours
             where regional and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
            """,
            "a table without a region is on the list of global ones", """
            select name || ' has no region_id and is not on the list of global tables' from ours
             where relkind in ('r', 'p') and not regional and not name = any(:global)
            """,
            "a regional table has the two policies", """
            select o.name || ' has no policy "' || wanted.policy || '" as shell.hold_regions_apart makes it'
              from ours o, (values ('region', :app, '(region_id = (NULLIF(current_setting(''framsteg.region''::text, true), ''''::text))::uuid)'),
                                   ('owner', :owner, 'true')) as wanted (policy, role, condition)
             where o.regional and o.relkind in ('r', 'p') and not exists (
                   select from pg_policy p
                    where p.polrelid = o.oid and p.polname = wanted.policy and p.polcmd = '*' and p.polpermissive
                      and p.polroles = array[wanted.role::regrole::oid]
                      and pg_get_expr(p.polqual, p.polrelid) = wanted.condition)
            """,
            "no policy lets more through", """
            select o.name || ' has a further policy: ' || p.policyname || ' ' || p.cmd
              from ours o join pg_policies p on p.schemaname || '.' || p.tablename = o.name
             where p.policyname not in ('region', 'owner')
               and not o.name || ' ' || p.policyname || ' ' || p.cmd = any(:furtherPolicies)
            """,
            "a view shows what its reader may see", """
            select name || ' is a view without security_invoker' from ours
             where relkind in ('v', 'm') and not coalesce(reloptions && array['security_invoker=true', 'security_invoker=on'], false)
            """,
            "a key between regional tables begins with the region", """
            select k.conname || ' of ' || o.name || ' does not begin with region_id'
              from pg_constraint k join ours o on o.oid = k.conrelid join ours t on t.oid = k.confrelid
             where k.contype = 'f' and o.regional and t.regional and not exists (
                   select from pg_attribute a, pg_attribute b
                    where a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attname = 'region_id'
                      and b.attrelid = k.confrelid and b.attnum = k.confkey[1] and b.attname = 'region_id')
            """,
            "the application owns nothing and cannot pass row security", """
            select 'The application owns ' || name from ours where relowner = :app::regrole
             union all
            select 'The application owns schema ' || nspname from pg_namespace where nspowner = :app::regrole
             union all
            select 'The application is superuser, may bypass row security or is a member of another role'
              from pg_roles where rolname = :app and (rolsuper or rolbypassrls or rolcreaterole
                   or exists (select from pg_auth_members where member = pg_roles.oid))
            """,
            "rights are narrow", """
            select name || ' may be truncated or referred to by the application' from ours
             where relkind in ('r', 'p') and has_table_privilege(:app, oid, 'truncate, references, trigger')
             union all
            select name || ' may be read or changed by anybody' from ours, aclexplode(relacl) as given
             where given.grantee = 0
             union all
            select name || ' is append-only, but may be changed' from ours
             where name = any(:appendOnly)
               and (has_any_column_privilege(:app, oid, 'update') or has_table_privilege(:app, oid, 'delete'))
             union all
            select name || ' is a view that may be written through' from ours
             where relkind = 'v' and has_table_privilege(:app, oid, 'insert, update, delete')
             union all
            select p.oid::regprocedure || ' runs with its owner''s rights' from pg_proc p
              join pg_namespace n on n.oid = p.pronamespace
             where p.prosecdef and n.nspname !~ '^(pg_|information_schema$)'
            """,
            "where a row may be deleted, the keys that refer to it are indexed", """
            select k.conname || ' of ' || o.name || ' has no index to look from ' || t.name
              from pg_constraint k join ours o on o.oid = k.conrelid join ours t on t.oid = k.confrelid
             where k.contype = 'f' and has_table_privilege(:app, t.oid, 'delete') and not exists (
                   select from pg_index i
                    where i.indrelid = k.conrelid
                      and k.conkey <@ (select array_agg(first.attnum)
                                         from unnest(i.indkey::int2[]) with ordinality as first (attnum, place)
                                        where first.place <= cardinality(k.conkey)))
            """);

    private final JdbcClient jdbc;

    Catalogue(Connection asOwner) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(asOwner, true));
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        RULES.values().forEach(rule -> faults.addAll(ask(rule)));
        return faults.stream().sorted().toList();
    }

    List<String> regionalTables() {
        return ask("select name from ours where regional and relkind in ('r', 'p') order by name");
    }

    List<String> tables() {
        return ask("select name from ours where relkind in ('r', 'p') order by name");
    }

    private List<String> ask(String question) {
        return jdbc.sql("with ours as materialized (" + OURS + ") " + question)
                .param("global", GLOBAL.keySet().toArray(String[]::new))
                .param("furtherPolicies", FURTHER_POLICIES.toArray(String[]::new))
                .param("appendOnly", APPEND_ONLY.toArray(String[]::new))
                .param("app", "framsteg_app")
                .param("owner", "framsteg_owner")
                .query(String.class)
                .list();
    }
}
