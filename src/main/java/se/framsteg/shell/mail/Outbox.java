package se.framsteg.shell.mail;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;

/** The letters that have been posted. What a letter says is kept encrypted, and no longer than until it is sent. */
@Repository
class Outbox implements Tidying {
    private static final Duration KEPT_FOR = Duration.ofDays(90);
    private static final String PURPOSE = "mail";

    enum State {
        WAITING,
        SENT,
        KEPT,
        GIVEN_UP,
        WITHHELD
    }

    /** A letter about to be sent. */
    record Waiting(
            UUID id,
            String recipientName,
            String recipientAddress,
            String senderName,
            String replyTo,
            byte[] content,
            Instant worthUntil) {}

    private record Kept(UUID id, String recipientName, String recipientAddress, Instant createdAt, byte[] content) {}

    private final JdbcClient jdbc;
    private final Secret secret;

    Outbox(JdbcClient jdbc, Secret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    void put(UUID id, Letter letter, WrittenLetter written, State state, Instant at) {
        jdbc.sql("""
                insert into shell.outgoing_mail (id, kind, organisation_id, recipient_name, recipient_address,
                                                 sender_name, reply_to, content, state, created_at, worth_until)
                values (:id, :kind, :organisation, :name, :address, :sender, :replyTo, :content, :state, :at, :until)
                """)
                .param("id", id)
                .param("kind", letter.kind().name())
                .param("organisation", letter.organisation())
                .param("name", letter.to().name())
                .param("address", letter.to().address())
                .param("sender", letter.from().name())
                .param("replyTo", letter.from().replyTo())
                .param("content", seal(written))
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(at.plus(letter.worth())))
                .update();
    }

