package se.framsteg.network.contacts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.tenancy.RegionId;

/** Cards that must be looked at, asked about or shown anew, and the links that do it. */
@Repository
class ContactCareRepository {
    private final JdbcClient jdbc;

    ContactCareRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those last checked before a day, or never, the oldest first. */
    List<Contact> checkedBefore(RegionId region, LocalDate day, int most) {
        return jdbc.sql(ContactRows.SELECT.formatted("(c.checked_on is null or c.checked_on < :day)"
                        + " order by c.checked_on nulls first, c.id limit :most"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(Audience.PROMOTERS))
                .param("day", day)
                .param("most", most)
                .query(ContactRows::contact)
                .list();
    }

    /** Of those with a mail address that have not been asked since a moment, those last checked before a day. */
    List<Contact> toAsk(RegionId region, LocalDate day, Instant since, int most) {
        return jdbc.sql(
                        ContactRows.SELECT.formatted(
                                "(c.checked_on is null or c.checked_on < :day) and c.address <> '' and c.company_id is null"
                                        + " and coalesce(c.asked_at < :since, true) order by c.checked_on nulls first, c.id limit :most"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(Audience.PROMOTERS))
                .param("day", day)
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(ContactRows::contact)
                .list();
    }

    /** Companies' cards whose last day is near, of which they have not been asked since they were last shown anew. */
    List<Contact> ending(RegionId region, LocalDate from, LocalDate to, int most) {
        return jdbc.sql(ContactRows.SELECT.formatted("c.ends_on between :from and :to and c.company_id is not null"
                        + " and c.asked_at is null order by c.ends_on, c.id limit :most"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(Audience.PROMOTERS))
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(ContactRows::contact)
                .list();
    }

    /** Those whose last day is before today. */
    List<Contact> over(RegionId region, LocalDate today, int most) {
        return jdbc.sql(ContactRows.SELECT.formatted("c.ends_on < :today order by c.ends_on, c.id limit :most"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(Audience.PROMOTERS))
                .param("today", today)
                .param("most", most)
                .query(ContactRows::contact)
                .list();
    }

    /** Those whose consent ends before a day, the first to end first. */
    List<Contact> consentedUntilBefore(RegionId region, LocalDate day, int most) {
        return jdbc.sql(ContactRows.SELECT.formatted(
                        "c.consent_until < :day order by c.consent_until, c.id limit :most"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(Audience.PROMOTERS))
                .param("day", day)
                .param("most", most)
                .query(ContactRows::contact)
                .list();
    }

    void checked(RegionId region, ContactId id, LocalDate on) {
        jdbc.sql("""
                update network.contact set checked_on = :on where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("on", on)
                .update();
    }

    /** Its own word that all of it is right, and what is agreed to; false where it is another version by now. */
    boolean agreed(RegionId region, ContactId id, int version, LocalDate on) {
        return jdbc.sql("""
                update network.contact
                   set checked_on = :on, consent_own = case when consent_by is not null then true else consent_own end
                 where region_id = :region and id = :id and version = :version
                """)
                        .param("region", region.value())
                        .param("id", id.value())
                        .param("version", version)
                        .param("on", on)
                        .update()
                == 1;
    }

    /** Whether it has a link that still opens it. */
    boolean isLinked(RegionId region, ContactId id, Instant now) {
        return jdbc.sql("""
                select link_until > :now from network.contact where region_id = :region and id = :id and link_until is not null
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }

    /** A link of its own until a moment; the one before opens nothing. */
    void linked(RegionId region, ContactId id, byte[] link, Instant until) {
        jdbc.sql("""
                update network.contact set link_hash = :link, link_until = :until where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("link", link)
                .param("until", Timestamp.from(until))
                .update();
    }

    /** With a link of its own until a moment; the one before opens nothing. */
    void asked(RegionId region, ContactId id, byte[] link, Instant at, Instant until) {
        jdbc.sql("""
                update network.contact set link_hash = :link, link_until = :until, asked_at = :at
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("link", link)
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(until))
                .update();
    }
}
