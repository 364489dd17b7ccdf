package se.framsteg.voices.interviews;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** What was agreed to and taken back, in the order it happened; nothing here is ever changed. */
@Repository
class ConsentLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What happened with a consent. */
    enum Act {
        GIVEN,
        RENEWED,
        WITHDRAWN,
        ENDED
    }

    /** A consent as it stands, and the day of it. */
    record Given(Consent consent, LocalDate on) {}

    /** @param hash a fingerprint of all that was shown when it was given */
    void give(RegionId region, Interview interview, Act act, Consent consent, String hash) {
        add(region, interview, act, true, consent, hash);
    }

    void end(RegionId region, Interview interview, Act act, boolean byPerson) {
        add(region, interview, act, byPerson, null, "");
    }

    private void add(
            RegionId region, Interview interview, Act act, boolean byPerson, @Nullable Consent consent, String hash) {
        String[] scopes = consent == null
                ? new String[0]
                : consent.scopes().stream().map(Scope::code).sorted().toArray(String[]::new);
        jdbc.sql("""
                insert into voices.consent (region_id, id, interview_id, happened_at, act, by_person, named, facts, scopes,
                                            until_on, language, wording, hash)
                values (:region, :id, :interview, :at, :act, :person, :named, :facts, :scopes, :until, :language, :wording, :hash)
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("interview", interview.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("act", act.name().toLowerCase(Locale.ROOT))
                .param("person", byPerson)
                .param("named", consent != null && consent.named())
                .param("facts", consent != null && consent.facts())
                .param("scopes", scopes)
                .param("until", consent == null ? null : consent.until(), Types.DATE)
                .param("language", interview.language().code())
                .param("wording", consent == null ? "" : consent.wording())
                .param("hash", hash)
                .update();
    }

    /** The newest yes, while it holds. */
    Optional<Given> given(RegionId region, InterviewId interview) {
        return jdbc.sql("""
                select named, facts, scopes, until_on, wording, (happened_at at time zone 'Europe/Stockholm')::date as given_on
                  from voices.consent c
                 where region_id = :region and interview_id = :interview and act in ('given', 'renewed')
                   and not exists (select from voices.consent e
                                    where e.region_id = c.region_id and e.interview_id = c.interview_id
                                      and e.act in ('withdrawn', 'ended')
                                      and (e.happened_at, e.id) > (c.happened_at, c.id))
                 order by happened_at desc, id desc
                 limit 1
                """)
                .param("region", region.value())
                .param("interview", interview.value())
                .query((row, _) -> new Given(
                        new Consent(
                                row.getBoolean("named"),
                                row.getBoolean("facts"),
                                Scope.read(texts(row.getArray("scopes"))),
                                row.getObject("until_on", LocalDate.class),
                                row.getString("wording")),
                        row.getObject("given_on", LocalDate.class)))
                .optional();
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    /** What has happened, as codes and days. */
    record Line(
            Instant happenedAt,
            String act,
            boolean byPerson,
            @Nullable LocalDate untilOn) {}

    List<Line> of(RegionId region, InterviewId interview) {
        return jdbc.sql("""
                select happened_at, act, by_person, until_on from voices.consent
                 where region_id = :region and interview_id = :interview
                 order by happened_at, id
                """)
                .param("region", region.value())
                .param("interview", interview.value())
                .query(Rows.as(Line.class))
                .list();
    }
}
