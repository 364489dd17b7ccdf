package se.framsteg.programmes.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.Organisations;
import se.framsteg.outcomes.Publications;
import se.framsteg.people.Role;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

/** A programme that is over since two months: two companies whose promoter Petra is, and one that nobody follows. */
public final class ClosingWorld {
    private final ApplicationContext house;
    public final Someone maja;
    public final LocalDate today;
    public final Programme programme;
    public final UUID promoter;
    public final UUID metal;
    public final UUID pipes;
    public final UUID alone;
    public final Someone petra;
    public final Someone lena;
    public final String path;

    public ClosingWorld(ApplicationContext house, String region) {
        this.house = house;
        maja = Someone.managing(house, region, "Maja Lind");
        today = LocalDate.now(house.getBean(Clock.class));
        programme = programme("Hållbar avslutning", today.minusMonths(9));
        promoter = organisation("Påhittade Tillväxt AB");
        metal = organisation("Påhittade Plåt AB");
        pipes = organisation("Påhittade Rör AB");
        alone = organisation("Påhittade Ensam AB");
        part(programme, metal, promoter);
        part(programme, pipes, promoter);
        part(programme, alone, null);
        petra = Someone.being(house, maja.region(), Role.PROMOTER, promoter, "Petra Palm");
        lena = Someone.being(house, maja.region(), Role.LEAD, metal, "Lena Ek");
        path = "/%s/manage/%s".formatted(region, programme.slug());
    }

    public Programme programme(String name, LocalDate starts) {
        var facts = new ProgrammeFacts(
                name + " " + UUID.randomUUID().toString().substring(0, 8),
                "Påhittade medel",
                "",
                "",
                starts,
                starts.plusMonths(7),
                6,
                false,
                Map.of());
        return in(() -> house.getBean(Programmes.class).enter(maja.asManager(), facts, "Ny"));
    }

    public UUID organisation(String name) {
        var number = UnusedNumber.next();
        return in(() -> house.getBean(Organisations.class)
                .enter(maja.region().id(), List.of(new OrganisationEntry(number, name, "0680", "25620", 12, null)))
                .get(number));
    }

    public void part(Programme in, UUID company, @Nullable UUID promoter) {
        var entry = new ParticipationEntry(
                Ids.next(), company, "company", "participated", "Våren", promoter, List.of(1, 2, 3), "small");
        in(() -> {
            house.getBean(Participations.class).enter(maja.asManager(), in.id(), List.of(entry));
            return true;
        });
    }

    public void publish() {
        in(() -> house.getBean(Publications.class).publish(maja.asManager(), programme));
    }

    public void close() {
        in(() -> {
            house.getBean(Closings.class).close(maja.asManager(), maja.region(), programme);
            return true;
        });
    }

    /** In the region, and in one transaction. */
    public <T> T in(Supplier<T> work) {
        return Tenancy.within(
                maja.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
