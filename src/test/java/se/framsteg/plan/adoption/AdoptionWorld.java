package se.framsteg.plan.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Plans;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** A company whose plan is ready to be put before its board. */
public final class AdoptionWorld {
    public final PlanWorld plan;
    public final LocalDate today;
    private final ApplicationContext house;

    public AdoptionWorld(ApplicationContext house, String region) {
        this.house = house;
        this.plan = new PlanWorld(house, region);
        this.today = LocalDate.now(house.getBean(Clock.class));
    }

    /** Three actions, two owners, one to be done within ninety days. */
    public AdoptionWorld ready() {
        add("Täta tryckluften", 30, lisa());
        add("Byt till eldriven truck", 200, kalle());
        add("Sortera spillet", 120, kalle());
        return this;
    }

    public ActionId add(String title, int days, Member owner) {
        return plan.add(
                title,
                new Action.Days(today, today.plusDays(days)),
                owner.person().value());
    }

    /** One person decides alone. */
    public AdoptionWorld ownerDecides() {
        plan.in(() -> house.getBean(JdbcClient.class)
                .sql("""
                insert into plan.strategy (region_id, organisation_id, vision, decides, version, changed_by, changed_at)
                values (:region, :organisation, 'Fossilfria 2030', 'owner', 1, :by, now())
                """)
                .param("region", lisa().region().value())
                .param("organisation", lisa().organisation())
                .param("by", lisa().person().value())
                .update());
        return this;
    }

    public Member lisa() {
        return plan.lisa();
    }

    public Member kalle() {
        return plan.kalle();
    }

    public Proposal proposal() {
        return new Proposal(
                "Strategi och handlingsplan",
                today.plusWeeks(2),
                List.of("anta strategin", "anta handlingsplanen"),
                "Trucken kan bli försenad. Då hyr vi.",
                "Då betalar vi 52 000 kronor om året för luft som läcker.",
                today.plusMonths(6),
                lisa().person().value(),
                0);
    }

    public Decider decider(String name, String address) {
        return in(() -> {
            board().add(lisa(), name, "ledamot", address, Lang.SV);
            return board().of(lisa()).stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        });
    }

    public Board board() {
        return house.getBean(Board.class);
    }

    public PlanVersions versions() {
        return house.getBean(PlanVersions.class);
    }

    public Proposals proposals() {
        return house.getBean(Proposals.class);
    }

    public Deciding deciding() {
        return house.getBean(Deciding.class);
    }

    /** Puts the plan forward as it stands, over whatever was written before. */
    public Version frozen() {
        return in(() -> {
            int seen = proposals().find(lisa()).version();
            return version(proposals().propose(lisa(), seen, proposal()));
        });
    }

    public Version version(VersionId id) {
        return in(() -> versions().find(lisa(), id).orElseThrow());
    }

    public <T extends @Nullable Object> T in(Supplier<T> does) {
        return plan.in(does);
    }

    /** A version of somebody else's company, ready or not. */
    public static VersionId frozen(ApplicationContext house, Someone lead, UUID company) {
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    Member by = lead.asMember(company, Role.LEAD);
                    var proposal = new Proposal(
                            "Plan", null, List.of("anta planen " + UUID.randomUUID()), "", "", null, null, 0);
                    return house.getBean(PlanVersions.class)
                            .freeze(by, house.getBean(Plans.class).of(by), proposal, List.of());
                }));
    }

    /** A decision, with signed minutes, to go on with later. */
    public static UUID postponed(ApplicationContext house, Someone lead, UUID company, VersionId version) {
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    LocalDate today = LocalDate.now(house.getBean(Clock.class));
                    var what = new Deciding.Decided(
                            Decision.Outcome.POSTPONED, today, "Vi väntar på offerten", today.plusDays(30));
                    return house.getBean(Deciding.class)
                            .atMeeting(
                                    lead.asMember(company, Role.LEAD),
                                    version,
                                    what,
                                    List.of(new Decision.Signer("Gunvor Ek", "ordförande", "present", "")),
                                    new NewFile("protokoll.png", SomeFiles.PNG))
                            .id();
                }));
    }

    /** Somebody without an address, who is asked all the same: the lead hands over the link. */
    public static UUID asked(ApplicationContext house, Someone lead, UUID company, VersionId version) {
        Member by = lead.asMember(company, Role.LEAD);
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        var asking = house.getBean(BoardAsking.class);
        return Tenancy.within(lead.region().id(), () -> {
            house.getBean(Board.class).add(by, "Märta Skog", "ledamot", "", Lang.SV);
            asking.ask(by, lead.region(), version, today.plusDays(14));
            return asking.of(
                            by,
                            house.getBean(PlanVersions.class).find(by, version).orElseThrow())
                    .all()
                    .getFirst()
                    .id();
        });
    }

    /** The board has adopted a version at a meeting, and its signed minutes are kept. */
    public static UUID minuted(ApplicationContext house, Someone lead, UUID company) {
        VersionId version = frozen(house, lead, company);
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    LocalDate today = LocalDate.now(house.getBean(Clock.class));
                    return house.getBean(Deciding.class)
                            .atMeeting(
                                    lead.asMember(company, Role.LEAD),
                                    version,
                                    new Deciding.Decided(Decision.Outcome.ADOPTED, today, "", null),
                                    List.of(new Decision.Signer("Gunvor Ek", "ordförande", "present", "")),
                                    new NewFile("protokoll.png", SomeFiles.PNG))
                            .id();
                }));
    }

    /** The board has adopted it at a meeting. */
    public static void adopted(ApplicationContext house, Someone lead, UUID company, VersionId version) {
        Tenancy.within(
                lead.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    LocalDate today = LocalDate.now(house.getBean(Clock.class));
                    return house.getBean(Deciding.class)
                            .atMeeting(
                                    lead.asMember(company, Role.LEAD),
                                    version,
                                    new Deciding.Decided(Decision.Outcome.ADOPTED, today, "", null),
                                    List.of(),
                                    null);
                }));
    }
}
