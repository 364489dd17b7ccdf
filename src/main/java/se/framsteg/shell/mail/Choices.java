package se.framsteg.shell.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;

/**
 * Which mail that is not necessary each person does not want. Whoever holds a letter may say so by its own address, which
 * nobody can guess and which opens nothing else (RFC 8058).
 */
@Service
@Transactional
public class Choices {
    private static final String PURPOSE = "unwanted-mail";

    /** Whose choice of what an address is for. */
    public record Choice(UUID person, Topic topic) {}

    private final JdbcClient jdbc;
    private final Secret secret;
    private final Clock clock;

    Choices(JdbcClient jdbc, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    /** What stands last in the address by which this person stops this. */
    String token(UUID person, Topic topic) {
        return "%s.%s.%s".formatted(person, topic.code(), signature(person, topic));
    }

    /** What a token is for; empty where nobody here has signed it. */
    public Optional<Choice> of(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches(Ids.WRITTEN)) {
            return Optional.empty();
        }
        UUID person = UUID.fromString(parts[0]);
        return Topic.of(parts[1])
                .filter(topic ->
                        MessageDigest.isEqual(signature(person, topic).getBytes(UTF_8), parts[2].getBytes(UTF_8)))
                .map(topic -> new Choice(person, topic));
    }

    public void stop(UUID person, Topic topic) {
        jdbc.sql("""
                insert into shell.unwanted_mail (person_id, topic, since) values (:person, :topic, :at)
                on conflict do nothing
                """)
                .param("person", person)
                .param("topic", topic.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    public void resume(UUID person, Topic topic) {
        jdbc.sql("""
                delete from shell.unwanted_mail where person_id = :person and topic = :topic
                """).param("person", person).param("topic", topic.name()).update();
    }

    /** What this person does not want. */
    @Transactional(readOnly = true)
    public Set<Topic> unwanted(UUID person) {
        return jdbc.sql("""
                select topic from shell.unwanted_mail where person_id = :person
                """).param("person", person).query((row, _) -> Topic.valueOf(row.getString(1))).stream()
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    /** Who of these does not want this. */
    @Transactional(readOnly = true)
    public Set<UUID> without(Topic topic, Collection<UUID> persons) {
        return Set.copyOf(jdbc.sql("""
                select person_id from shell.unwanted_mail where topic = :topic and person_id = any(:persons)
                """)
                .param("topic", topic.name())
                .param("persons", persons.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Forgets what somebody has chosen. */
    public void forget(UUID person) {
        Arrays.stream(Topic.values()).forEach(topic -> resume(person, topic));
    }

    private String signature(UUID person, Topic topic) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secret.hash(PURPOSE, person + " " + topic.code()));
    }
}
