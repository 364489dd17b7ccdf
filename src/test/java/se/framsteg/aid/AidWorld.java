package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.EndReason;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

/** A region that grants aid: its manager, a euro rate of today's, and programmes and companies as they are needed. */
public final class AidWorld {
    public static final BigDecimal VALUE = new BigDecimal(12_000);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final ApplicationContext house;
    public final Someone maja;
    public final LocalDate today;

    public AidWorld(ApplicationContext house, String region) {
        this(house, Someone.managing(house, region, "Maja Lind"));
    }

    public AidWorld(ApplicationContext house, Someone manager) {
        this.house = house;
        this.maja = manager;
        this.today = LocalDate.now(house.getBean(Clock.class));
        rate(0);
    }

    /** The rate of a day that many days ago. */
    public void rate(int ago) {
        in(() -> {
            var rate = new EuroRate(new BigDecimal("11.25"), today.minusDays(ago), "Riksbanken");
            house.getBean(EuroRates.class).enter(maja.asManager(), rate);
            return 0;
        });
    }

    public Programme programme(AidSetting.Granter granter) {
        var facts = new ProgrammeFacts(
                "Litet stöd " + NEXT.incrementAndGet() + " " + UUID.randomUUID(),
                "Tillväxtverket",
                "",
                "",
                today,
                today.plusMonths(3),
                6,
                false,
                Map.of());
        return in(() -> {
            Programme programme = house.getBean(Programmes.class).enter(maja.asManager(), facts, "Ny");
            if (granter != AidSetting.Granter.UNDECIDED) {
                decide(programme, granter);
            }
            return programme;
        });
    }

    public void decide(Programme programme, AidSetting.Granter granter) {
        in(() -> {
            house.getBean(AidSettings.class)
                    .decide(maja.asManager(), programme.id(), new AidSetting(granter, "Alla får samma", VALUE, null));
            return 0;
        });
    }

    /** A declaration on the granter's own form. */
    public NewDeclaration onForm() {
        return new NewDeclaration("vd", false, null, List.of(), List.of(), "%PDF-1.7\n%%EOF".getBytes());
    }

    public UUID company(String name) {
        return company(name, UnusedNumber.next());
    }

    public UUID company(String name, OrganisationNumber number) {
        return in(() -> house.getBean(Organisations.class)
                .enter(maja.region().id(), List.of(new OrganisationEntry(number, name, "0680", "25620", 12, null)))
                .get(number));
    }

    /** Asks a company to declare; gives who does. */
    public Declarant asked(Programme programme, UUID company) {
        String token = token(programme, company);
        return in(() -> house.getBean(DeclarationLinks.class)
                .holder(maja.region().id(), token)
                .orElseThrow());
    }

    /** Asks a company to declare; gives the address of its page. */
    public String link(Programme programme, UUID company) {
        return "/%s/aid/%s".formatted(maja.region().slug(), token(programme, company));
    }

    public String token(Programme programme, UUID company) {
        return in(() -> {
            var records = house.getBean(AidRecords.class);
            records.request(maja.asManager(), programme.id(), company);
            records.contact(
                    maja.asManager(),
                    programme.id(),
                    company,
                    "Anna Berg",
                    "anna-" + company + "@plat.example",
                    Lang.SV);
            return issued(programme, company);
        });
    }

    /** A new link for whoever is asked already. */
    public String linkOf(Programme programme, UUID company) {
        return "/%s/aid/%s".formatted(maja.region().slug(), in(() -> issued(programme, company)));
    }

    private String issued(Programme programme, UUID company) {
        AidSummary summary =
                records().find(maja.asManager(), programme.id(), company).orElseThrow();
        var links = house.getBean(DeclarationLinks.class);
        var person = new PersonId(summary.contact());
        return links.issue(maja.asManager(), summary.record().subject().id(), person);
    }

    public Declarant declared(Programme programme, UUID company, NewDeclaration declaration) {
        Declarant anna = asked(programme, company);
        in(() -> {
            house.getBean(Declarations.class).sign(anna, declaration);
            return 0;
        });
        return anna;
    }

    public AidRecord checked(Programme programme, UUID company, NewDeclaration declaration) {
        declared(programme, company, declaration);
        return in(() -> records().check(maja.asManager(), programme.id(), company));
    }

    public AidRecord granted(Programme programme, UUID company) {
        return granted(programme, company, nothing());
    }

    public AidRecord granted(Programme programme, UUID company, NewDeclaration declaration) {
        checked(programme, company, declaration);
        return in(() -> records().grant(maja.asManager(), programme.id(), company));
    }

    public NewDeclaration nothing() {
        return new NewDeclaration("vd", false, "25620", List.of(), List.of(), null);
    }

    public NewDeclaration earlier(long sek, LocalDate on, NewDeclaration.Company... companies) {
        return new NewDeclaration(
                "vd",
                false,
                null,
                List.of(companies),
                List.of(new NewDeclaration.Aid("Kommunen", BigDecimal.valueOf(sek), on)),
                null);
    }

    /** A company that is accepted to the programme. */
    public void takesPart(Programme programme, UUID company) {
        in(() -> {
            var part = new ParticipationEntry(
                    Ids.next(), company, "company", "accepted", null, null, List.of(), "unknown");
            house.getBean(Participations.class).enter(maja.asManager(), programme.id(), List.of(part));
            return 0;
        });
    }

    public void leaves(Programme programme, UUID company) {
        in(() -> {
            house.getBean(ParticipationChanges.class)
                    .end(maja.asManager(), programme.id(), company, EndReason.TIME, "");
            return 0;
        });
    }

    /** A declaration without aid that names companies as belonging to the same undertaking. */
    public NewDeclaration with(NewDeclaration.Company... companies) {
        return new NewDeclaration("vd", false, null, List.of(companies), List.of(), null);
    }

    public AidRecords records() {
        return house.getBean(AidRecords.class);
    }

    public Members members() {
        return house.getBean(Members.class);
    }

    public <T extends @Nullable Object> T in(Supplier<T> work) {
        return Tenancy.within(
                maja.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
