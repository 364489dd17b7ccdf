package se.framsteg.flows.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Distances;
import se.framsteg.organisations.Centre;
import se.framsteg.shell.Ids;

/** Flows that nobody has: one by one with what a test cares about, or many by chance. */
final class Made {
    static final String GNOSJO = "0617";
    static final String VARNAMO = "0683";
    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    /** Some of the county's, as the installation has them; not every test needs a database. */
    static final Distances DISTANCES = new Distances(Map.of(
            GNOSJO,
            new Centre(57.3564, 13.8045),
            VARNAMO,
            new Centre(57.1476, 14.0962),
            "0680",
            new Centre(57.7746, 14.1910),
            "0682",
            new Centre(57.6535, 14.6972),
            "0686",
            new Centre(57.6640, 15.0990),
            "1480",
            new Centre(57.7089, 11.9746)));

    private static final List<String> PATTERNS = List.of("continuous", "regular", "seasonal", "irregular", "once");
    private static final List<String> QUALITIES = List.of("a_clean", "b_sorted", "c_mixed", "unknown");
    private static final List<String> RUNGS = List.of("", "r3", "r4", "r5", "r6", "r7", "r8", "r9");
    private static final List<String> CODES =
            List.of("", "", "150101", "150102", "150103", "150110", "120105", "120101", "170201", "200139");
    private static final List<String> SOIL = List.of("oil", "glue", "paint");
    private static final List<UUID> ROUNDS = uuids(4);
    private static final List<UUID> UNDERTAKINGS = uuids(60);

    private Made() {}

    static OpenFlow offer() {
        return flow(
                true,
                "plastic.pe.film",
                GNOSJO,
                12_000,
                new Nature(Nature.Rhythm.STEADY, Nature.Grade.SORTED, Nature.Keeping.RECYCLED));
    }

    static OpenFlow need() {
        return flow(
                false,
                "plastic.pe.film",
                VARNAMO,
                20_000,
                new Nature(Nature.Rhythm.STEADY, Nature.Grade.CLEAN, Nature.Keeping.RECYCLED));
    }

    private static OpenFlow flow(boolean offer, String material, String place, long kg, Nature nature) {
        return new OpenFlow(
                Ids.next(),
                UUID.randomUUID(),
                offer,
                What.of(material, "", 150),
                DISTANCES.number(place),
                kg,
                Period.of(DAY, null),
                nature,
                new Terms(1500, Set.of(), Set.of(), false, true, false, true),
                new Audience(UUID.randomUUID(), Set.of(), false),
                0);
    }

    /** Flows of all kinds, so that every gate opens and closes and many fit exactly alike. */
    static List<OpenFlow> many(int count, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(_ -> byChance(random)).toList();
    }

    private static OpenFlow byChance(Random random) {
        String family = "family-" + random.nextInt(3);
        int kind = random.nextInt(4);
        String material = family
                + (random.nextInt(10) == 0
                        ? ""
                        : "." + kind + (random.nextInt(5) == 0 ? "" : ".leaf-" + random.nextInt(4)));
        LocalDate from = DAY.plusDays(random.nextInt(300) - 100L);
        return new OpenFlow(
                new UUID(random.nextLong(), random.nextLong()),
                new UUID(random.nextLong(), random.nextLong()),
                random.nextBoolean(),
                What.of(material, any(CODES, random), new int[] {40, 80, 150, 400}[kind]),
                random.nextInt(6),
                random.nextInt(6) == 0 ? 0 : amount(random),
                Period.of(from, random.nextBoolean() ? null : from.plusDays(random.nextInt(500))),
                new Nature(
                        Nature.Rhythm.of(any(PATTERNS, random)),
                        Nature.Grade.of(any(QUALITIES, random)),
                        Nature.Keeping.of(any(RUNGS, random))),
                new Terms(
                        random.nextInt(4) == 0 ? 20 + random.nextInt(100) : 1500,
                        some(SOIL, random),
                        some(SOIL, random),
                        random.nextInt(3) == 0,
                        random.nextInt(3) > 0,
                        random.nextInt(8) == 0,
                        random.nextInt(3) == 0),
                new Audience(any(UNDERTAKINGS, random), some(ROUNDS, random), random.nextInt(4) == 0),
                random.nextInt(50));
    }

    /** Round numbers mostly, as people write them. */
    private static long amount(Random random) {
        return random.nextInt(3) == 0 ? 1 + random.nextInt(900_000) : 1000L * (1 + random.nextInt(12));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> Set<T> some(List<T> all, Random random) {
        return random.nextBoolean()
                ? Set.of()
                : all.stream().filter(_ -> random.nextInt(3) == 0).collect(Collectors.toUnmodifiableSet());
    }

    private static List<UUID> uuids(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> new UUID(0, n)).toList();
    }

    static OpenFlow with(OpenFlow flow, @Nullable Long kg, Function<Nature, Nature> nature) {
        return new OpenFlow(
                flow.id(),
                flow.turn(),
                flow.offer(),
                flow.what(),
                flow.place(),
                kg == null ? flow.kg() : kg,
                flow.period(),
                nature.apply(flow.nature()),
                flow.terms(),
                flow.audience(),
                flow.created());
    }
}
