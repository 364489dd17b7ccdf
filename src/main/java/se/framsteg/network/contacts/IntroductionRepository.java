package se.framsteg.network.contacts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class IntroductionRepository {
    private static final String SELECT = """
            select i.id, i.company_id, o.name as company, c.name as contact, p.name as by, i.wants, i.introduced_at, i.outcome
              from network.introduction i
              join organisations.pub_organisation o on o.region_id = i.region_id and o.id = i.company_id
              join people.pub_person p on p.id = i.introduced_by
              left join network.contact c on c.region_id = i.region_id and c.id = i.contact_id
             where i.region_id = :region and %s
            """;

    private final JdbcClient jdbc;

    IntroductionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RegionId region, ContactId contact, UUID company, PersonId by, String wants, byte[] link, Instant at) {
        jdbc.sql("""
                insert into network.introduction
                       (region_id, id, contact_id, company_id, introduced_by, wants, introduced_at, link_hash)
                values (:region, :id, :contact, :company, :by, :wants, :at, :link)
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("contact", contact.value())
                .param("company", company)
                .param("by", by.value())
                .param("wants", wants)
                .param("at", Timestamp.from(at))
                .param("link", link)
                .update();
    }

    /** Of a company, since a moment; the newest first. */
    List<Introduction> of(RegionId region, UUID company, Instant since, int most) {
        return jdbc.sql(SELECT.formatted("i.company_id = :company and i.introduced_at > :since"
                        + " order by i.introduced_at desc, i.id desc limit :most"))
                .param("region", region.value())
                .param("company", company)
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(Rows.as(Introduction.class))
                .list();
    }

    /** Of a contact, the newest first. */
    List<Introduction> with(RegionId region, ContactId contact, int most) {
        return jdbc.sql(SELECT.formatted(
                        "i.contact_id = :contact order by i.introduced_at desc, i.id desc limit :most"))
                .param("region", region.value())
                .param("contact", contact.value())
                .param("most", most)
                .query(Rows.as(Introduction.class))
                .list();
    }

    /** Whether the two have been introduced since a moment. */
    boolean introduced(RegionId region, ContactId contact, UUID company, Instant since) {
        return jdbc.sql("""
                select exists (select from network.introduction i
                                where i.region_id = :region and i.contact_id = :contact and i.company_id = :company
                                  and i.introduced_at > :since)
                """)
                .param("region", region.value())
                .param("contact", contact.value())
                .param("company", company)
                .param("since", Timestamp.from(since))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Those made before a moment whose company has not been asked what came of it, the oldest first. */
    List<Introduction> toAsk(RegionId region, Instant before, int most) {
        return jdbc.sql(SELECT.formatted("i.asked_at is null and i.outcome is null and i.introduced_at < :before"
                        + " order by i.introduced_at limit :most"))
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(Rows.as(Introduction.class))
                .list();
    }

    void asked(RegionId region, UUID id, byte[] link, Instant at) {
        jdbc.sql("""
                update network.introduction set link_hash = :link, asked_at = :at where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id)
                .param("link", link)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Introduction> byLink(RegionId region, byte[] link) {
        return jdbc.sql(SELECT.formatted("i.link_hash = :link"))
                .param("region", region.value())
                .param("link", link)
                .query(Rows.as(Introduction.class))
                .optional();
    }

    void answer(RegionId region, UUID id, Introduction.Outcome outcome, Instant at) {
        jdbc.sql("""
                update network.introduction set outcome = :outcome, answered_at = :at where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id)
                .param("outcome", outcome.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** How many have been made since a moment, and what came of them. */
    record Count(int made, int yes, int notYet, int no) {}

    Count count(RegionId region, Instant since) {
        return jdbc.sql("""
                select count(*) as made, count(*) filter (where outcome = 'YES') as yes,
                       count(*) filter (where outcome = 'NOT_YET') as not_yet, count(*) filter (where outcome = 'NO') as no
                  from (select i.outcome from network.introduction i
                         where i.region_id = :region and i.introduced_at > :since limit 10000) i
                """)
                .param("region", region.value())
                .param("since", Timestamp.from(since))
                .query(Rows.as(Count.class))
                .single();
    }
}
