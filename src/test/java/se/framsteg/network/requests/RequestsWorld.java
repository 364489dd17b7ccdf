package se.framsteg.network.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.network.routes.RouteDraft;
import se.framsteg.network.routes.RouteRow;
import se.framsteg.network.routes.Routes;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** Maja manages a region; Petra and Pia answer for Nuvab, Per for the chamber. The table begins empty. */
public final class RequestsWorld {
    public final ApplicationContext house;
    public final CourseWorld course;
    public final Region region;
    public final Someone maja;
    public final UUID nuvab;
    public final UUID chamber;
    public final Someone petra;
    public final Someone pia;
    public final Someone per;

    public RequestsWorld(ApplicationContext house, String region) {
        this.house = house;
        course = new CourseWorld(house, region);
        maja = course.aid.maja;
        this.region = maja.region();
        nuvab = course.promoter("Nuvab");
        chamber = course.promoter("Handelskammaren");
        petra = course.person(Role.PROMOTER, nuvab, "Petra Främjare");
        pia = course.person(Role.PROMOTER, nuvab, "Pia Främjare");
        per = course.person(Role.PROMOTER, chamber, "Per Främjare");
        run(() -> routes().in(manager()).stream().map(RouteRow::id).forEach(id -> routes().remove(manager(), id)));
    }

    /** A question that this promoter has, for tests of routes. */
    public static RequestId asked(ApplicationContext house, Someone manager, Someone promoter, UUID organisation) {
        return Tenancy.within(
                manager.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    var token = house.getBean(Requests.class)
                            .ask(
                                    manager.region(),
                                    question("En fråga", "anna@foretag.example"),
                                    "10.9.9.9",
                                    Filled.BY_A_PERSON);
                    Request request = house.getBean(Requests.class)
                            .find(manager.region().id(), token)
                            .orElseThrow();
                    house.getBean(RequestRepository.class)
                            .give(
                                    manager.region().id(),
                                    request.requestId(),
                                    new se.framsteg.network.routes.Responsible(
                                            organisation, promoter.person().value()));
                    return request.requestId();
                }));
    }

    /** A row of the table. */
    public static UUID route(ApplicationContext house, Someone manager, UUID organisation) {
        return Tenancy.within(manager.region().id(), () -> {
            var routes = house.getBean(Routes.class);
            var before = routes.in(manager.asManager()).stream()
                    .filter(row -> "course".equals(row.subject()) && organisation.equals(row.organisationId()))
                    .findFirst();
            if (before.isEmpty()) {
                routes.add(manager.asManager(), new RouteDraft(null, "course", true, organisation, null));
            }
            return before.orElseGet(() -> routes.in(manager.asManager()).getLast())
                    .id();
        });
    }

    public static NewRequest question(String text, String address) {
        return new NewRequest("energy", "", text, "Anna Berg", "Plåt & Svets AB", address, "", Lang.SV);
    }

    public Manager manager() {
        return maja.asManager();
    }

    public Promoter petra() {
        return petra.asPromoter(nuvab);
    }

    public Promoter pia() {
        return pia.asPromoter(nuvab);
    }

    public Promoter per() {
        return per.asPromoter(chamber);
    }

    public Routes routes() {
        return house.getBean(Routes.class);
    }

    public Requests requests() {
        return house.getBean(Requests.class);
    }

    public Answers answers() {
        return house.getBean(Answers.class);
    }

    public void row(@Nullable String subject, UUID organisation, @Nullable Someone person) {
        run(() -> routes().add(
                        manager(),
                        new RouteDraft(
                                null,
                                subject,
                                false,
                                organisation,
                                person == null ? null : person.person().value())));
    }

    /** Asks without an account; gives what the link ends with. */
    public String ask(String text, String address) {
        return in(() -> requests()
                .ask(region, question(text, address), UUID.randomUUID().toString(), Filled.BY_A_PERSON));
    }

    public Request request(String token) {
        return in(() -> requests().find(region.id(), token).orElseThrow());
    }

    /** What silence does at this moment. */
    public int listen(Instant moment) {
        return in(() -> house.getBean(TransactionTemplate.class)
                .execute(_ -> silence(moment).listen(region)));
    }

    public int askAgain(Instant moment) {
        return in(() -> house.getBean(TransactionTemplate.class)
                .execute(_ -> silence(moment).askAgain(region)));
    }

    private Silence silence(Instant moment) {
        return new Silence(
                house.getBean(RequestRepository.class),
                house.getBean(HeldRepository.class),
                house.getBean(LineRepository.class),
                house.getBean(SilenceRepository.class),
                house.getBean(RequestLimits.class),
                house.getBean(RequestLetters.class),
                routes(),
                house.getBean(ClosedTimes.class),
                house.getBean(Senders.class),
                Clock.fixed(moment, java.time.ZoneOffset.UTC));
    }

    public List<KeptLetter> letters(String address) {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }

    public List<KeptLetter> letters(Someone to) {
        String address =
                house.getBean(Members.class).find(to.person()).orElseThrow().address();
        return letters(address);
    }

    public <T> T in(Supplier<T> work) {
        return Tenancy.within(region.id(), work);
    }

    /** What a verb does in its transaction, done directly. */
    <T> T written(Supplier<T> work) {
        return in(() -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }

    void write(Runnable work) {
        written(() -> {
            work.run();
            return true;
        });
    }

    public void run(Runnable work) {
        Tenancy.within(region.id(), work);
    }
}
