package se.framsteg.voices.interviews;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Interviews as whoever follows the companies sees them, and as the holder of a link does. */
@Repository
class InterviewRepository {
    private static final int MOST = 500;
    private static final int MOST_COMPANIES = 2000;

    private static final String SELECT = """
            select i.id, i.programme_id, i.organisation_id, o.name as company, i.person_id, p.name, i.asked_by,
                   a.name as asker, i.asked_at, i.noted, i.role, i.language, i.state, i.seq, i.until_on, i.said_at,
                   i.published_at, coalesce(f.example, false) as example
              from voices.interview i
              join organisations.pub_organisation o on o.region_id = i.region_id and o.id = i.organisation_id
              join people.pub_person p on p.id = i.person_id
              join people.pub_person a on a.id = i.asked_by
              left join programmes.pub_followed f
                on f.region_id = i.region_id and f.programme_id = i.programme_id
               and f.organisation_id = i.organisation_id
            """;

    private final JdbcClient jdbc;

    InterviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            UUID programmeId,
            UUID organisationId,
            String company,
            UUID personId,
            String name,
            UUID askedBy,
            String asker,
            Instant askedAt,
            boolean noted,
            String role,
            String language,
            String state,
            int seq,
            LocalDate untilOn,
            @Nullable Instant saidAt,
            @Nullable Instant publishedAt,
            boolean example) {
        Interview interview() {
            return new Interview(
                    new InterviewId(id),
                    programmeId,
                    organisationId,
                    company,
                    new PersonId(personId),
                    name,
                    new PersonId(askedBy),
                    asker,
                    askedAt,
                    noted,
                    SpeakerRole.of(role).orElseThrow(),
                    Lang.of(language),
                    State.of(state),
                    seq,
                    untilOn,
                    saidAt,
                    publishedAt,
                    example);
        }
    }

    void insert(
            Advisor by, InterviewId id, PersonId person, NewInterview what, LocalDate until, Instant at, Sealed link) {
        jdbc.sql("""
                insert into voices.interview (region_id, id, programme_id, organisation_id, person_id, asked_by, asked_at,
                                              noted, role, language, state, until_on, token_hash, code_hash, link_sealed)
                values (:region, :id, :programme, :organisation, :person, :by, :at,
                        :noted, :role, :language, :state, :until, :token, :code, :sealed)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("programme", what.programme())
                .param("organisation", what.organisation())
                .param("person", person.value())
                .param("by", by.person().value())
                .param("at", Timestamp.from(at))
                .param("noted", what.noted())
                .param("role", what.role().code())
                .param("language", what.language().code())
                .param("state", (what.noted() ? State.NOTED : State.ASKED).code())
                .param("until", until)
                .param("token", link.token())
                .param("code", link.code())
                .param("sealed", link.sealed())
                .update();
    }

    /** A link as it is kept. */
    record Sealed(byte[] token, byte[] code, byte[] sealed) {}

    void insertQuestions(RegionId region, InterviewId id, List<String> questions) {
        jdbc.sql("""
                insert into voices.interview_answer (region_id, interview_id, position, question)
                select :region, :id, q.position, q.question
                  from unnest(:questions::text[]) with ordinality as q(question, position)
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("questions", questions.toArray(String[]::new))
                .update();
    }

    /** The companies that may be asked, those with places in a round that are not declined. */
    List<Followed> followed(Advisor by) {
        return jdbc.sql("""
                select f.programme_id, f.organisation_id, f.programme, o.name as company
                  from programmes.pub_followed f
                  join organisations.pub_organisation o on o.region_id = f.region_id and o.id = f.organisation_id
                 where f.region_id = :region and f.status in ('accepted', 'paused', 'participated')
                   and (cast(:promoters as uuid[]) is null or f.promoter_id = any(:promoters))
                 order by f.starts_on desc, o.name collate "sv-x-icu", f.organisation_id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("most", MOST_COMPANIES)
                .query(Rows.as(Followed.class))
                .list();
    }

    List<Interview> in(Advisor by) {
        return jdbc
                .sql(SELECT + """
                 where i.region_id = :region
                   and (cast(:promoters as uuid[]) is null or f.promoter_id = any(:promoters))
                 order by i.asked_at desc, i.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::interview)
                .toList();
    }

    Optional<Interview> find(Advisor by, InterviewId id) {
        return jdbc.sql(SELECT + """
                 where i.region_id = :region and i.id = :id
                   and (cast(:promoters as uuid[]) is null or f.promoter_id = any(:promoters))
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Row.class))
                .optional()
                .map(Row::interview);
    }

    /** What a link opens: something to write until its day, or that it is over. */
    Optional<Interview> held(RegionId region, byte[] token, LocalDate today) {
        return jdbc.sql(SELECT + """
                 where i.region_id = :region and i.token_hash = :token and i.state <> 'noted'
                   and (i.until_on >= :today or i.state in ('declined', 'withdrawn', 'ended'))
                """)
                .param("region", region.value())
                .param("token", token)
                .param("today", today)
                .query(Rows.as(Row.class))
                .optional()
                .map(Row::interview);
    }

    /** Those whose time is soon over and who have not been reminded, some at a time. */
    List<Interview> ending(RegionId region, LocalDate today, LocalDate before) {
        return jdbc
                .sql(SELECT + """
                 where i.region_id = :region and i.state = 'published' and i.until_on between :today and :before
                   and i.reminded_at is null
                 order by i.until_on, i.id
                 limit :most
                """)
                .param("region", region.value())
                .param("today", today)
                .param("before", before)
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::interview)
                .toList();
    }

    /** Those that are shown and whose time is over. */
    List<InterviewId> over(RegionId region, LocalDate today) {
        return jdbc.sql("""
                select id from voices.interview
                 where region_id = :region and state = 'published' and until_on < :today
                 order by until_on, id
                 limit :most
                """)
                .param("region", region.value())
                .param("today", today)
                .param("most", MOST)
                .query((row, _) -> new InterviewId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Since when the company has an adopted plan, where whoever speaks leads it. */
    Optional<LocalDate> adoptedOn(RegionId region, Interview interview) {
        return jdbc.sql("""
                select min(d.decided_on) as adopted_on
                  from plan.pub_adopted d
                 where d.region_id = :region and d.organisation_id = :organisation
                   and exists (select from people.pub_member m
                                where m.region_id = d.region_id and m.organisation_id = d.organisation_id
                                  and m.person_id = :person and m.role = 'LEAD')
                """)
                .param("region", region.value())
                .param("organisation", interview.organisation())
                .param("person", interview.person().value())
                .query((row, _) -> Optional.ofNullable(row.getObject("adopted_on", LocalDate.class)))
                .single();
    }

    byte[] link(RegionId region, InterviewId id) {
        return jdbc.sql("select link_sealed from voices.interview where region_id = :region and id = :id")
                .param("region", region.value())
                .param("id", id.value())
                .query(byte[].class)
                .single();
    }

    List<InterviewAnswer> answers(RegionId region, InterviewId id) {
        return jdbc.sql("""
                select position, question, answer, shown, proposed from voices.interview_answer
                 where region_id = :region and interview_id = :id
                 order by position
                """)
                .param("region", region.value())
                .param("id", id.value())
                .query(Rows.as(InterviewAnswer.class))
                .list();
    }

    void write(RegionId region, InterviewId id, int position, @Nullable String answer, @Nullable Boolean shown) {
        jdbc.sql("""
                update voices.interview_answer
                   set answer = coalesce(:answer, answer), shown = coalesce(:shown, shown)
                 where region_id = :region and interview_id = :id and position = :position
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("position", position)
                .param("answer", answer, Types.VARCHAR)
                .param("shown", shown, Types.BOOLEAN)
                .update();
    }

    void propose(RegionId region, InterviewId id, int position, String proposed) {
        jdbc.sql("""
                update voices.interview_answer set proposed = :proposed
                 where region_id = :region and interview_id = :id and position = :position
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("position", position)
                .param("proposed", proposed)
                .update();
    }

    void forgetProposals(RegionId region, InterviewId id) {
        jdbc.sql("""
                update voices.interview_answer set proposed = ''
                 where region_id = :region and interview_id = :id and proposed <> ''
                """).param("region", region.value()).param("id", id.value()).update();
    }

    /** Takes a turn to write, so that one follows another; gives which it is, or nothing where it has come further. */
    Optional<Integer> turn(RegionId region, InterviewId id, State as) {
        return jdbc.sql("""
                update voices.interview set seq = seq + 1
                 where region_id = :region and id = :id and state = :state
                returning seq
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("state", as.code())
                .query(Integer.class)
                .optional();
    }

    /** False where it has come further meanwhile. */
    boolean move(RegionId region, InterviewId id, List<State> from, State to, Instant at) {
        return jdbc.sql("""
                update voices.interview
                   set state = :to, said_at = :at,
                       published_at = case when :to = 'published' then :at else published_at end
                 where region_id = :region and id = :id and state = any(:from)
                """)
                        .param("region", region.value())
                        .param("id", id.value())
                        .param("from", from.stream().map(State::code).toArray(String[]::new))
                        .param("to", to.code())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void until(RegionId region, InterviewId id, LocalDate until) {
        jdbc.sql("""
                update voices.interview set until_on = :until, reminded_at = null where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("until", until)
                .update();
    }

    void mailed(RegionId region, InterviewId id, Instant at) {
        jdbc.sql("update voices.interview set mailed_at = :at where region_id = :region and id = :id")
                .param("region", region.value())
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void reminded(RegionId region, InterviewId id, Instant at) {
        jdbc.sql("update voices.interview set reminded_at = :at where region_id = :region and id = :id")
                .param("region", region.value())
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The words go; that there was an interview stays. */
    void forgetWords(RegionId region, InterviewId id) {
        jdbc.sql("delete from voices.interview_answer where region_id = :region and interview_id = :id")
                .param("region", region.value())
                .param("id", id.value())
                .update();
    }
}
