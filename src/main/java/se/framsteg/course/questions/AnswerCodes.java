package se.framsteg.course.questions;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * The six-digit code of a question, for who reads the letter on another device or got it on paper: gives the link, to who says
 * whose question it is. After ten wrong ones the code of a question is worth nothing any more, and a network that tries many
 * waits for the next hour; links still work.
 */
@Repository
@Transactional
public class AnswerCodes {
    static final int TRIES = 10;

    /** More open questions than this nobody has. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Members members;
    private final QuestionLimits limits;
    private final Secret secret;
    private final Clock clock;

    AnswerCodes(JdbcClient jdbc, Members members, QuestionLimits limits, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.limits = limits;
        this.secret = secret;
        this.clock = clock;
    }

    private record Row(UUID id, byte[] codeHash, byte[] linkSealed) {}

    /**
     * The token of the link; empty where the code is none of theirs, which is counted, or the client has tried too many.
     *
     * @param who a mail address, or the name of somebody who has none
     */
    public Optional<String> enter(RegionId region, String client, String who, String code) {
        if (!limits.mayTry(region, client)) {
            return Optional.empty();
        }
        List<Row> tried = tried(region, who.strip());
        String digits = code.replaceAll("\\s", "");
        Optional<Row> right = tried.stream()
                .filter(each -> MessageDigest.isEqual(
                        each.codeHash(), SealedLink.code(secret, new QuestionId(each.id()), digits)))
                .findFirst();
        if (right.isPresent()) {
            giveBack(region, tried);
        }
        return right.flatMap(row -> SealedLink.open(secret, row.linkSealed())).map(LinkToAnswer::token);
    }

    /** The open questions of who it is, each with this try counted before anybody compares: two at once are two. */
    private List<Row> tried(RegionId region, String who) {
        List<PersonId> persons = MailAddress.isWritten(who) ? members.at(who) : nameless(region, who);
        return jdbc.sql("""
                with open as (
                    select id from course.question
                     where region_id = :region and person_id = any(:persons) and due_on >= :last
                       and state <> 'withdrawn' and tries < :tries
                     order by asked_at desc, id
                     limit :most
                       for update)
                update course.question q set tries = tries + 1 from open
                 where q.region_id = :region and q.id = open.id and q.tries < :tries
                returning q.id, q.code_hash, q.link_sealed
                """)
                .param("region", region.value())
                .param("last", lastOpen())
                .param("tries", TRIES)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list();
    }

    /** Those of this name who have a question and no address: who has one is not to be guessed by name. */
    private List<PersonId> nameless(RegionId region, String name) {
        List<PersonId> called = jdbc.sql("""
                select distinct q.person_id from course.question q
                  join people.pub_person p on p.id = q.person_id
                 where q.region_id = :region and q.due_on >= :last and q.state <> 'withdrawn'
                   and lower(p.name) = lower(:name)
                 limit :most
                """)
                .param("region", region.value())
                .param("last", lastOpen())
                .param("name", name)
                .param("most", MOST)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        return members.find(called).values().stream()
                .filter(person -> person.address().isEmpty())
                .map(Person::personId)
                .toList();
    }

    private LocalDate lastOpen() {
        return LocalDate.now(clock).minus(Question.OPEN_BEYOND);
    }

    /** A right code was no try. */
    private void giveBack(RegionId region, List<Row> tried) {
        jdbc.sql("""
                update course.question set tries = tries - 1 where region_id = :region and id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", tried.stream().map(Row::id).toArray(UUID[]::new))
                .update();
    }
}
