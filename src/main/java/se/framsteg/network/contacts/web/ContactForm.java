package se.framsteg.network.contacts.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.contacts.Area;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.Consent;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactFacts;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.Cost;
import se.framsteg.network.contacts.Kind;
import se.framsteg.network.contacts.Reached;
import se.framsteg.people.MailAddress;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** A contact's card as it is typed. {@code sure} says that one alike is known and that this is another. */
public record ContactForm(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable List<String> topics,
        @Nullable String competence,
        @Nullable String extent,
        @Nullable List<String> municipalities,
        @Nullable String cost,
        @Nullable String costSek,
        @Nullable String costWords,
        @Nullable String helps,
        @Nullable String site,
        @Nullable String person,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String consentBy,
        @Nullable String consentOn,
        @Nullable String consentTo,
        @Nullable String consentUntil,
        @Nullable String audience,
        @Nullable String version,
        @Nullable String sure) {
    static final ContactForm EMPTY = new ContactForm(
            "EXPERT", "", "", List.of(), "", "COUNTY", List.of(), "UNKNOWN", "", "", "", "", "", "", "", "", "", "", "",
            "PUBLIC", "", "");

    static ContactForm of(Contact contact) {
        ContactFacts facts = contact.facts();
        Consent consent = facts.consent();
        BigDecimal sek = facts.cost().fromSek();
        return new ContactForm(
                facts.kind().name(),
                facts.name(),
                facts.organisation(),
                facts.topics(),
                facts.competence(),
                facts.area().extent().name(),
                facts.area().municipalities(),
                facts.cost().how().name(),
                sek == null ? "" : sek.toPlainString(),
                facts.cost().words(),
                facts.helps(),
                facts.site(),
                facts.reached().person(),
                facts.reached().address(),
                facts.reached().phone(),
                consent == null ? "" : consent.by(),
                consent == null ? "" : consent.on().toString(),
                consent == null ? "" : consent.to().name(),
                consent == null ? "" : consent.until().toString(),
                facts.audience().name(),
                String.valueOf(contact.version()),
                "");
    }

    /** What was read, and what must be mended before that can be used. */
    public record Read(Optional<ContactFacts> facts, Mending mending) {}

    Read read(ContactTopics topics, Map<String, String> places, LocalDate today) {
        var reading = new FormReading();
        Optional<Kind> ofKind = constant(Kind.values(), kind);
        if (ofKind.isEmpty()) {
            reading.refuse("kind", "network.contacts.form.kind.missing");
        }
        String called =
                reading.needed("name", line(name), ContactFacts.LONGEST_NAME, "network.contacts.form.name.missing");
        String where = reading.text("organisation", line(organisation), ContactFacts.LONGEST_NAME);
        List<String> about = Objects.requireNonNullElse(topics(), List.<String>of()).stream()
                .filter(key -> topics.find(key).isPresent())
                .distinct()
                .toList();
        String knows = reading.text("competence", line(competence), ContactFacts.LONGEST_WORDS);
        Area area = area(reading, places);
        Cost costs = cost(reading);
        String helpsWith =
                reading.needed("helps", helps, ContactFacts.LONGEST_HELPS, "network.contacts.form.helps.missing");
        String web = site(reading, site);
        Reached reached = reached(reading, person, address, phone);
        Consent consent = consent(reading, today);
        Optional<Audience> shownTo = constant(Audience.values(), audience);
        if (shownTo.isEmpty()) {
            reading.refuse("audience", "network.contacts.form.audience.missing");
        }
        Mending mending = reading.mending();
        return mending.isEmpty()
                ? new Read(
                        Optional.of(new ContactFacts(
                                ofKind.orElseThrow(),
                                called,
                                where,
                                about,
                                knows,
                                area,
                                costs,
                                helpsWith,
                                web,
                                reached,
                                consent,
                                shownTo.orElseThrow())),
                        mending)
                : new Read(Optional.empty(), mending);
    }

    private Area area(FormReading reading, Map<String, String> places) {
        Area.Extent reach = constant(Area.Extent.values(), extent).orElse(Area.Extent.COUNTY);
        if (reach != Area.Extent.MUNICIPALITIES) {
            return new Area(reach, List.of());
        }
        List<String> codes = Objects.requireNonNullElse(municipalities, List.<String>of()).stream()
                .filter(places::containsKey)
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            reading.refuse("municipalities", "network.contacts.form.municipalities.missing");
            return Area.COUNTY;
        }
        return new Area(reach, codes);
    }

    private Cost cost(FormReading reading) {
        Cost.How how = constant(Cost.How.values(), cost).orElse(Cost.How.UNKNOWN);
        return switch (how) {
            case FREE -> Cost.FREE;
            case UNKNOWN -> Cost.UNKNOWN;
            case FROM -> {
                Optional<BigDecimal> sek = reading.amount("costSek", costSek);
                if (sek.isEmpty()) {
                    reading.refuse("costSek", "network.contacts.form.cost-sek.missing");
                }
                yield sek.map(amount -> new Cost(how, amount, "")).orElse(Cost.UNKNOWN);
            }
            case WORDS ->
                new Cost(
                        how,
                        null,
                        reading.needed(
                                "costWords",
                                line(costWords),
                                ContactFacts.LONGEST_WORDS,
                                "network.contacts.form.cost-words.missing"));
        };
    }

    /** Read as somebody types one: without what stands before it. */
    static String site(FormReading reading, @Nullable String typed) {
        String site = line(typed);
        if (site.isEmpty()) {
            return "";
        }
        String whole = site.matches("(?i)https?://.*") ? site : "https://" + site;
        boolean right = whole.length() <= ContactFacts.LONGEST_SITE && isAddress(whole);
        if (!right) {
            reading.refuse("site", "network.contacts.form.site.wrong");
        }
        return right ? whole : "";
    }

    private static boolean isAddress(String whole) {
        try {
            String host = URI.create(whole).getHost();
            return host != null && host.contains(".");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    static Reached reached(
            FormReading reading, @Nullable String person, @Nullable String address, @Nullable String phone) {
        String who = reading.text("person", line(person), ContactFacts.LONGEST_NAME);
        String mail = line(address);
        if (!mail.isEmpty() && !MailAddress.isWritten(mail)) {
            reading.refuse("address", "network.contacts.form.address.wrong");
            mail = "";
        }
        String number = line(phone);
        Optional<PhoneNumber> called = PhoneNumber.parse(number);
        if (!number.isEmpty() && called.isEmpty()) {
            reading.refuse("phone", "network.contacts.form.phone.wrong");
        }
        return new Reached(
                who,
                mail.isEmpty() ? "" : MailAddress.normal(mail),
                called.map(PhoneNumber::callable).orElse(""));
    }

    private @Nullable Consent consent(FormReading reading, LocalDate today) {
        Optional<Audience> to = constant(Audience.values(), consentTo);
        if (to.isEmpty()) {
            return null;
        }
        String by = reading.needed(
                "consentBy", line(consentBy), ContactFacts.LONGEST_NAME, "network.contacts.form.consent-by.missing");
        Optional<LocalDate> on = reading.neededDay("consentOn", consentOn);
        Optional<LocalDate> until = reading.day("consentUntil", consentUntil);
        if (on.isPresent() && on.get().isAfter(today)) {
            reading.refuse("consentOn", "network.contacts.form.consent-on.ahead");
        }
        if (by.isEmpty() || on.isEmpty()) {
            return null;
        }
        LocalDate first = on.get();
        LocalDate last = until.orElse(first.plus(Consent.USUAL));
        if (last.isBefore(first) || last.isAfter(first.plusYears(3))) {
            reading.refuse("consentUntil", "network.contacts.form.consent-until.wrong");
            return null;
        }
        return new Consent(by, first, to.get(), last);
    }

    static <E extends Enum<E>> Optional<E> constant(E[] all, @Nullable String named) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(typed(named)))
                .findFirst();
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    public static List<String> chosen(@Nullable List<String> field) {
        return Objects.requireNonNullElse(field, List.of());
    }

    static String line(@Nullable String field) {
        return typed(field).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
