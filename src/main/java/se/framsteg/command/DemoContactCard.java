package se.framsteg.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.contacts.Area;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.Consent;
import se.framsteg.network.contacts.ContactFacts;
import se.framsteg.network.contacts.Cost;
import se.framsteg.network.contacts.Kind;
import se.framsteg.network.contacts.Reached;
import se.framsteg.shell.PhoneNumber;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A made-up contact of the demo, as {@code samples/contacts.yaml} has it.
 *
 * @param places the municipalities where it helps; null for the whole county
 * @param cost from how many kronor, {@code words} in words; {@code free} that it costs nothing; not said where none of them is
 * @param consent to whom how it is reached may be shown; null for nobody
 * @param audience who finds it; null for anybody
 * @param months how many ago it was last checked
 */
record DemoContactCard(
        String kind,
        String name,
        String organisation,
        List<String> topics,
        String competence,
        @Nullable List<String> places,
        @Nullable BigDecimal cost,
        @Nullable String words,
        @Nullable Boolean free,
        String helps,
        @Nullable String site,
        @Nullable String person,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String consent,
        @Nullable String audience,
        int months) {
    private static final String FILE = "/samples/contacts.yaml";

    static List<DemoContactCard> all() {
        try (InputStream file = DemoContactCard.class.getResourceAsStream(FILE)) {
            byte[] read = Objects.requireNonNull(file, FILE).readAllBytes();
            return List.of(new YAMLMapper().readValue(read, DemoContactCard[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    ContactFacts facts(LocalDate today) {
        return new ContactFacts(
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                name,
                organisation,
                topics,
                competence,
                places == null ? Area.COUNTY : new Area(Area.Extent.MUNICIPALITIES, places),
                costs(),
                helps,
                site == null ? "" : "https://" + site,
                new Reached(
                        Objects.requireNonNullElse(person, ""),
                        Objects.requireNonNullElse(address, ""),
                        PhoneNumber.parse(Objects.requireNonNullElse(phone, ""))
                                .map(PhoneNumber::callable)
                                .orElse("")),
                consent(today),
                audience == null ? Audience.PUBLIC : audience(audience));
    }

    private Cost costs() {
        if (cost != null) {
            return new Cost(Cost.How.FROM, cost, "");
        }
        if (words != null) {
            return new Cost(Cost.How.WORDS, null, words);
        }
        return Boolean.TRUE.equals(free) ? Cost.FREE : Cost.UNKNOWN;
    }

    private @Nullable Consent consent(LocalDate today) {
        LocalDate on = today.minusMonths(months);
        return consent == null
                ? null
                : new Consent(
                        Objects.requireNonNullElse(person, name), on, audience(consent), on.plus(Consent.USUAL), true);
    }

    private static Audience audience(String code) {
        return Audience.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
