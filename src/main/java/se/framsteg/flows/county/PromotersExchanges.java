package se.framsteg.flows.county;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The exchanges in which a promoter follows one of the two. @param promoter null for those that no promoter follows */
public record PromotersExchanges(
        @Nullable String promoter, int goingOn, int failed, BigDecimal bothSides, BigDecimal byPromoter) {}
