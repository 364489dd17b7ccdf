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
import se.framsteg.people.PersonId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * The six-digit code of a question, for who reads the letter on another device or got it on paper: gives the link, to who says
 * whose question it is. After ten wrong ones the code of a question is worth nothing any more; its link still works.
 */
@Repository
@Transactional
public class AnswerCodes {
    static final int TRIES = 10;

    /** More open questions than this nobody has. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Members members;
    private final Secret secret;
    private final Clock clock;

    AnswerCodes(JdbcClient jdbc, Members members, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.secret = secret;
        this.clock = clock;
    }

    private record Row(UUID id, byte[] codeHash, byte[] linkSealed) {}

    /** The token of the link; empty where the code is none of theirs, which is counted. @param who a mail address, or a name */
    public Optional<String> enter(RegionId region, String who, String code) {
        List<Row> open = open(region, who.strip());
        String digits = code.replaceAll("\\s", "");
        Optional<Row> right = open.stream()
                .filter(each -> MessageDigest.isEqual(
                        each.codeHash(), SealedLink.code(secret, new QuestionId(each.id()), digits)))
                .findFirst();
        if (right.isEmpty()) {
            count(region, open);
        }
        return right.flatMap(row -> SealedLink.open(secret, row.linkSealed())).map(LinkToAnswer::token);
    }

    private List<Row> open(RegionId region, String who) {
        List<PersonId> persons = MailAddress.isWritten(who) ? members.at(who) : List.of();
        return jdbc.sql("""
                select q.id, q.code_hash, q.link_sealed
                  from course.question q
                  join people.pub_person p on p.id = q.person_id
                 where q.region_id = :region and q.due_on >= :last and q.state <> 'withdrawn' and q.tries < :tries
                   and (q.person_id = any(:persons) or lower(p.name) = lower(:name))
                 order by q.asked_at desc
                 limit :most
                """)
                .param("region", region.value())
                .param("last", LocalDate.now(clock).minus(Question.OPEN_BEYOND))
                .param("tries", TRIES)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("name", who)
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list();
    }

    private void count(RegionId region, List<Row> open) {
        jdbc.sql("""
                update course.question set tries = tries + 1 where region_id = :region and id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", open.stream().map(Row::id).toArray(UUID[]::new))
                .update();
    }
}
