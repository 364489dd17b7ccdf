package se.framsteg.voices;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;

/** What participants wrote beside the survey's questions. Only a manager can ask for it, and only in the own region. */
@Service
@Transactional
public class Comments {
    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters or replaces, many at a time; an organisation has one comment in a programme. */
    public void enter(Manager by, ProgrammeId programme, Collection<CommentEntry> entries) {
        jdbc.sql("""
                insert into voices.comment (region_id, programme_id, organisation_id, written_on, text)
                select distinct on (r.organisation) :region, :programme, r.organisation, r."writtenOn", r.text
                  from jsonb_to_recordset(:rows::jsonb) as r(organisation uuid, "writtenOn" date, text text)
                 order by r.organisation, r."writtenOn" desc
                on conflict (region_id, programme_id, organisation_id) do update
                   set written_on = excluded.written_on, text = excluded.text
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("rows", Json.write(entries))
                .update();
    }

    /** Takes back the comments of these organisations. */
    public void remove(Manager by, ProgrammeId programme, Collection<UUID> organisations) {
        jdbc.sql("""
                delete from voices.comment
                 where region_id = :region and programme_id = :programme and organisation_id = any(:organisations)
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .update();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Comment> in(Manager by, ProgrammeId programme) {
        return jdbc.sql("""
                select organisation_id as organisation, written_on, text from voices.comment
                 where region_id = :region and programme_id = :programme
                 order by written_on desc, organisation_id
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .query(Rows.as(Comment.class))
                .list();
    }
}
