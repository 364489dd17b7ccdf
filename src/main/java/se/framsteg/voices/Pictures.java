package se.framsteg.voices;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/** The picture beside somebody's words: one at most, kept sealed from when they put it there until they or their words go. */
@Repository
@Transactional
public class Pictures {
    /** So many signs may say what is seen on one. */
    public static final int LONGEST = 300;

    private static final String PURPOSE = "voice-picture";

    private final JdbcClient jdbc;
    private final Secret secret;
    private final Clock clock;

    Pictures(JdbcClient jdbc, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    /** What is seen on it, in words; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<String> shows(RegionId region, VoiceId voice) {
        return asked(region, voice, "select shows from voices.picture where region_id = :region and interview_id = :id")
                .query((row, _) -> row.getString(1))
                .optional();
    }

    /** As a JPEG; whether anybody may see it is for who asks to know. */
    @Transactional(readOnly = true)
    public Optional<byte[]> find(RegionId region, VoiceId voice) {
        return asked(
                        region,
                        voice,
                        "select content from voices.picture where region_id = :region and interview_id = :id")
                .query((row, _) -> row.getBytes(1))
                .optional()
                .map(kept -> secret.decrypt(PURPOSE, kept));
    }

    /** In the place of the one before. @param jpeg made anew, so that it holds the picture alone */
    public void keep(RegionId region, VoiceId voice, byte[] jpeg, String shows) {
        forget(region, voice);
        asked(region, voice, """
                insert into voices.picture (region_id, interview_id, shows, content, added_at)
                values (:region, :id, :shows, :content, :now)
                """)
                .param("shows", shows)
                .param("content", secret.encrypt(PURPOSE, jpeg))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void forget(RegionId region, VoiceId voice) {
        asked(region, voice, "delete from voices.picture where region_id = :region and interview_id = :id")
                .update();
    }

    private JdbcClient.StatementSpec asked(RegionId region, VoiceId voice, String sql) {
        return jdbc.sql(sql).param("region", region.value()).param("id", voice.value());
    }
}
