package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promoter has told of a delivery after a call, which neither side has confirmed yet. The components are those of {@link DeliveryConfirmed}. */
public record DeliveryToldByPhone(
        UUID region,
        UUID match,
        UUID delivery,
        @Nullable UUID giver,
        @Nullable UUID taker,
        BigDecimal tonnes,
        String material,
        String rung,
        LocalDate on,
        UUID by) {}
