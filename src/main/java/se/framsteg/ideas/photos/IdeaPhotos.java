package se.framsteg.ideas.photos;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.ideas.IdeaId;
import se.framsteg.people.Member;
import se.framsteg.shell.Secret;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;

/** The photo of an idea: one at most, a company's own, kept encrypted. */
@Repository
@Transactional
public class IdeaPhotos {
    /** What photos of ideas are sealed for. */
    public static final String PURPOSE = "idea-photo";

    private final JdbcClient jdbc;
    private final Secret secret;
    private final ReadingFolder folder;
    private final Clock clock;

    IdeaPhotos(JdbcClient jdbc, Secret secret, ReadingFolder folder, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.folder = folder;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<IdeaPhoto> of(Member by, IdeaId idea) {
        return asked(by, idea, """
                select shows from ideas.photo
                 where region_id = :region and organisation_id = :organisation and idea_id = :idea
                """)
                .query((row, _) -> new IdeaPhoto(row.getString(1)))
                .optional();
    }

    /** In the place of the one before. @param jpeg made anew, so that it holds the picture alone */
    public void keep(Member by, IdeaId idea, byte[] jpeg, String shows) {
        int kept = asked(by, idea, """
                insert into ideas.photo (region_id, organisation_id, idea_id, shows, content, added_at, added_by)
                select i.region_id, i.organisation_id, i.id, :shows, :content, :now, :person
                  from ideas.idea i
                 where i.region_id = :region and i.organisation_id = :organisation and i.id = :idea
                    on conflict (region_id, organisation_id, idea_id)
                    do update set shows = excluded.shows, content = excluded.content, added_at = excluded.added_at,
                                  added_by = excluded.added_by
                """)
                .param("shows", shows)
                .param("content", secret.encrypt(PURPOSE, jpeg))
                .param("now", Timestamp.from(clock.instant()))
                .param("person", by.person().value())
                .update();
        if (kept == 0) {
            throw new NoSuchElementException("No idea " + idea.value());
        }
    }

    /** Says what is seen on it. @return false where there is none */
    public boolean describe(Member by, IdeaId idea, String shows) {
        return asked(by, idea, """
                update ideas.photo set shows = :shows
                 where region_id = :region and organisation_id = :organisation and idea_id = :idea
                """).param("shows", shows).update() == 1;
    }

    public void remove(Member by, IdeaId idea) {
        asked(by, idea, """
                delete from ideas.photo
                 where region_id = :region and organisation_id = :organisation and idea_id = :idea
                """).update();
    }

    @Transactional(readOnly = true)
    public Optional<Download> find(Member by, IdeaId idea) {
        return asked(by, idea, """
                select content from ideas.photo
                 where region_id = :region and organisation_id = :organisation and idea_id = :idea
                """)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .map(kept -> Download.written(
                        folder, "foto.jpg", "image/jpeg", out -> out.write(secret.decrypt(PURPOSE, kept))));
    }

    private JdbcClient.StatementSpec asked(Member by, IdeaId idea, String sql) {
        return jdbc.sql(sql)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("idea", idea.value());
    }
}