    /** Many at once, by one statement; the three lists go together. */
    void putAll(List<UUID> ids, List<Letter> letters, List<WrittenLetter> written, State state, Instant at) {
        jdbc.sql("""
                insert into shell.outgoing_mail (id, kind, organisation_id, recipient_name, recipient_address,
                                                 sender_name, reply_to, content, state, created_at, worth_until)
                select id, kind, organisation_id, name, address, sender, reply_to, content, :state, :at, until
                  from unnest(:ids, :kinds, :organisations, :names, :addresses, :senders, :repliesTo, :contents, :untils)
                       as l(id, kind, organisation_id, name, address, sender, reply_to, content, until)
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("kinds", texts(letters, each -> each.kind().name()))
                .param(
                        "organisations",
                        letters.stream().map(Letter::organisation).toArray(UUID[]::new))
                .param("names", texts(letters, each -> each.to().name()))
                .param("addresses", texts(letters, each -> each.to().address()))
                .param("senders", texts(letters, each -> each.from().name()))
                .param("repliesTo", texts(letters, each -> each.from().replyTo()))
                .param("contents", written.stream().map(this::seal).toArray(byte[][]::new))
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param(
                        "untils",
                        letters.stream()
                                .map(each -> Timestamp.from(at.plus(each.worth())))
                                .toArray(Timestamp[]::new))
                .update();
    }

    private static String[] texts(List<Letter> letters, Function<Letter, String> text) {
        return letters.stream().map(text).toArray(String[]::new);
    }

    /** Whether this company may be asked now; if so it has been. Two at the same time: one of them. */
    boolean takeBudget(@Nullable UUID organisation, Instant now, Instant weekAgo) {
        return jdbc.sql("""
                insert into shell.asking_mail (organisation_id, asked_at) values (:organisation, :now)
                on conflict (organisation_id) do update set asked_at = excluded.asked_at
                 where asking_mail.asked_at <= :weekAgo
                """)
                        .param("organisation", organisation)
                        .param("now", Timestamp.from(now))
                        .param("weekAgo", Timestamp.from(weekAgo))
                        .update()
                == 1;
    }

    Set<UUID> asked(Collection<UUID> organisations, Instant weekAgo) {
        return Set.copyOf(jdbc.sql("""
                select organisation_id from shell.asking_mail
                 where organisation_id = any(:organisations) and asked_at > :weekAgo
                """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("weekAgo", Timestamp.from(weekAgo))
                .query(UUID.class)
                .list());
    }

    Optional<Waiting> waiting(UUID id) {
        return jdbc.sql("""
                select id, recipient_name, recipient_address, sender_name, reply_to, content, worth_until
                  from shell.outgoing_mail where id = :id and state = 'WAITING'
                """).param("id", id).query(Rows.as(Waiting.class)).optional();
    }

    void sent(UUID id, Instant at) {
        jdbc.sql("""
                update shell.outgoing_mail set state = 'SENT', sent_at = :at, tries = tries + 1, content = null
                 where id = :id and state = 'WAITING'
                """).param("id", id).param("at", Timestamp.from(at)).update();
    }

    void failed(UUID id, String problem) {
        jdbc.sql("""
                update shell.outgoing_mail set tries = tries + 1, problem = :problem
                 where id = :id and state = 'WAITING'
                """).param("id", id).param("problem", problem).update();
    }

    void giveUp(UUID id, Undelivered.Problem problem) {
        jdbc.sql("""
                update shell.outgoing_mail
                   set tries = tries + 1, problem = :problem, state = 'GIVEN_UP', content = null
                 where id = :id and state = 'WAITING'
                """).param("id", id).param("problem", problem.name()).update();
    }

    /** Of these addresses, those whose last letter that left, or should have, did not arrive. */
    List<Undelivered> undelivered(Collection<String> addresses) {
        return jdbc.sql("""
                select address, problem,
                       (select min(created_at) from shell.outgoing_mail
                         where recipient_address = address and state = 'GIVEN_UP'
                           and created_at > coalesce((select max(created_at) from shell.outgoing_mail
                                                       where recipient_address = address and state = 'SENT'),
                                                     '-infinity')) as since
                  from unnest(cast(:addresses as text[])) as address
                 cross join lateral (select state, problem from shell.outgoing_mail
                                      where recipient_address = address and state in ('SENT', 'GIVEN_UP')
                                      order by created_at desc limit 1) last
                 where state = 'GIVEN_UP'
                """)
                .param("addresses", addresses.toArray(String[]::new))
                .query(Rows.as(Undelivered.class))
                .list();
    }

    /** Forgets that letters to an address have been given up. */
    void free(String address) {
        jdbc.sql("""
                delete from shell.outgoing_mail where recipient_address = :address and state = 'GIVEN_UP'
                """).param("address", address).update();
    }

    /** The newest of each kind to each address, so that a crowd of one kind does not hide the rest. */
    List<KeptLetter> kept() {
        return jdbc.sql("""
                select id, recipient_name, recipient_address, created_at, content
                  from (select id, recipient_name, recipient_address, created_at, content,
                               row_number() over (partition by recipient_address, kind order by created_at desc) as turn
                          from shell.outgoing_mail where state = 'KEPT') kept
                 where turn <= 20 order by created_at desc, id desc limit 300
                """).query(Rows.as(Kept.class)).list().stream()
                .map(kept -> new KeptLetter(
                        kept.id(),
                        kept.recipientName(),
                        kept.recipientAddress(),
                        kept.createdAt(),
                        open(kept.content())))
                .toList();
    }

    List<Map<String, @Nullable Object>> to(String address) {
        return jdbc.sql("""
                select kind, sender_name, created_at, sent_at from shell.outgoing_mail
                 where recipient_address = :address and state <> 'WITHHELD' order by created_at
                """).param("address", address).query().listOfRows();
    }

    void forget(String address) {
        jdbc.sql("""
                delete from shell.outgoing_mail where recipient_address = :address
                """).param("address", address).update();
    }

    List<OutboxCount> counts() {
        return jdbc.sql("""
                select state, count(*) as letters from shell.outgoing_mail group by state order by state
                """).query(Rows.as(OutboxCount.class)).list();
    }

    @Override
    public void forgetOld(Instant now) {
        jdbc.sql("""
                delete from shell.outgoing_mail where state <> 'WAITING' and created_at < :before
                """).param("before", Timestamp.from(now.minus(KEPT_FOR))).update();
    }

    WrittenLetter open(byte[] content) {
        return Json.read(new String(secret.decrypt(PURPOSE, content), StandardCharsets.UTF_8), WrittenLetter.class);
    }

    private byte[] seal(WrittenLetter written) {
        return secret.encrypt(PURPOSE, Json.write(written).getBytes(StandardCharsets.UTF_8));
    }
}
