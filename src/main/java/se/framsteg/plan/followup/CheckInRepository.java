package se.framsteg.plan.followup;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.people.Member;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.surveys.Respondent;

/** What companies have said, and of which rounds. */
@Repository
class CheckInRepository {
    private static final String PART = """
            select p.programme_id, p.programme_slug, p.programme, p.example, p.organisation_id, o.name as organisation,
                   p.status, p.ends_on
              from programmes.pub_course_part p
              join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
             where p.region_id = :region and p.status in ('accepted', 'paused', 'participated') and p.ends_on < :today
               and %s
             order by p.organisation_id, p.ends_on desc, p.programme_id
            """;

    private final JdbcClient jdbc;

    CheckInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String turn,
            UUID personId,
            String name,
            String typed,
            boolean wantsCall,
            @Nullable String enteredBy,
            @Nullable LocalDate calledOn,
            Instant savedAt,
            @Nullable Instant sentAt) {
        CheckIn checkIn() {
            return new CheckIn(
                    Turn.ofCode(turn),
                    personId,
                    name,
                    Json.map(typed, String.class),
                    wantsCall,
                    enteredBy,
                    calledOn,
                    savedAt,
                    sentAt);
        }
    }

    /** The latest round of a company that has ended. For whoever may know: the asking verb has seen to that. */
    Optional<Part> part(RegionId region, UUID organisation, LocalDate today) {
        return jdbc.sql(PART.formatted("p.organisation_id = :organisation") + " limit 1")
                .param("region", region.value())
                .param("organisation", organisation)
                .param("today", today)
                .query(Rows.as(Part.class))
                .optional();
    }

    /** The same, where the company has something planned that is not done yet. */
    Optional<Part> withOpenActions(Member by, LocalDate today) {
        return jdbc.sql(PART.formatted("""
                        p.organisation_id = :organisation
                           and exists (select from plan.action a
                                        where a.region_id = p.region_id and a.organisation_id = p.organisation_id
                                          and a.status in ('planned', 'ongoing') and not a.removed)
                        """) + " limit 1")
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("today", today)
                .query(Rows.as(Part.class))
                .optional();
    }

    /** The same, where the company is the caller's to follow in this programme. */
    Optional<Part> part(Advisor by, String programme, UUID organisation, LocalDate today) {
        return jdbc.sql(PART.formatted("""
                        p.organisation_id = :organisation and p.programme_slug = :programme
                           and (cast(:promoters as uuid[]) is null or p.promoter_id = any(:promoters))
                        """) + " limit 1")
                .param("region", by.region().value())
                .param("organisation", organisation)
                .param("programme", programme)
                .param("promoters", by.onlyPromoters())
                .param("today", today)
                .query(Rows.as(Part.class))
                .optional();
    }

    /** Each company that may be asked today, with its latest round: those that have something planned and not done yet. */
    List<Part> current(RegionId region, LocalDate since, LocalDate today) {
        return jdbc.sql("select distinct on (organisation_id) * from (" + PART.formatted("""
                        p.ends_on >= :since
                           and exists (select from plan.action a
                                        where a.region_id = p.region_id and a.organisation_id = p.organisation_id
                                          and a.status in ('planned', 'ongoing') and not a.removed)
                        """)
                        + ") as part order by organisation_id, ends_on desc, programme_id")
                .param("region", region.value())
                .param("since", since)
                .param("today", today)
                .query(Rows.as(Part.class))
                .list();
    }

    List<CheckIn> of(Member by, Part part) {
        return jdbc
                .sql("""
                select c.turn, c.person_id, p.name, c.typed::text as typed, c.wants_call, e.name as entered_by, c.called_on,
                       c.saved_at, c.sent_at
                  from plan.check_in c
                  join people.pub_person p on p.id = c.person_id
                  left join people.pub_person e on e.id = c.entered_by
                 where c.region_id = :region and c.organisation_id = :organisation and c.programme_id = :programme
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", part.programmeId())
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::checkIn)
                .toList();
    }

    /**
     * @param sent when it is sent now; null where it is only kept
     * @return false where somebody types in a call and the company has said it itself meanwhile
     */
    boolean put(
            Respondent by,
            Part part,
            Turn turn,
            Map<String, String> typed,
            boolean wantsCall,
            Instant now,
            @Nullable Instant sent) {
        return jdbc.sql("""
                insert into plan.check_in as c (region_id, programme_id, organisation_id, turn, person_id, typed, wants_call,
                                                entered_by, called_on, saved_at, sent_at)
                values (:region, :programme, :organisation, :turn, :person, :typed::jsonb, :call, :enteredBy, :calledOn, :now,
                        :sent)
                on conflict (region_id, programme_id, organisation_id, turn) do update
                   set person_id = :person, typed = :typed::jsonb, wants_call = :call,
                       wish_met_at = case when :call and c.wants_call then c.wish_met_at end,
                       entered_by = case when cast(:sent as timestamptz) is null then c.entered_by else :enteredBy end,
                       called_on = case when cast(:sent as timestamptz) is null then c.called_on else :calledOn end,
                       saved_at = :now, sent_at = coalesce(cast(:sent as timestamptz), c.sent_at)
                 where cast(:enteredBy as uuid) is null or c.sent_at is null or c.called_on is not null
                """)
                        .param("region", by.region().value())
                        .param("programme", part.programmeId())
                        .param("organisation", by.organisation())
                        .param("turn", turn.code())
                        .param("person", by.person().value())
                        .param("typed", Json.write(typed))
                        .param("call", wantsCall)
                        .param(
                                "enteredBy",
                                by.call() == null ? null : by.call().by().value())
                        .param("calledOn", by.call() == null ? null : by.call().on())
                        .param("now", Timestamp.from(now))
                        .param("sent", sent == null ? null : Timestamp.from(sent))
                        .update()
                == 1;
    }
}
