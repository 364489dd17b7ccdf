package se.framsteg.network.contacts;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
    private static final String SELECT = """
            select c.id, c.kind, c.name, c.organisation, c.topics, c.competence, c.area, c.municipality_codes, c.cost,
                   c.cost_sek, c.cost_words, c.helps, c.site, c.person, c.address, c.phone, c.consent_by, c.consent_on,
                   c.consent_until, c.consent_to, c.consent_own, c.audience, c.checked_on, c.asked_at, c.company_id,
                   c.ends_on, c.version
              from network.contact c
             where c.region_id = :region and c.audience = any(:audiences) and %s
            """;

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Contact> find(RegionId region, Audience by, ContactId id) {
        return jdbc.sql(SELECT.formatted("c.id = :id"))
                .param("region", region.value())
                .param("audiences", audiences(by))
                .param("id", id.value())
                .query(ContactRepository::contact)
                .optional();
    }

    Optional<Contact> byLink(RegionId region, byte[] link, Instant now) {
        return jdbc.sql(SELECT.formatted("c.link_hash = :link and c.link_until > :now"))
                .param("region", region.value())
                .param("audiences", audiences(Audience.PROMOTERS))
                .param("link", link)
                .param("now", Timestamp.from(now))
                .query(ContactRepository::contact)
                .optional();
    }

    /** In the order of the ids. */
    List<Contact> in(RegionId region, Audience by, List<UUID> ids, LocalDate today) {
        return jdbc.sql(SELECT.formatted("c.id = any(:ids) and coalesce(c.ends_on >= :today, true)"
                        + " order by array_position(cast(:ids as uuid[]), c.id)"))
                .param("region", region.value())
                .param("audiences", audiences(by))
                .param("today", today)
                .param("ids", ids.toArray(UUID[]::new))
                .query(ContactRepository::contact)
                .list();
    }

    /** By name. */
    List<Contact> all(RegionId region, Audience by, LocalDate today, int skipped, int most) {
        return jdbc.sql(SELECT.formatted("coalesce(c.ends_on >= :today, true)"
                        + " order by c.name_key, c.id limit :most offset :skipped"))
                .param("region", region.value())
                .param("audiences", audiences(by))
                .param("today", today)
                .param("most", most)
                .param("skipped", skipped)
                .query(ContactRepository::contact)
                .list();
    }

    /** Those last checked before a day, or never, the oldest first. */
    List<Contact> checkedBefore(RegionId region, LocalDate day, int most) {
        return jdbc.sql(SELECT.formatted("(c.checked_on is null or c.checked_on < :day)"
                        + " order by c.checked_on nulls first, c.id limit :most"))
                .param("region", region.value())
                .param("audiences", audiences(Audience.PROMOTERS))
                .param("day", day)
                .param("most", most)
                .query(ContactRepository::contact)
                .list();
    }

    /** Of those with a mail address that have not been asked since a moment, those last checked before a day. */
    List<Contact> toAsk(RegionId region, LocalDate day, Instant since, int most) {
        return jdbc.sql(
                        SELECT.formatted(
                                "(c.checked_on is null or c.checked_on < :day) and c.address <> '' and c.company_id is null"
                                        + " and coalesce(c.asked_at < :since, true) order by c.checked_on nulls first, c.id limit :most"))
                .param("region", region.value())
                .param("audiences", audiences(Audience.PROMOTERS))
                .param("day", day)
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(ContactRepository::contact)
                .list();
    }

    /** Companies' cards whose last day is near, of which they have not been asked since they were last shown anew. */
    List<Contact> ending(RegionId region, LocalDate from, LocalDate to, int most) {
        return jdbc.sql(SELECT.formatted("c.ends_on between :from and :to and c.company_id is not null"
                        + " and c.asked_at is null order by c.ends_on, c.id limit :most"))
                .param("region", region.value())
                .param("audiences", audiences(Audience.PROMOTERS))
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(ContactRepository::contact)
                .list();
    }

    /** Those whose last day is before today. */
    List<Contact> over(RegionId region, LocalDate today, int most) {
        return jdbc.sql(SELECT.formatted("c.ends_on < :today order by c.ends_on, c.id limit :most"))
                .param("region", region.value())
                .param("audiences", audiences(Audience.PROMOTERS))
                .param("today", today)
                .param("most", most)
                .query(ContactRepository::contact)
                .list();
    }

    /** Those whose consent ends before a day, the first to end first. */
    List<Contact> consentedUntilBefore(RegionId region, LocalDate day, int most) {
        return jdbc.sql(SELECT.formatted("c.consent_until < :day order by c.consent_until, c.id limit :most"))
                .param("region", region.value())
                .param("audiences", audiences(Audience.PROMOTERS))
                .param("day", day)
                .param("most", most)
                .query(ContactRepository::contact)
                .list();
    }

    /** Others with the same name and organisation, or the same mail address. */
    List<Contact> alike(RegionId region, ContactFacts facts, @Nullable ContactId but) {
        return jdbc.sql(SELECT.formatted("(c.alike_key = :alike or c.address = :address and c.address <> '')"
                        + " and c.id is distinct from :but order by c.id limit 3"))
                .param("region", region.value())
                .param("audiences", audiences(Audience.PROMOTERS))
                .param("alike", alikeKey(facts))
                .param("address", facts.reached().address())
                .param("but", but == null ? null : but.value(), java.sql.Types.OTHER)
                .query(ContactRepository::contact)
                .list();
    }

    /** Those of a mail address; none where it is empty. */
    List<Contact> withAddress(RegionId region, String address, int most) {
        return jdbc.sql(SELECT.formatted("c.address = :address and c.address <> '' order by c.id limit :most"))
                .param("region", region.value())
                .param("audiences", audiences(Audience.PROMOTERS))
                .param("address", address)
                .param("most", most)
                .query(ContactRepository::contact)
                .list();
    }

    Optional<Contact> ofCompany(RegionId region, UUID company) {
        return jdbc.sql(SELECT.formatted("c.company_id = :company"))
                .param("region", region.value())
                .param("audiences", audiences(Audience.PROMOTERS))
                .param("company", company)
                .query(ContactRepository::contact)
                .optional();
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
                .params(values(contact))
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
                        .params(values(contact))
                        .param("before", version)
                        .update()
                == 1;
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

    /** Its own word that what is agreed to is right. */
    void agreed(RegionId region, ContactId id) {
        jdbc.sql("""
                update network.contact set consent_own = true where region_id = :region and id = :id and consent_by is not null
                """).param("region", region.value()).param("id", id.value()).update();
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

    void gone(
            RegionId region,
            Contact contact,
            String because,
            @Nullable PersonId by,
            byte @Nullable [] hash,
            Instant at) {
        jdbc.sql("""
                insert into network.contact_gone (region_id, contact_id, kind, gone_at, because, person_id, address_hash)
                values (:region, :id, :kind, :at, :because, :by, :hash)
                """)
                .param("region", region.value())
                .param("id", contact.id().value())
                .param("kind", contact.facts().kind().name())
                .param("at", Timestamp.from(at))
                .param("because", because)
                .param("by", by == null ? null : by.value())
                .param("hash", hash)
                .update();
    }

    /** Whether somebody with one of these addresses has asked to be taken away. */
    boolean wishedAway(RegionId region, Collection<byte[]> hashes) {
        return jdbc.sql("""
                select exists (select from network.contact_gone g
                                where g.region_id = :region and g.address_hash = any(:hashes) and g.because = 'OWN_WISH')
                """)
                .param("region", region.value())
                .param("hashes", hashes.toArray(byte[][]::new))
                .query((row, _) -> row.getBoolean(1))
                .single();
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

    /** Of these addresses' hashes, those of whoever has asked to be taken away. */
    List<byte[]> away(RegionId region, Collection<byte[]> hashes) {
        return jdbc.sql("""
                select distinct g.address_hash from network.contact_gone g
                 where g.region_id = :region and g.address_hash = any(:hashes) and g.because = 'OWN_WISH'
                """)
                .param("region", region.value())
                .param("hashes", hashes.toArray(byte[][]::new))
                .query((row, _) -> row.getBytes(1))
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

    /** As Swedes put names in order. */
    static String nameKey(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }

    static String alikeKey(ContactFacts facts) {
        return nameKey(facts.name()) + "\n" + nameKey(facts.organisation());
    }

    private static String[] audiences(Audience by) {
        return Arrays.stream(Audience.values())
                .filter(by::sees)
                .map(Audience::name)
                .toArray(String[]::new);
    }

    private static Map<String, @Nullable Object> values(Contact contact) {
        ContactFacts facts = contact.facts();
        var values = new java.util.HashMap<String, @Nullable Object>();
        values.put("id", contact.id().value());
        values.put("version", contact.version());
        values.put("kind", facts.kind().name());
        values.put("name", facts.name());
        values.put("nameKey", nameKey(facts.name()));
        values.put("organisation", facts.organisation());
        values.put("alikeKey", alikeKey(facts));
        values.put("topics", facts.topics().toArray(String[]::new));
        values.put("competence", facts.competence());
        values.put("area", facts.area().extent().name());
        values.put("municipalities", facts.area().municipalities().toArray(String[]::new));
        values.put("cost", facts.cost().how().name());
        values.put("costSek", facts.cost().fromSek());
        values.put("costWords", facts.cost().words());
        values.put("helps", facts.helps());
        values.put("site", facts.site());
        values.put("person", facts.reached().person());
        values.put("address", facts.reached().address());
        values.put("phone", facts.reached().phone());
        Consent consent = facts.consent();
        values.put("consentBy", consent == null ? null : consent.by());
        values.put("consentOn", consent == null ? null : consent.on());
        values.put("consentUntil", consent == null ? null : consent.until());
        values.put("consentTo", consent == null ? null : consent.to().name());
        values.put("consentOwn", consent != null && consent.own());
        values.put("audience", facts.audience().name());
        values.put("checkedOn", contact.checkedOn());
        values.put("endsOn", contact.endsOn());
        values.put("askedAt", contact.askedAt() == null ? null : Timestamp.from(contact.askedAt()));
        return values;
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        Timestamp asked = row.getTimestamp("asked_at");
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                facts(row),
                row.getObject("checked_on", LocalDate.class),
                asked == null ? null : asked.toInstant(),
                row.getObject("company_id", UUID.class),
                row.getObject("ends_on", LocalDate.class));
    }

    private static ContactFacts facts(ResultSet row) throws SQLException {
        BigDecimal sek = row.getBigDecimal("cost_sek");
        return new ContactFacts(
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("organisation"),
                texts(row.getArray("topics")),
                row.getString("competence"),
                new Area(Area.Extent.valueOf(row.getString("area")), texts(row.getArray("municipality_codes"))),
                new Cost(Cost.How.valueOf(row.getString("cost")), sek, row.getString("cost_words")),
                row.getString("helps"),
                row.getString("site"),
                new Reached(row.getString("person"), row.getString("address"), row.getString("phone")),
                consent(row),
                Audience.valueOf(row.getString("audience")));
    }

    private static @Nullable Consent consent(ResultSet row) throws SQLException {
        String by = row.getString("consent_by");
        return by == null
                ? null
                : new Consent(
                        by,
                        row.getObject("consent_on", LocalDate.class),
                        Audience.valueOf(row.getString("consent_to")),
                        row.getObject("consent_until", LocalDate.class),
                        row.getBoolean("consent_own"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
