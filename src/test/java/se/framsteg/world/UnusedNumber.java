package se.framsteg.world;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import se.framsteg.organisations.OrganisationNumber;

/** Right numbers for made-up companies: each is given once, and no sample has them (those are of 559999-). */
public final class UnusedNumber {
    private static final AtomicInteger LAST = new AtomicInteger();

    private UnusedNumber() {}

    public static OrganisationNumber next() {
        String nine = "5598%05d".formatted(LAST.incrementAndGet());
        return IntStream.range(0, 10)
                .mapToObj(digit -> OrganisationNumber.parse(nine + digit))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError(nine));
    }
}
