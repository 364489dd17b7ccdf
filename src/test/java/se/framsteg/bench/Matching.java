package se.framsteg.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Quantity;
import se.framsteg.flows.Side;
import se.framsteg.flows.Visibility;
import se.framsteg.flows.matching.AllLists;
import se.framsteg.flows.matching.Candidates;
import se.framsteg.flows.materials.Material;
import se.framsteg.flows.materials.Materials;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.database.DatabaseAccess;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/**
 * Flows of a region, more and more: how long all lists take from scratch, how long a company waits that publishes one, with its ten
 * best found and kept, and how long the plain question of all pairs takes that gives the same ten.
 */
final class Matching {
    private static final int PUBLISHED = 60;
    private static final int COMPARED = 5;

    private final ApplicationContext house;
    private final Region region;
    private final MadeUpFlows made;
    private final AllPairs pairs;
    private final Random random = new Random(1);
    private final List<Material> materials;
    private final List<String> places;

    private Matching(ApplicationContext house, Region region, DatabaseAccess access) {
        this.house = house;
        this.region = region;
        this.made = new MadeUpFlows(house, region, access);
        this.pairs = new AllPairs(house, region);
        this.materials = house.getBean(Materials.class).all().stream()
                .filter(each -> each.level() == 3)
                .toList();
        this.places = List.copyOf(
                house.getBean(Organisations.class).municipalitiesOf(region.id()).keySet());
    }

    static void measure(ApplicationContext house, Region region, DatabaseAccess access, int large) throws SQLException {
        var matching = new Matching(house, region, access);
        System.out.println(
                "| flows | all lists from scratch, s | flows a second | heap at most, MB "
                        + "| publish one with its ten best, ms, median | of 20 the slowest | all pairs for one, ms | the same ten |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (int size = 1_000; size <= large; size *= 10) {
            matching.row(size);
        }
    }

    private void row(int size) throws SQLException {
        Member by = company();
        made.fill(size, by.organisation(), by.person().value());
        peaks().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        house.getBean(AllLists.class).make(region.id());
        double scratch = seconds(begun);
        long heap = peaks().stream()
                        .mapToLong(each -> each.getPeakUsage().getUsed())
                        .sum()
                >> 20;
        for (int warm = 0; warm < PUBLISHED; warm++) {
            publish(by, null);
        }
        double[] times = new double[PUBLISHED];
        var published = new ArrayList<FlowId>();
        for (int n = 0; n < PUBLISHED; n++) {
            begun = System.nanoTime();
            publish(by, n < COMPARED ? published : null);
            times[n] = seconds(begun) * 1000;
        }
        Arrays.sort(times);
        double[] all = new double[COMPARED];
        int same = 0;
        for (int n = 0; n < COMPARED; n++) {
            UUID flow = published.get(n).value();
            begun = System.nanoTime();
            List<UUID> exact = pairs.best(flow);
            all[n] = seconds(begun) * 1000;
            same += Set.copyOf(exact).equals(kept(by, published.get(n))) ? 1 : 0;
        }
        Arrays.sort(all);
        System.out.printf(
                "| %d | %.1f | %.0f | %d | %.1f | %.1f | %.0f | %d of %d |%n",
                size,
                scratch,
                size / scratch,
                heap,
                times[PUBLISHED / 2],
                times[PUBLISHED * 19 / 20],
                all[COMPARED / 2],
                same,
                COMPARED);
    }

    /** Writes one down and publishes it; it stays where it is to be looked at, and is taken back otherwise. */
    private void publish(Member by, @Nullable List<FlowId> staying) {
        Flows flows = house.getBean(Flows.class);
        FlowId id = in(() -> flows.draft(by, draft()));
        in(() -> flows.publish(
                by, id, 1, Visibility.COUNTY, LocalDate.now(Say.STOCKHOLM).plusDays(180)));
        if (staying == null) {
            in(() -> flows.withdraw(by, id));
        } else {
            staying.add(id);
        }
    }

    private FlowDraft draft() {
        Side direction = random.nextBoolean() ? Side.OFFER : Side.NEED;
        Material material = materials.get((int) (materials.size() * Math.pow(random.nextDouble(), 1.7)));
        return FlowDraft.of(
                        direction,
                        "Något",
                        material.key(),
                        places.get(random.nextInt(1 + Flows.MOST_ELSEWHERE)),
                        LocalDate.of(2026, 6, 1))
                .of(new Quantity(new java.math.BigDecimal(1 + random.nextInt(300)), "t", null, "year"));
    }

    /** In no order: a page shows them as its steps of distance say. */
    private Set<UUID> kept(Member by, FlowId flow) {
        return in(() -> house.getBean(Candidates.class).of(by, flow)).stream()
                .map(each -> each.fit().other().id())
                .collect(Collectors.toSet());
    }

    private Member company() {
        UUID person = Ids.next();
        return in(() -> {
            house.getBean(JdbcClient.class)
                    .sql("""
                    insert into people.person (id, name, address, language, created_at)
                    values (:id, 'Påhittad Person', :address, 'sv', :at)
                    """)
                    .param("id", person)
                    .param("address", person + "@bolaget.example")
                    .param("at", Timestamp.from(Instant.now()))
                    .update();
            var number = new OrganisationNumber("5599991360");
            Map<OrganisationNumber, UUID> entered = house.getBean(Organisations.class)
                    .enter(
                            region.id(),
                            List.of(new OrganisationEntry(number, "Påhittat AB", places.getFirst(), null, null, null)));
            return new Member(new PersonId(person), region.id(), "Påhittad Person", entered.get(number), Role.LEAD);
        });
    }

    private static List<MemoryPoolMXBean> peaks() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(each -> each.getType() == java.lang.management.MemoryType.HEAP)
                .toList();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private <T> T in(Supplier<T> work) {
        return Tenancy.within(
                region.id(), () -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }
}
