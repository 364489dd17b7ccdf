package se.framsteg.applications;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortPlan;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammePlan;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.EndReason;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

/** A region with a manager, and courses that one may apply to as they are needed. */
public final class ApplicationsWorld {

    private final ApplicationContext house;
    public final Someone maja;
    public final LocalDate today;

    public ApplicationsWorld(ApplicationContext house, String region) {
        this(house, Someone.managing(house, region, "Maja Lind"));
    }

    public ApplicationsWorld(ApplicationContext house, Someone manager) {
        this.house = house;
        this.maja = manager;
        this.today = LocalDate.now(house.getBean(Clock.class));
    }

    public Manager manager() {
        return maja.asManager();
    }

    /** A course with one round that is open from today, and starts in six weeks. */
    public Opening opening(int seats, AidSetting.Granter granter) {
        return opening(seats, granter, Criteria.USUAL, today, today.plusDays(30), today.plusDays(42));
    }

    public Opening opening(
            int seats,
            AidSetting.Granter granter,
            Criteria criteria,
            LocalDate opens,
            LocalDate closes,
            LocalDate starts) {
        return in(() -> {
            var plan = new ProgrammePlan(
                    "Hållbar kurs " + UUID.randomUUID(),
                    "Gör en plan på sex veckor",
                    "",
                    today.minusYears(1),
                    today.plusMonths(9),
                    6);
            Programme programme = house.getBean(Programmes.class).create(manager(), plan);
            if (granter != AidSetting.Granter.UNDECIDED) {
                house.getBean(AidSettings.class)
                        .decide(
                                manager(),
                                programme.id(),
                                new AidSetting(granter, "Ingen lön", new BigDecimal(12_000), null));
            }
            var week = new CohortWeek(1, starts, starts.plusDays(4));
            Cohort cohort = house.getBean(Cohorts.class)
                    .plan(manager(), programme, new CohortPlan("Våren", seats, opens, closes, criteria, List.of(week)));
            return new Opening(maja.region(), programme, cohort);
        });
    }

    /** Another round of the same course, open from today. */
    public Opening another(Opening opening, String name) {
        return in(() -> {
            LocalDate starts = today.plusDays(70);
            var week = new CohortWeek(1, starts, starts.plusDays(4));
            var plan = new CohortPlan(name, 25, today, today.plusDays(30), Criteria.USUAL, List.of(week));
            return new Opening(
                    opening.region(),
                    opening.programme(),
                    house.getBean(Cohorts.class).plan(manager(), opening.programme(), plan));
        });
    }

    /** What Anna Berg of Påhittade Plåt AB types, with a number and an address that nobody else has. */
    public static Map<String, String> typed() {
        return typed(UnusedNumber.next());
    }

    public static Map<String, String> typed(OrganisationNumber number) {
        var typed = new HashMap<String, String>();
        typed.put("number", number.formatted());
        typed.put("company", "Påhittade Plåt AB");
        typed.put("municipality", "0680");
        typed.put("employees", "12");
        typed.put("turnover", "14,5 mkr");
        typed.put("balance", "6 200 000");
        typed.put("group", "no");
        typed.put("name", "Anna Berg");
        typed.put("address", "anna-" + UUID.randomUUID() + "@plat.example");
        typed.put("phone", "070-123 45 67");
        typed.put("why", "Kunderna frågar");
        return typed;
    }

    public NewApplication sent() {
        return sent(UnusedNumber.next(), Application.Role.COMPANY, "anna-" + UUID.randomUUID() + "@plat.example");
    }

    public NewApplication sent(OrganisationNumber number, Application.Role role, String address) {
        boolean company = role == Application.Role.COMPANY;
        return new NewApplication(
                role,
                number,
                "Företaget " + number.masked(),
                "0680",
                null,
                company ? new Accounts(12, new BigDecimal(14_500_000), new BigDecimal(6_200_000)) : null,
                2025,
                false,
                new NewApplication.Contact(
                        "Anna Berg", address, PhoneNumber.parse("070-123 45 67").orElseThrow()),
                "Kunderna frågar",
                Lang.SV,
                null);
    }

    /** From this municipality by its code; null for outside the county. */
    public NewApplication sentFrom(@Nullable String municipality, String address) {
        NewApplication sent = sent(UnusedNumber.next(), Application.Role.COMPANY, address);
        return new NewApplication(
                sent.role(),
                sent.number(),
                sent.company(),
                municipality,
                sent.sector(),
                sent.accounts(),
                sent.year(),
                sent.hasGroup(),
                sent.contact(),
                sent.why(),
                sent.language(),
                sent.asked());
    }

    /** Enters an application that comes when all seats are taken, and that no manager has looked at. */
    public Application waits(Opening opening, NewApplication sent) {
        return in(() -> house.getBean(Applications.class)
                .receive(maja.region().id(), opening.cohort(), Secret.token(), sent, true)
                .orElseThrow());
    }

    /** Enters an application, whether or not one may apply today. */
    public Application applied(Opening opening) {
        return applied(opening, sent());
    }

    public Application applied(Opening opening, NewApplication sent) {
        return applied(opening, sent, Secret.token());
    }

    public Application applied(Opening opening, NewApplication sent, String token) {
        return in(() -> house.getBean(Applications.class)
                .receive(maja.region().id(), opening.cohort(), token, sent, false)
                .orElseThrow());
    }

    public List<Outcome> decide(Opening opening, Verb verb, Application... chosen) {
        return decide(opening, verb, false, chosen);
    }

    /** Accepts who may take part in another programme too. */
    public List<Outcome> acceptToo(Opening opening, Application... chosen) {
        return decide(opening, Verb.ACCEPT, true, chosen);
    }

    private List<Outcome> decide(Opening opening, Verb verb, boolean both, Application... chosen) {
        return in(() -> house.getBean(Decisions.class)
                .decide(
                        manager(),
                        opening,
                        verb,
                        List.of(chosen).stream().map(each -> each.id().value()).toList(),
                        "",
                        both));
    }

    public List<QueueLine> queue(Opening opening) {
        return in(() -> house.getBean(Queue.class).in(manager(), opening));
    }

    /** A company leaves the programme after a call. */
    public void leave(Opening opening, Application application) {
        in(() -> {
            house.getBean(ParticipationChanges.class)
                    .end(
                            manager(),
                            opening.programme().id(),
                            Objects.requireNonNull(organisation(opening, application)),
                            EndReason.TIME,
                            "");
            return 0;
        });
    }

    private @Nullable UUID organisation(Opening opening, Application application) {
        return house.getBean(Queue.class).in(manager(), opening).stream()
                .filter(line -> line.application().id().equals(application.id()))
                .findFirst()
                .orElseThrow()
                .application()
                .organisation();
    }

    /** The path of the newest link of ours in a letter to this address. */
    public String linkTo(String address) {
        String text = house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        Matcher link = Pattern.compile("http://[^/]+(/\\S+)").matcher(text);
        if (!link.find()) {
            throw new AssertionError(text);
        }
        return link.group(1);
    }

    public long lettersTo(String address) {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .count();
    }

    public <T extends @Nullable Object> T in(Supplier<T> work) {
        return Tenancy.within(
                maja.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
