package se.framsteg.meetings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Rows;

@Repository
class RecapRepository {
    private final JdbcClient jdbc;

    RecapRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Recap> find(Manager by, MeetingId meeting) {
        return jdbc.sql("""
                select meeting_id, summary, instead, recording_link, slides_link, slides is not null as has_slides, version,
                       told_at is not null as told
                  from meetings.recap where region_id = :region and meeting_id = :meeting
                """)
                .param("region", by.region().value())
                .param("meeting", meeting.value())
                .query(Rows.as(Recap.class))
                .optional();
    }

    /** Of the meetings that somebody is called to. */
    List<Recap> of(Guest by) {
        return jdbc.sql("""
                select r.meeting_id, r.summary, r.instead, r.recording_link, r.slides_link,
                       r.slides is not null as has_slides, r.version, r.told_at is not null as told
                  from meetings.call k
                  join meetings.recap r on r.region_id = k.region_id and r.meeting_id = k.meeting_id
                 where k.region_id = :region and k.person_id = :person and not k.withdrawn
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .query(Rows.as(Recap.class))
                .list();
    }

    Optional<byte[]> slides(Guest by, MeetingId meeting) {
        return jdbc.sql("""
                select r.slides
                  from meetings.call k
                  join meetings.recap r on r.region_id = k.region_id and r.meeting_id = k.meeting_id
                 where k.region_id = :region and k.person_id = :person and k.meeting_id = :meeting and not k.withdrawn
                   and r.slides is not null
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("meeting", meeting.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Whether it stood as it was seen, and now stands otherwise. */
    boolean write(Manager by, MeetingId meeting, NewRecap recap) {
        return jdbc.sql("""
                insert into meetings.recap
                       (region_id, meeting_id, summary, instead, recording_link, slides_link, slides, version)
                select :region, :meeting, :summary, :instead, :recording, :link, cast(:slides as bytea), 1
                 where :seen = 0
                    or exists (select from meetings.recap
                                where region_id = :region and meeting_id = :meeting and version = :seen)
                on conflict (region_id, meeting_id) do update
                   set summary = excluded.summary, instead = excluded.instead,
                       recording_link = excluded.recording_link, slides_link = excluded.slides_link,
                       slides = case when :without then null else coalesce(excluded.slides, recap.slides) end,
                       version = recap.version + 1
                 where recap.version = :seen
                """)
                        .param("region", by.region().value())
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

    /** Whether nobody has been told yet. */
    boolean tell(Manager by, MeetingId meeting, Instant at) {
        return jdbc.sql("""
                update meetings.recap set told_at = :at
                 where region_id = :region and meeting_id = :meeting and told_at is null
                """)
                        .param("region", by.region().value())
                        .param("meeting", meeting.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
