package se.framsteg.flows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.flows.offers.FlowFile;
import se.framsteg.flows.offers.FlowFiles;
import se.framsteg.flows.offers.ReadyFile;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** Two companies of the same round and one of another: the first has plastic film to spare. */
public final class FlowWorld {
    public static final String GNOSJO = "0617";
    public static final String VARNAMO = "0683";
    public static final String FILM = "plastic.pe.film";

    public final WorkWorld work;
    public final UUID neighbour;
    public final UUID stranger;
    public final Someone nina;
    public final Someone olle;
    public final LocalDate today;
    private final ApplicationContext house;
    private final Flows flows;

    public FlowWorld(ApplicationContext house, String region) {
        this.house = house;
        work = new WorkWorld(house, region);
        neighbour = work.world.company("Grannens Folie AB");
        nina = Someone.being(house, work.lisa.region(), Role.LEAD, neighbour, "Nina Granne");
        var other = new WorkWorld(house, region);
        stranger = other.company;
        olle = other.lisa;
        today = work.world.today;
        flows = house.getBean(Flows.class);
    }

    /** A draft of somebody's company. */
    public static FlowId flow(ApplicationContext house, Someone lead, UUID company) {
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(Flows.class)
                        .draft(lead.asMember(company, Role.LEAD), offer(LocalDate.of(2026, 11, 1))));
    }

    /** The same, shown to the whole county. */
    public static FlowId shown(ApplicationContext house, Someone lead, UUID company) {
        FlowId id = flow(house, lead, company);
        Tenancy.within(
                lead.region().id(),
                () -> house.getBean(Flows.class)
                        .publish(
                                lead.asMember(company, Role.LEAD),
                                id,
                                1,
                                Visibility.COUNTY,
                                LocalDate.now(house.getBean(Clock.class)).plusDays(Flows.USUAL_DAYS)));
        return id;
    }

    /** A photo of what somebody's company has. */
    public static UUID photo(ApplicationContext house, Someone lead, UUID company, FlowId flow) {
        var files = house.getBean(FlowFiles.class);
        var plain = ReadyFile.of(FlowFile.Kind.PHOTO, new NewFile("a.png", SomeFiles.PNG));
        return Tenancy.within(lead.region().id(), () -> {
            files.add(lead.asMember(company, Role.LEAD), flow, plain);
            return files.of(lead.asMember(company, Role.LEAD), flow).getFirst().id();
        });
    }

    /** Twelve tonnes a year of film, in Gnosjö. */
    public static FlowDraft offer(LocalDate from) {
        return FlowDraft.of(Side.OFFER, "Sträckfilm från pallar", FILM, GNOSJO, from)
                .of(new Quantity(new BigDecimal("12"), "t", null, "year"));
    }

    /** Twenty tonnes a year of film, in Värnamo. */
    public static FlowDraft need(LocalDate from) {
        return FlowDraft.of(Side.NEED, "Folie av polyeten", FILM, VARNAMO, from)
                .of(new Quantity(new BigDecimal("20"), "t", null, "year"));
    }

    public Member lisa() {
        return work.lisa();
    }

    /** Of a company of the same round. */
    public Member nina() {
        return nina.asMember(neighbour, Role.LEAD);
    }

    /** Of a company of another round. */
    public Member olle() {
        return olle.asMember(stranger, Role.LEAD);
    }

    public FlowId draft() {
        return in(() -> flows.draft(lisa(), offer(today)));
    }

    public FlowId published(Visibility to) {
        return published(lisa(), offer(today), to);
    }

    public FlowId published(Member by, FlowDraft draft, Visibility to) {
        return in(() -> {
            FlowId id = flows.draft(by, draft);
            flows.publish(by, id, 1, to, today.plusDays(Flows.USUAL_DAYS));
            return id;
        });
    }

    public Flow flow(FlowId id) {
        return in(() -> flows.find(lisa(), id).orElseThrow());
    }

    /** By what others know it while it is published; something that nobody has for a flow that there is not. */
    public ShownId shownId(FlowId id) {
        return in(() -> shownId(house, id.value()));
    }

    public static ShownId shownId(ApplicationContext house, UUID flow) {
        return house.getBean(JdbcClient.class)
                .sql("select shown_id from flows.flow where id = ?")
                .param(flow)
                .query((row, _) -> new ShownId(row.getObject(1, UUID.class)))
                .optional()
                .orElseGet(() -> new ShownId(UUID.randomUUID()));
    }

    public <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    public String path(String below) {
        return "/%s/company/%s/%s".formatted(work.lisa.region().slug(), work.company, below);
    }

    public <T extends @Nullable Object> T in(Supplier<T> does) {
        return work.in(does);
    }
}
