package se.framsteg.network.contacts;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact as its row holds it, and its values as they are written there. */
final class ContactRows {
    /** All of a card, of those for these audiences. */
    static final String SELECT = """
            select c.id, c.kind, c.name, c.organisation, c.topics, c.competence, c.area, c.municipality_codes, c.cost,
                   c.cost_sek, c.cost_words, c.helps, c.site, c.person, c.address, c.phone, c.consent_by, c.consent_on,
                   c.consent_until, c.consent_to, c.consent_own, c.audience, c.checked_on, c.asked_at, c.company_id,
                   c.ends_on, c.version
              from network.contact c
             where c.region_id = :region and c.audience = any(:audiences) and %s
            """;

    private ContactRows() {}

    /** As Swedes put names in order. */
    static String nameKey(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }

    static String alikeKey(ContactFacts facts) {
        return nameKey(facts.name()) + "\n" + nameKey(facts.organisation());
    }

    static String[] audiences(Audience by) {
        return Arrays.stream(Audience.values())
                .filter(by::sees)
                .map(Audience::name)
                .toArray(String[]::new);
    }

    static Map<String, @Nullable Object> values(Contact contact) {
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

    static Contact contact(ResultSet row, int number) throws SQLException {
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
