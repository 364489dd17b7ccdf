package se.framsteg.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company has said how it goes with its plan, at one time after its round. Told within the transaction, each time.
 *
 * @param turn {@code M3}, {@code M6} or {@code M12}: months after the round
 * @param byPhone whether it was typed by somebody else in a call, and the company has not sent it itself since
 * @param by who pressed; {@code onBehalfOf} whose words they are, where it was somebody else
 */
public record CheckedIn(
        UUID region,
        UUID programme,
        UUID organisation,
        String turn,
        LocalDate on,
        boolean byPhone,
        UUID by,
        @Nullable UUID onBehalfOf) {}
