package se.framsteg.network.contacts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/** Each sees the contacts that are for them, and nobody those that are over; who looks after contacts sees them all. */
@Repository
class ContactRepository {
    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Contact> find(RegionId region, Audience by, ContactId id) {
        return jdbc.sql(ContactRows.SELECT.formatted("c.id = :id"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(by))
                .param("id", id.value())
                .query(ContactRows::contact)
                .optional();
    }

    Optional<Contact> byLink(RegionId region, byte[] link, Instant now) {
        return jdbc.sql(ContactRows.SELECT.formatted("c.link_hash = :link and c.link_until > :now"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(Audience.PROMOTERS))
                .param("link", link)
                .param("now", Timestamp.from(now))
                .query(ContactRows::contact)
                .optional();
    }

    /** In the order of the ids. */
    List<Contact> in(RegionId region, Audience by, List<UUID> ids, LocalDate today) {
        return jdbc.sql(ContactRows.SELECT.formatted("c.id = any(:ids) and coalesce(c.ends_on >= :today, true)"
                        + " order by array_position(cast(:ids as uuid[]), c.id)"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(by))
                .param("today", today)
                .param("ids", ids.toArray(UUID[]::new))
                .query(ContactRows::contact)
                .list();
    }

    /** By name. */
    List<Contact> all(RegionId region, Audience by, LocalDate today, int skipped, int most) {
        return jdbc.sql(ContactRows.SELECT.formatted("coalesce(c.ends_on >= :today, true)"
                        + " order by c.name_key, c.id limit :most offset :skipped"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(by))
                .param("today", today)
                .param("most", most)
                .param("skipped", skipped)
                .query(ContactRows::contact)
                .list();
    }

    /** Others with the same name and organisation, or the same mail address. */
    List<Contact> alike(RegionId region, ContactFacts facts, @Nullable ContactId but) {
        return jdbc.sql(ContactRows.SELECT.formatted(
                        "(c.alike_key = :alike or c.address = :address and c.address <> '')"
                                + " and c.id is distinct from :but order by c.id limit 3"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(Audience.PROMOTERS))
                .param("alike", ContactRows.alikeKey(facts))
                .param("address", facts.reached().address())
                .param("but", but == null ? null : but.value(), java.sql.Types.OTHER)
                .query(ContactRows::contact)
                .list();
    }

    /** Those of a mail address; none where it is empty. */
    List<Contact> withAddress(RegionId region, String address, int most) {
        return jdbc.sql(ContactRows.SELECT.formatted(
                        "c.address = :address and c.address <> '' order by c.id limit :most"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(Audience.PROMOTERS))
                .param("address", address)
                .param("most", most)
                .query(ContactRows::contact)
                .list();
    }

    Optional<Contact> ofCompany(RegionId region, UUID company) {
        return jdbc.sql(ContactRows.SELECT.formatted("c.company_id = :company"))
                .param("region", region.value())
                .param("audiences", ContactRows.audiences(Audience.PROMOTERS))
                .param("company", company)
                .query(ContactRows::contact)
                .optional();
    }

    /** One at a time writes a company's card. */
    void hold(RegionId region, UUID company) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('network.peer ' || cast(:region as text) || :company, 0))
                """)
                .param("region", region.value())
                .param("company", company.toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    void insert(RegionId region, Contact contact, byte[] link) {
        jdbc.sql("""
                insert into network.contact
                       (region_id, id, kind, name, name_key, organisation, alike_key, topics, competence, area,
                        municipality_codes, cost, cost_sek, cost_words, helps, site, person, address, phone, consent_by,
                        consent_on, consent_until, consent_to, consent_own, audience, checked_on, company_id, ends_on,
                        link_hash, version)
                values (:region, :id, :kind, :name, :nameKey, :organisation, :alikeKey, :topics, :competence, :area,
                        :municipalities, :cost, :costSek, :costWords, :helps, :site, :person, :address, :phone, :consentBy,
                        :consentOn, :consentUntil, :consentTo, :consentOwn, :audience, :checkedOn, :company, :endsOn,
                        :link, :version)
                """)
                .param("region", region.value())
                .params(ContactRows.values(contact))
                .param("company", contact.company())
                .param("link", link)
                .update();
    }

    /** False where it is another version by now. */
    boolean update(RegionId region, Contact contact, int version) {
        return jdbc.sql("""
                update network.contact
                   set kind = :kind, name = :name, name_key = :nameKey, organisation = :organisation, alike_key = :alikeKey,
                       topics = :topics, competence = :competence, area = :area, municipality_codes = :municipalities,
                       cost = :cost, cost_sek = :costSek, cost_words = :costWords, helps = :helps, site = :site,
                       person = :person, address = :address, phone = :phone, consent_by = :consentBy,
                       consent_on = :consentOn, consent_until = :consentUntil, consent_to = :consentTo,
                       consent_own = :consentOwn, audience = :audience, checked_on = :checkedOn, ends_on = :endsOn,
                       link_until = case when :address in ('', address) then link_until end,
                       asked_at = :askedAt, version = :version
                 where region_id = :region and id = :id and version = :before
                """)
                        .param("region", region.value())
                        .params(ContactRows.values(contact))
                        .param("before", version)
                        .update()
                == 1;
    }

    /** With its words and its history. */
    boolean delete(RegionId region, ContactId id) {
        return jdbc.sql("""
                delete from network.contact where region_id = :region and id = :id
                """)
                        .param("region", region.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** The name with its organisation, and the mail address, of a contact that is there. */
    record There(String alikeKey, String address) {}

    List<There> there(RegionId region, Collection<String> keys, Collection<String> addresses) {
        return jdbc.sql("""
                select c.alike_key, c.address from network.contact c
                 where c.region_id = :region and c.alike_key = any(:keys)
                 union
                select c.alike_key, c.address from network.contact c
                 where c.region_id = :region and c.address = any(:addresses) and c.address <> ''
                """)
                .param("region", region.value())
                .param("keys", keys.toArray(String[]::new))
                .param("addresses", addresses.toArray(String[]::new))
                .query(se.framsteg.shell.Rows.as(There.class))
                .list();
    }

    void words(RegionId region, ContactId id, Audience audience, Map<String, ContactWords.Found> words) {
        jdbc.sql("""
                delete from network.contact_word where region_id = :region and contact_id = :id
                """).param("region", region.value()).param("id", id.value()).update();
        jdbc.sql("""
                insert into network.contact_word (region_id, word, place, contact_id, audience)
                select :region, w.word, w.place, :id, :audience
                  from unnest(cast(:words as text[]), cast(:places as int[])) as w(word, place)
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("audience", audience.ordinal())
                .param("words", words.keySet().toArray(String[]::new))
                .param(
                        "places",
                        words.values().stream().map(ContactWords.Found::place).toArray(Integer[]::new))
                .update();
    }

    void note(RegionId region, ContactId id, ContactChange.What what, @Nullable PersonId by, Instant at) {
        jdbc.sql("""
                insert into network.contact_change (region_id, id, contact_id, changed_at, person_id, what)
                values (:region, :change, :id, :at, :by, :what)
                """)
                .param("region", region.value())
                .param("change", Ids.next())
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("by", by == null ? null : by.value())
                .param("what", what.name())
                .update();
    }

    /** The newest first. */
    List<ContactChange> history(RegionId region, ContactId id, int most) {
        return jdbc.sql("""
                select h.what, h.changed_at, p.name as person
                  from network.contact_change h
                  left join people.pub_person p on p.id = h.person_id
                 where h.region_id = :region and h.contact_id = :id
                 order by h.id desc limit :most
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("most", most)
                .query(se.framsteg.shell.Rows.as(ContactChange.class))
                .list();
    }
}
