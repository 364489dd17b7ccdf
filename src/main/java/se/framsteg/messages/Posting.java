package se.framsteg.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.messages.Outcome.State;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * Posts a message company by company, each in a transaction of its own, so that one that is stopped goes on where it was and
 * nobody gets it twice. The first letter to a company that asks spends its week; the others of that company come along.
 */
@Component
class Posting {
    private final JdbcClient jdbc;
    private final MessageLetters letters;
    private final Members members;
    private final TransactionTemplate transactions;

    Posting(JdbcClient jdbc, MessageLetters letters, Members members, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.members = members;
        this.transactions = transactions;
    }

    private record Sent(
            UUID id,
            boolean asks,
            boolean example,
            String subjectSv,
            String textSv,
            String subjectEn,
            String textEn,
            UUID writtenBy) {
        Message message() {
            return new Message(
                    id, "", java.time.Instant.EPOCH, asks, example, subjectSv, textSv, subjectEn, textEn, 0, 0, 0, 0);
        }
    }

    void post(RegionId region, MessageId id) {
        boolean more = true;
        while (more) {
            more = Tenancy.within(region, () -> Boolean.TRUE.equals(transactions.execute(_ -> postToNext(region, id))));
        }
    }

    private boolean postToNext(RegionId region, MessageId id) {
        Map<UUID, List<PersonId>> next = next(region, id);
        next.forEach((organisation, persons) -> {
            Sent sent = sent(region, id);
            Map<UUID, State> became = new LinkedHashMap<>();
            var people = members.find(persons);
            for (PersonId person : persons) {
                State state = became.containsValue(State.HELD)
                        ? State.HELD
                        : post(region, sent, organisation, Optional.ofNullable(people.get(person)), became);
                became.put(person.value(), state);
            }
            became.forEach((person, state) -> note(region, id, organisation, person, state));
        });
        return !next.isEmpty();
    }

    private State post(RegionId region, Sent sent, UUID organisation, Optional<Person> to, Map<UUID, State> before) {
        if (to.isEmpty() || to.get().address().isEmpty()) {
            return State.UNREACHED;
        }
        if (has(region, sent.id(), to.get().id())) {
            return State.POSTED;
        }
        Kind kind = sent.asks() && !before.containsValue(State.POSTED) ? Kind.ASKING : Kind.INFORMING;
        return switch (letters.post(sent.message(), new PersonId(sent.writtenBy()), organisation, to.get(), kind)) {
            case POSTED -> State.POSTED;
            case ASKED_THIS_WEEK -> State.HELD;
            case UNWANTED -> State.UNWANTED;
        };
    }

    /** Those of one company whom it is still on its way to. */
    private Map<UUID, List<PersonId>> next(RegionId region, MessageId id) {
        var next = new LinkedHashMap<UUID, List<PersonId>>();
        jdbc.sql("""
                select organisation_id, person_id from messages.recipient
                 where region_id = :region and message_id = :id and state = 'WAITING'
                   and organisation_id = (select organisation_id from messages.recipient
                                           where region_id = :region and message_id = :id and state = 'WAITING'
                                           order by organisation_id limit 1)
                 order by person_id
                   for update
                """)
                .param("region", region.value())
                .param("id", id.value())
                .query((row, _) -> next.computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                        .add(new PersonId(row.getObject(2, UUID.class))))
                .list();
        return next;
    }

    private Sent sent(RegionId region, MessageId id) {
        return jdbc.sql("""
                select id, asks, example, subject_sv, text_sv, subject_en, text_en, written_by from messages.message
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id.value())
                .query(Rows.as(Sent.class))
                .single();
    }

    /** Whether somebody who belongs to two of the companies has it already. */
    private boolean has(RegionId region, UUID id, UUID person) {
        return jdbc.sql("""
                select exists (select from messages.recipient
                                where region_id = :region and message_id = :id and person_id = :person and state = 'POSTED')
                """)
                .param("region", region.value())
                .param("id", id)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private void note(RegionId region, MessageId id, UUID organisation, UUID person, State state) {
        jdbc.sql("""
                update messages.recipient set state = :state
                 where region_id = :region and message_id = :id and organisation_id = :organisation and person_id = :person
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("organisation", organisation)
                .param("person", person)
                .param("state", state.name())
                .update();
    }
}
