package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as it is recorded. Where the same programme, organisation, kind and subject already have
 * evidence, this row replaces it and names it. Ids, codes and figures, never names or free text.
 *
 * @param subject what it is about within the organisation: the answer, the action, the idea
 * @param partOf the larger thing it belongs to, as an action to its plan
 * @param level strength by the evidence ladder: 4 external, 3 our own record, 2 signed statement, 1 survey answer
 */
public record NewEvidence(
        UUID id,
        UUID organisation,
        String role,
        String kind,
        UUID subject,
        @Nullable UUID partOf,
        @Nullable String wave,
        String code,
        @Nullable String detail,
        @Nullable BigDecimal number,
        @Nullable Integer yearAsked,
        @Nullable String municipality,
        @Nullable String size,
        LocalDate happenedOn,
        boolean dayKnown,
        String given,
        String sourceModule,
        String sourceType,
        @Nullable UUID sourceId,
        String sourceLabel,
        String sourceAddress,
        int level,
        boolean withdrawn) {}
