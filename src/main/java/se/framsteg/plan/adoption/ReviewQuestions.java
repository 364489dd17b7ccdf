package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.say;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Audit;
import se.framsteg.people.Auditor;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Senders;
import se.framsteg.plan.adoption.DecisionReviews.Counted;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What auditors ask of a decision before they say that they have looked at it, and what the company's lead answers. Those who lead
 * the company now are written to; the auditor reads the answer where they asked, and what they may have read stays as it is.
 */
@Repository
@Transactional
public class ReviewQuestions {
    public static final int LONGEST = 1000;
    public static final int LONGEST_ANSWER = 2000;

    /** Of one decision. */
    private static final int MOST = 30;

    private static final String OF_DECISION = """
            select q.id, a.name as by, q.text, q.asked_at, q.answer, p.name as answered_by, q.answered_at
              from plan.review_question q
              join people.pub_auditor_pass a on a.region_id = q.region_id and a.id = q.pass_id
              left join people.pub_person p on p.id = q.answered_by
             where q.region_id = :region and q.organisation_id = :organisation and q.decision_id = :decision
             order by q.asked_at, q.id
             limit 100
            """;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Members members;
    private final Senders senders;
    private final Mails mails;
    private final Audit audit;
    private final Clock clock;

    ReviewQuestions(
            JdbcClient jdbc,
            RegionDirectory regions,
            Members members,
            Senders senders,
            Mails mails,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.members = members;
        this.senders = senders;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            String by,
            String text,
            Instant askedAt,
            String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {
        BoardQuestion question() {
            return new BoardQuestion(id, by, text, askedAt, answer, answeredBy, answeredAt, List.of());
        }
    }

    /** For an auditor; that the decision is theirs to read, the asking verb has seen to. */
    @Transactional(readOnly = true)
    public List<BoardQuestion> of(Auditor by, Counted counted) {
        return of(by.region(), counted.organisation(), counted.decision());
    }

    @Transactional(readOnly = true)
    public List<BoardQuestion> of(Member by, UUID decision) {
        return of(by.region(), by.organisation(), decision);
    }

    private List<BoardQuestion> of(RegionId region, UUID organisation, UUID decision) {
        return jdbc
                .sql(OF_DECISION)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("decision", decision)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::question)
                .toList();
    }

    /** Of a decision that is the auditor's to read; beyond what anybody answers nothing is kept. */
    public void ask(Auditor by, Counted counted, Version version, String text) {
        int kept = jdbc.sql("""
                insert into plan.review_question (region_id, id, organisation_id, decision_id, pass_id, text, asked_at)
                select :region, :id, :organisation, :decision, :pass, :text, :at
                 where (select count(*) from plan.review_question where region_id = :region and decision_id = :decision) < :most
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("organisation", counted.organisation())
                .param("decision", counted.decision())
                .param("pass", by.pass())
                .param("text", text)
                .param("at", Timestamp.from(clock.instant()))
                .param("most", MOST)
                .update();
        if (kept > 0) {
            audit.record(by, "plan.ask-company", counted.organisation(), counted.decision());
            members.leadsToWrite(by.region(), counted.organisation())
                    .forEach(lead -> mails.post(Frame.in(lead.lang(), () -> letter(by, counted, version, lead, text))));
        }
    }

    private Letter letter(Auditor by, Counted counted, Version version, CompanyPerson to, String text) {
        String region = regions.find(by.region()).map(Region::slug).orElseThrow();
        return Letter.of(
                        Kind.INFORMING,
                        new Recipient(to.name(), to.address(), to.lang()),
                        senders.in(by.region()),
                        say("plan.audit.news.subject", version.number()))
                .concerning(counted.organisation())
                .say(say("plan.audit.news", by.name(), version.number(), counted.company()))
                .written(text)
                .link(
                        say("plan.audit.news.link"),
                        "/%s/company/%s/plan/decisions/%s"
                                .formatted(
                                        region,
                                        counted.organisation(),
                                        version.id().value()));
    }

    /**
     * The company's lead answers, once: whoever wants to say more can be asked again.
     *
     * @throws AlreadyAnswered where it has its answer
     */
    public void answer(Member by, VersionId version, UUID question, String answer) {
        Board.onlyLead(by);
        int answered = jdbc.sql("""
                update plan.review_question q set answer = :answer, answered_by = :by, answered_at = :at
                 where q.region_id = :region and q.organisation_id = :organisation and q.id = :id and q.answer = ''
                   and exists (select from plan.decision d
                                where d.region_id = q.region_id and d.id = q.decision_id and d.version_id = :version)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", question)
                .param("version", version.value())
                .param("answer", answer)
                .param("by", by.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (answered == 0) {
            throw isAsked(by, version, question)
                    ? new AlreadyAnswered()
                    : new NoSuchElementException("No auditor has asked that");
        }
        audit.record(by.region(), by.person(), "plan.answer-auditor", by.organisation(), question);
    }

    private boolean isAsked(Member by, VersionId version, UUID question) {
        return jdbc.sql("""
                select exists (select from plan.review_question q
                                 join plan.decision d on d.region_id = q.region_id and d.id = q.decision_id
                                where q.region_id = :region and q.organisation_id = :organisation and q.id = :id
                                  and d.version_id = :version)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", question)
                .param("version", version.value())
                .query(Boolean.class)
                .single();
    }
}
