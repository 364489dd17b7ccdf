package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered is confirmed: one side has told it and the other says that it is so, or a promoter has noted it after a call
 * and a company of the match says so. Told within the transaction, once for each delivery.
 *
 * @param corrects the confirmed delivery that this one counts in place of
 * @param giver the organisation that gave; null where it is outside all programmes, as {@code taker} is
 * @param material the widest level of it, a key such as {@code plastic}
 * @param rung the step of the ladder that the material goes to, {@code r3} to {@code r9}; empty where nobody has said it
 */
public record DeliveryConfirmed(
        UUID region,
        UUID match,
        UUID delivery,
        @Nullable UUID corrects,
        @Nullable UUID giver,
        @Nullable UUID taker,
        BigDecimal tonnes,
        String material,
        String rung,
        LocalDate on,
        UUID by) {}
