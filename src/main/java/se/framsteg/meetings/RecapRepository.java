package se.framsteg.meetings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Rows;

@Repository
class RecapRepository {
    private final JdbcClient jdbc;

    RecapRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Recap> find(Host by, MeetingId meeting) {
        return jdbc.sql("""
                select meeting_id, summary, instead, recording_link, slides_link, slides is not null as has_slides, version,
                       told_at is not null as told, coalesce(told_people, 0) as told_people,
                       told_at is not null and coalesce(told_version, version) = version as told_all
                  from meetings.recap r
                 where region_id = :region and meeting_id = :meeting
                   and exists (select from meetings.meeting m
                                where m.region_id = r.region_id and m.id = r.meeting_id
                                  and (cast(:cohorts as uuid[]) is null or m.cohort_id = any(:cohorts)))
                """)
                .param("region", by.region().value())
                .param("cohorts", by.onlyCohorts())
                .param("meeting", meeting.value())
                .query(Rows.as(Recap.class))
                .optional();
    }

    /** Of the meetings that somebody is called to, or takes part in. */
    List<Recap> of(Guest by) {
        return jdbc.sql("""
                select r.meeting_id, r.summary, r.instead, r.recording_link, r.slides_link,
                       r.slides is not null as has_slides, r.version, r.told_at is not null as told,
                       coalesce(r.told_people, 0) as told_people,
                       r.told_at is not null and coalesce(r.told_version, r.version) = r.version as told_all
                  from meetings.recap_reader k
                  join meetings.recap r on r.region_id = k.region_id and r.meeting_id = k.meeting_id
                 where k.region_id = :region and k.person_id = :person
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .query(Rows.as(Recap.class))
                .list();
    }

    /** Whom it is written for: those who are called or take part, and do so still. */
    Set<PersonId> readers(Host by, MeetingId meeting) {
        return Set.copyOf(jdbc.sql("""
                select k.person_id
                  from meetings.recap_reader k
                  join meetings.meeting m on m.region_id = k.region_id and m.id = k.meeting_id
                 where k.region_id = :region and k.meeting_id = :meeting
                   and (cast(:cohorts as uuid[]) is null or m.cohort_id = any(:cohorts))
                """)
                .param("region", by.region().value())
                .param("cohorts", by.onlyCohorts())
                .param("meeting", meeting.value())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    Optional<byte[]> slides(Guest by, MeetingId meeting) {
        return jdbc.sql("""
                select r.slides
                  from meetings.recap_reader k
                  join meetings.recap r on r.region_id = k.region_id and r.meeting_id = k.meeting_id
                 where k.region_id = :region and k.person_id = :person and k.meeting_id = :meeting
                   and r.slides is not null
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("meeting", meeting.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Whether it stood as it was seen, and now stands otherwise. */
    boolean write(Host by, MeetingId meeting, NewRecap recap) {
        return jdbc.sql("""
                insert into meetings.recap
                       (region_id, meeting_id, summary, instead, recording_link, slides_link, slides, version)
                select m.region_id, m.id, :summary, :instead, :recording, :link, cast(:slides as bytea), 1
                  from meetings.meeting m
                 where m.region_id = :region and m.id = :meeting
                   and (cast(:cohorts as uuid[]) is null or m.cohort_id = any(:cohorts))
                   and (:seen = 0
                        or exists (select from meetings.recap
                                    where region_id = :region and meeting_id = :meeting and version = :seen))
                on conflict (region_id, meeting_id) do update
                   set summary = excluded.summary, instead = excluded.instead,
                       recording_link = excluded.recording_link, slides_link = excluded.slides_link,
                       slides = case when :without then null else coalesce(excluded.slides, recap.slides) end,
                       version = recap.version + 1
                 where recap.version = :seen
                """)
                        .param("region", by.region().value())
                        .param("cohorts", by.onlyCohorts())
                        .param("meeting", meeting.value())
                        .param("summary", recap.summary())
                        .param("instead", recap.instead())
                        .param("recording", recap.recordingLink())
                        .param("link", recap.slidesLink())
                        .param("slides", recap.slides())
                        .param("without", recap.withoutSlides())
                        .param("seen", recap.seenVersion())
                        .update()
                == 1;
    }

    /** Whether nobody has been told yet of what stands there now. */
    boolean tell(Host by, MeetingId meeting, Instant at) {
        return jdbc.sql("""
                update meetings.recap r set told_at = :at, told_version = r.version
                  from meetings.meeting m
                 where r.region_id = :region and r.meeting_id = :meeting
                   and (r.told_at is null or coalesce(r.told_version, r.version) < r.version)
                   and m.region_id = r.region_id and m.id = r.meeting_id
                   and (cast(:cohorts as uuid[]) is null or m.cohort_id = any(:cohorts))
                """)
                        .param("cohorts", by.onlyCohorts())
                        .param("region", by.region().value())
                        .param("meeting", meeting.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** How many were told; 0, which is kept as nobody having been, leaves it to be told. */
    void told(Host by, MeetingId meeting, int people) {
        jdbc.sql("""
                update meetings.recap r
                   set told_people = nullif(:people, 0), told_at = case when :people > 0 then r.told_at end,
                       told_version = case when :people > 0 then r.told_version end
                  from meetings.meeting m
                 where r.region_id = :region and r.meeting_id = :meeting
                   and m.region_id = r.region_id and m.id = r.meeting_id
                   and (cast(:cohorts as uuid[]) is null or m.cohort_id = any(:cohorts))
                """)
                .param("cohorts", by.onlyCohorts())
                .param("region", by.region().value())
                .param("meeting", meeting.value())
                .param("people", people)
                .update();
    }
}
