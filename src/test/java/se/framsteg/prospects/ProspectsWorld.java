package se.framsteg.prospects;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.applications.Application;
import se.framsteg.applications.ApplicationsWorld;
import se.framsteg.applications.NewApplication;
import se.framsteg.applications.Opening;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.AttendedWeeks;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

/** An open round, and two promoters who fill it: Maja Modig of Nuvab and Peter Pil of Handelskammaren. */
public final class ProspectsWorld {
    /** A sole trader's number that nobody has: the day is one of a coordination number. */
    public static final String PERSONAL = "640883-3231";

    private final ApplicationContext house;
    public final ApplicationsWorld applications;
    public final Opening opening;
    public final UUID nuvab;
    public final UUID chamber;
    public final Someone maja;
    public final Someone peter;

    public ProspectsWorld(ApplicationContext house, String region) {
        this.house = house;
        this.applications = new ApplicationsWorld(house, region);
        this.opening = applications.opening(25, Granter.NONE);
        this.nuvab = organisation("Nuvab");
        this.chamber = organisation("Handelskammaren");
        this.maja = Someone.being(house, opening.region(), Role.PROMOTER, nuvab, "Maja Modig");
        this.peter = Someone.being(house, opening.region(), Role.PROMOTER, chamber, "Peter Pil");
    }

    /** A company on somebody's list for a round. */
    public static ProspectId in(ApplicationContext house, Promoter by, Opening opening) {
        var prospects = house.getBean(Prospects.class);
        return new ApplicationsWorld(house, opening.region().slug()).in(() -> {
            prospects.add(
                    by,
                    opening.cohort().id(),
                    by.organisations().getFirst(),
                    List.of(named("Frågade " + UUID.randomUUID())));
            return prospects.in(by, opening.cohort().id()).getLast().id();
        });
    }

    public static NewProspect named(String company) {
        return new NewProspect(company, null, "", "", null, null, "");
    }

    public static NewProspect known(String company, OrganisationNumber number, String address) {
        return new NewProspect(
                company,
                number,
                "Anna Berg",
                address,
                PhoneNumber.parse("070-123 45 67").orElseThrow(),
                null,
                "Ring efter lunch");
    }

    public Promoter asMaja() {
        return maja.asPromoter(nuvab);
    }

    public Promoter asPeter() {
        return peter.asPromoter(chamber);
    }

    public Prospect listed(Promoter by, NewProspect added) {
        return in(() -> {
            prospects().add(by, opening.cohort().id(), by.organisations().getFirst(), List.of(added));
            return list(by).stream()
                    .filter(each -> each.company().equals(added.company()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    public List<Prospect> list(Promoter by) {
        return in(() -> prospects().in(by, opening.cohort().id()));
    }

    public Prospect again(Promoter by, Prospect prospect) {
        return in(() -> prospects().find(by, opening.cohort().id(), prospect.id()))
                .orElseThrow();
    }

    public String path() {
        return "/%s/promote/prospects/%s"
                .formatted(opening.region().slug(), opening.cohort().slug());
    }

    public String path(Prospect prospect) {
        return path() + "/" + prospect.id().value();
    }

    /** The path of a company's own link. */
    public String link(Promoter by, Prospect prospect) {
        String text = in(() -> house.getBean(Asking.class).text(by, opening, prospect, Lang.SV))
                .body();
        return text.replaceFirst("(?s).*http://[^/]+(/\\S+/from/\\S+).*", "$1");
    }

    /** A company with this number applies by a poster of Nuvab's. */
    public Application appliedByPoster(OrganisationNumber number, String address) {
        NewApplication sent = applications.sent(number, Application.Role.COMPANY, address);
        return applications.applied(
                opening,
                new NewApplication(
                        sent.role(),
                        sent.number(),
                        sent.company(),
                        sent.municipality(),
                        sent.sector(),
                        sent.accounts(),
                        sent.year(),
                        sent.hasGroup(),
                        sent.contact(),
                        sent.why(),
                        sent.language(),
                        new NewApplication.Asked(nuvab, null)));
    }

    /** By which promoters' asking applications to the round have come. */
    public List<UUID> promotersOfApplications() {
        return in(() -> house.getBean(JdbcClient.class)
                .sql("select promoter_id from applications.pub_application where cohort_id = ?")
                .param(opening.cohort().id().value())
                .query(UUID.class)
                .list());
    }

    /** The company with this number has come to the first week. */
    public void came(OrganisationNumber number) {
        in(() -> {
            UUID company = house.getBean(Organisations.class)
                    .idsOf(opening.region().id(), List.of(number))
                    .get(number);
            house.getBean(AttendedWeeks.class)
                    .note(applications.manager().region(), opening.programme().id(), company, List.of(1));
            return company;
        });
    }

    /** What is too old at this moment is forgotten, in all regions. */
    public void forget(Instant now) {
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> house.getBean(Forgetting.class).forgetOld(now));
    }

    public Prospects prospects() {
        return house.getBean(Prospects.class);
    }

    public Map<String, String> municipalities() {
        return in(() -> house.getBean(Organisations.class)
                .municipalitiesOf(opening.region().id()));
    }

    public <T extends @Nullable Object> T in(Supplier<T> work) {
        return applications.in(work);
    }

    private UUID organisation(String name) {
        OrganisationNumber number = UnusedNumber.next();
        return in(() -> house.getBean(Organisations.class)
                .enter(opening.region().id(), List.of(new OrganisationEntry(number, name, null, null, null, null)))
                .get(number));
    }
}
