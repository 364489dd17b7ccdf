package se.framsteg.network.contacts;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** One introduction at a time in a region, so that those before are counted. */
    void takeTurn(RegionId region) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('network.introductions ' || cast(:region as text), 0))
                """)
                .param("region", region.value())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** How many whoever has this mail address got since a moment, on all their cards, counted until they are enough. */
    int got(RegionId region, String address, Instant since, int enough) {
        return jdbc.sql("""
                select count(*) from (
                    select i.id
                      from network.contact c
                      join network.introduction i on i.region_id = c.region_id and i.contact_id = c.id
                     where c.region_id = :region and c.address = :address and c.address <> '' and i.introduced_at > :since
                     limit :enough) g
                """)
                .param("region", region.value())
                .param("address", address)
                .param("since", Timestamp.from(since))
                .param("enough", enough)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /** Empties what companies wanted before a moment; gives of how many. */
    int forgetWants(RegionId region, Instant before) {
        return jdbc.sql("""
                update network.introduction set wants = ''
                 where region_id = :region and introduced_at < :before and wants <> ''
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .update();
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

    /**
     * Of a contact, the newest first.
     *
     * @param companies the only ones that may be seen; null for all
     */
    List<Introduction> with(RegionId region, ContactId contact, @Nullable Collection<UUID> companies, int most) {
        return jdbc.sql(SELECT.formatted("i.contact_id = :contact and (:all or i.company_id = any(:companies))"
                        + " order by i.introduced_at desc, i.id desc limit :most"))
                .param("region", region.value())
                .param("contact", contact.value())
                .param("all", companies == null)
                .param("companies", companies == null ? new UUID[0] : companies.toArray(UUID[]::new))
                .param("most", most)
                .query(Rows.as(Introduction.class))
                .list();
    }

    /** How many a contact has with others than these companies, counted until they are many. */
    int withOthers(RegionId region, ContactId contact, Collection<UUID> companies, int many) {
        return jdbc.sql("""
                select count(*) from (
                    select i.id from network.introduction i
                     where i.region_id = :region and i.contact_id = :contact and i.company_id <> all(:companies) limit :many) o
                """)
                .param("region", region.value())
                .param("contact", contact.value())
                .param("companies", companies.toArray(UUID[]::new))
                .param("many", many)
                .query((row, _) -> row.getInt(1))
                .single();
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

    /** Those made before one moment and after another whose company has not been asked what came of it, the oldest first. */
    List<Introduction> toAsk(RegionId region, Instant after, Instant before, int most) {
        return jdbc.sql(SELECT.formatted(
                        "i.asked_at is null and i.outcome is null and i.introduced_at between :after and :before"
                                + " order by i.introduced_at limit :most"))
                .param("region", region.value())
                .param("after", Timestamp.from(after))
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

    /** Of a link that was sent since a moment. */
    Optional<Introduction> byLink(RegionId region, byte[] link, Instant since) {
        return jdbc.sql(SELECT.formatted("i.link_hash = :link and i.asked_at > :since"))
                .param("region", region.value())
                .param("link", link)
                .param("since", Timestamp.from(since))
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
