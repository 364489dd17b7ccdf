package se.framsteg.surveys;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company's answers come to at one time, each time that one is sent or a sent one is changed. Told within the
 * transaction that does so.
 *
 * @param wave {@code T0} to {@code T3}
 * @param version of the statements
 * @param scores levels by dimension, {@code A} to {@code F}, from 1 to 5, and {@code index} from 0 to 100; what too little
 *     is answered of is not there
 * @param respondents how many answers it is made of
 * @param byPhone whether any of them was typed by somebody else in a call
 * @param by who pressed; {@code onBehalfOf} whose answers they are, where it was somebody else
 */
public record SurveyAnswered(
        UUID region,
        UUID programme,
        UUID organisation,
        String wave,
        int version,
        Map<String, BigDecimal> scores,
        int respondents,
        LocalDate on,
        boolean byPhone,
        UUID by,
        @Nullable UUID onBehalfOf) {
    public SurveyAnswered {
        scores = Map.copyOf(scores);
    }
}
