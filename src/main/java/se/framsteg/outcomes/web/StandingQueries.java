package se.framsteg.outcomes.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Reader;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Rows;

/** Who stands behind a figure. Paged by key, so that any page costs as little as the first. */
@Repository
class StandingQueries {
    static final int SHOWN = 50;

    private static final UUID FIRST = new UUID(0, 0);

    private static final String STANDING = """
            select organisation_id, sum(n) as n from outcomes.standing
             where region_id = :region and programme_id = :programme and indicator = :indicator and code = :code
               and organisation_id > :after and role = :role
               and programme_id = coalesce(:only, programme_id)
             group by organisation_id
             order by organisation_id
             limit :most
            """;
    /** Of those who benefited, who has said nothing of this. */
    private static final String SILENT = """
            select b.organisation_id, 1 as n from outcomes.standing b
             where b.region_id = :region and b.programme_id = :programme and b.indicator = 'companies-benefited'
               and b.code = 'benefited' and b.organisation_id > :after and b.role = :role
               and b.programme_id = coalesce(:only, b.programme_id)
               and not exists (select 1 from outcomes.standing s
                                where s.region_id = b.region_id and s.programme_id = b.programme_id
                                  and s.organisation_id = b.organisation_id and s.indicator = :indicator)
             order by b.organisation_id
             limit :most
            """;

    private final JdbcClient jdbc;

    StandingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number as it may be shown */
    record Found(UUID organisationId, String name, String number, String municipality, long n) {}

    /** How many stand behind each part. */
    record Sums(Map<String, Long> byKey) {
        long of(Behind behind) {
            return behind.isSilence()
                    ? byKey.getOrDefault("company companies-benefited benefited", 0L) - all(behind)
                    : byKey.getOrDefault(key(behind.role(), behind.indicator(), behind.code()), 0L);
        }

        private long all(Behind behind) {
            String beginning = key(behind.role(), behind.indicator(), "");
            return byKey.entrySet().stream()
                    .filter(sum -> sum.getKey().startsWith(beginning))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }

        private static String key(String role, String indicator, String code) {
            return role + " " + indicator + " " + code;
        }
    }

    Sums sums(Reader by, ProgrammeId programme) {
        var sums = new HashMap<String, Long>();
        jdbc.sql("""
                select role, indicator, code, sum(n) as n from outcomes.total
                 where region_id = :region and programme_id = :programme and slice = 'all'
                   and programme_id = coalesce(:only, programme_id)
                 group by role, indicator, code
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("only", by.onlyProgramme(), java.sql.Types.OTHER)
                .query((RowCallbackHandler) row ->
                        sums.put(Sums.key(row.getString(1), row.getString(2), row.getString(3)), row.getLong(4)));
        return new Sums(sums);
    }

    /** One more than is shown, so that the page knows whether another follows. */
    List<Found> behind(Reader by, ProgrammeId programme, Behind behind, @Nullable UUID after) {
        return jdbc.sql(behind.isSilence() ? named(SILENT) : named(STANDING))
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("only", by.onlyProgramme(), java.sql.Types.OTHER)
                .param("indicator", behind.indicator())
                .param("code", behind.code())
                .param("role", behind.role())
                .param("after", after == null ? FIRST : after)
                .param("most", SHOWN + 1)
                .query(Rows.as(Found.class))
                .list();
    }

    /** Of how many of them an auditor has looked at what was adopted. */
    long looked(Reader by, ProgrammeId programme, Behind behind) {
        return jdbc.sql("""
                select count(distinct s.organisation_id) from outcomes.evidence e
                  join outcomes.standing s
                    on s.region_id = e.region_id and s.programme_id = e.programme_id
                   and s.organisation_id = e.organisation_id
                 where e.region_id = :region and e.programme_id = :programme and e.recorded_pass is not null
                   and e.source_type = 'review' and e.kind = :kind
                   and e.programme_id = coalesce(:only, e.programme_id)
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                   and s.indicator = :indicator and s.code = :code and s.role = :role
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("only", by.onlyProgramme(), java.sql.Types.OTHER)
                .param("kind", behind.indicator().equals("strategy-verified") ? "strategy" : "adoption")
                .param("indicator", behind.indicator())
                .param("code", behind.code())
                .param("role", behind.role())
                .query(Long.class)
                .single();
    }

    /** Those whose names begin so, in the order of the names. */
    List<Found> behind(Reader by, ProgrammeId programme, Behind behind, String beginning) {
        return jdbc.sql("""
                select o.id as organisation_id, o.name, o.number, coalesce(o.municipality, '') as municipality,
                       sum(s.n) as n
                  from organisations.pub_organisation o
                  join outcomes.standing s on s.region_id = o.region_id and s.organisation_id = o.id
                 where o.region_id = :region and o.name_key ^@ :beginning and s.programme_id = :programme
                   and s.indicator = :indicator and s.code = :code and s.role = :role
                   and s.programme_id = coalesce(:only, s.programme_id)
                 group by o.id, o.name, o.number, o.municipality, o.name_key
                 order by o.name_key, o.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("only", by.onlyProgramme(), java.sql.Types.OTHER)
                .param("indicator", behind.indicator())
                .param("code", behind.code())
                .param("role", behind.role())
                .param("beginning", beginning.strip().toLowerCase(Locale.ROOT))
                .param("most", SHOWN + 1)
                .query(Rows.as(Found.class))
                .list();
    }

    /** The names of one page's organisations, once it is known which they are. */
    private static String named(String page) {
        return """
                with page as materialized (%s)
                select p.organisation_id, o.name, o.number, coalesce(o.municipality, '') as municipality, p.n
                  from page p
                  join organisations.pub_organisation o on o.region_id = :region and o.id = p.organisation_id
                 order by p.organisation_id
                """.formatted(page);
    }
}
