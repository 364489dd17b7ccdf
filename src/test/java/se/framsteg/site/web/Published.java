package se.framsteg.site.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import se.framsteg.outcomes.Breakdown;
import se.framsteg.outcomes.Breakdown.Group;
import se.framsteg.outcomes.ClimateAccounts;
import se.framsteg.outcomes.Completion;
import se.framsteg.outcomes.Definitions;
import se.framsteg.outcomes.Figures;
import se.framsteg.outcomes.Implementation;
import se.framsteg.outcomes.MaterialKept;
import se.framsteg.outcomes.Maturity;
import se.framsteg.outcomes.PlannedEmissions;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.PublicationId;
import se.framsteg.outcomes.Recommendation;
import se.framsteg.outcomes.StrategyShare;

/** Publications as tests want to read them. */
final class Published {
    static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);

    private Published() {}

    static Publication with(StrategyShare strategy) {
        return with(LAST_DAY, strategy, Map.of("companies-benefited", new BigDecimal(35)));
    }

    static Publication with(LocalDate asOf, StrategyShare strategy, Map<String, BigDecimal> targets) {
        var sizes = new Breakdown(asOf, List.of(group("micro", 16), group("small", 12), group("other", 9)));
        var figures = new Figures(
                asOf,
                new Figures.Benefited(37, 41, sizes, Breakdown.none(asOf)),
                strategy,
                new Figures.ActionPlans(14, 11),
                new Figures.Ideas(
                        20,
                        Map.of("product", 9L, "service", 11L),
                        Map.of("described", 11L, "launched", 9L),
                        Map.of(),
                        0),
                new Recommendation(
                        LongStream.of(0, 0, 0, 0, 0, 0, 0, 2, 13, 10, 9).boxed().toList()),
                new Figures.PromoterCapacity(3, 1),
                Breakdown.none(asOf),
                targets,
                Maturity.NONE,
                Completion.NONE,
                ClimateAccounts.NONE,
                PlannedEmissions.NONE,
                Implementation.NONE,
                MaterialKept.NONE);
        var about = new Publication.About(
                "kurs", "Kursen", "", "Att lära", "", LocalDate.of(2020, 5, 4), LAST_DAY, 6, true);
        var definitions = Definitions.inForce();
        return new Publication(
                new PublicationId(new UUID(0, 7)),
                Instant.parse("2021-01-12T10:00:00Z"),
                "Karin Ek",
                new Publication.Document(about, figures, definitions.version(), definitions.all()));
    }

    private static Group group(String code, long n) {
        return new Group(code, "", Set.of(code), n);
    }
}
