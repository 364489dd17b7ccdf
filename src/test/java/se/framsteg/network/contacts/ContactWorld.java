package se.framsteg.network.contacts;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.framsteg.TestDatabase;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Advisor;
import se.framsteg.people.Members;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

/** Maja of Nuvab, who looks after the contacts of a region, and cards that she writes. */
public final class ContactWorld {
    public static final String GNOSJO = "0617";
    public static final LocalDate ASKED_ON = LocalDate.of(2026, 9, 1);

    public final Region region;
    public final UUID nuvab;
    public final Someone maja;
    private final ApplicationContext house;

    public ContactWorld(ApplicationContext house, String region) {
        this.house = house;
        this.region = house.getBean(RegionDirectory.class).find(region).orElseThrow();
        this.nuvab = company("Nuvab");
        this.maja = Someone.being(house, this.region, Role.PROMOTER, nuvab, "Maja Modig");
    }

    /** A card that anybody may see. */
    public static ContactId in(ApplicationContext house, Advisor by) {
        return Tenancy.within(
                by.region(),
                () -> house.getBean(Contacts.class).add(by, card("Energirådgivningen " + UUID.randomUUID())));
    }

    /** Free, in the whole county, seen by anybody; and nobody is named. */
    public static ContactFacts card(String name) {
        return new ContactFacts(
                Kind.EXPERT,
                name,
                "",
                List.of("energy"),
                "",
                Area.COUNTY,
                Cost.FREE,
                "Går igenom hur ni använder energi.",
                "",
                Reached.NOWHERE,
                null,
                Audience.PUBLIC);
    }

    public static ContactFacts of(Kind kind, String name, String competence, String helps, String... topics) {
        return new ContactFacts(
                kind,
                name,
                "",
                List.of(topics),
                competence,
                Area.COUNTY,
                Cost.FREE,
                helps,
                "",
                Reached.NOWHERE,
                null,
                Audience.PUBLIC);
    }

    public static ContactFacts reached(ContactFacts facts, Reached reached, @Nullable Consent consent) {
        return facts.with(facts.helps(), reached, consent);
    }

    public static ContactFacts at(ContactFacts facts, Area area) {
        return new ContactFacts(
                facts.kind(),
                facts.name(),
                facts.organisation(),
                facts.topics(),
                facts.competence(),
                area,
                facts.cost(),
                facts.helps(),
                facts.site(),
                facts.reached(),
                facts.consent(),
                facts.audience());
    }

    public static ContactFacts seenBy(ContactFacts facts, Audience audience) {
        return new ContactFacts(
                facts.kind(),
                facts.name(),
                facts.organisation(),
                facts.topics(),
                facts.competence(),
                facts.area(),
                facts.cost(),
                facts.helps(),
                facts.site(),
                facts.reached(),
                facts.consent(),
                audience);
    }

    /** That companies may see it, for some years. */
    public static Consent agreed(String by) {
        return new Consent(by, ASKED_ON, Audience.COMPANIES, ASKED_ON.plusYears(2));
    }

    public Promoter asMaja() {
        return maja.asPromoter(nuvab);
    }

    public UUID company(String name) {
        OrganisationNumber number = UnusedNumber.next();
        return in(() -> bean(Organisations.class)
                .enter(region.id(), List.of(new OrganisationEntry(number, name, GNOSJO, null, null, null)))
                .get(number));
    }

    public Someone lead(UUID company) {
        return Someone.being(house, region, Role.LEAD, company, "Lisa Lind");
    }

    public ContactId add(ContactFacts facts) {
        return in(() -> bean(Contacts.class).add(asMaja(), facts));
    }

    public Optional<Contact> find(Audience by, ContactId id) {
        return in(() -> bean(Contacts.class).find(region.id(), by, id));
    }

    /** A company is introduced to a contact, a month passes, and it is asked what came of it: the path of its link. */
    public String introducedAMonthAgo(Someone lead, UUID company, ContactId contact) {
        in(() -> {
            bean(Introductions.class)
                    .introduce(lead.asMember(company, Role.LEAD), region, contact, "Vi vill sänka vår elräkning.");
            return contact;
        });
        introducedDaysAgo(company, 31);
        in(() -> bean(Introductions.class).askWhatCameOfIt(region));
        String address = bean(Members.class).find(lead.person()).orElseThrow().address();
        String text = bean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> letter.written().text())
                .filter(written -> written.contains("/introduced/"))
                .findFirst()
                .orElseThrow();
        return text.replaceFirst("(?s).*http://[^/]+(/\\S+/introduced/\\S+).*", "$1");
    }

    /** As if the question what came of introductions had been sent so long ago. */
    static void askedDaysAgo(UUID company, int days) {
        ago("asked_at", company, days);
    }

    /** As if introductions had been made so long ago; the application itself cannot change when that was. */
    static void introducedDaysAgo(UUID company, int days) {
        ago("introduced_at", company, days);
    }

    private static void ago(String column, UUID company, int days) {
        try (var owner = TestDatabase.access().asOwner();
                var update = owner.prepareStatement(
                        "update network.introduction set %1$s = %1$s - make_interval(days => ?) where company_id = ?"
                                .formatted(column))) {
            update.setInt(1, days);
            update.setObject(2, company);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String path(String below) {
        return "/%s/%s".formatted(region.slug(), below);
    }

    public <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    public <T extends @Nullable Object> T in(Supplier<T> work) {
        return Tenancy.within(region.id(), work);
    }
}
