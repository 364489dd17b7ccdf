package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as it is recorded. Where the same programme, organisation, kind and subject already have
 * evidence, this row replaces it and names it. Ids, codes and figures, never names or free text.
 *
 * <table>
 *   <caption>What evidence says, by kind</caption>
 *   <tr><td>participation</td><td>code: status ({@code participated} …), number: weeks attended, municipality, size
 *   <tr><td>promoter</td><td>code: {@code promoter}
 *   <tr><td>answer</td><td>code: {@code has draft plans-this-year plans-later no dont-know}, or {@code none} where the
 *       question was left blank; yearAsked: the year asked about; number: recommendation; detail: area, a choice's code
 *   <tr><td>action</td><td>code: {@code complete} with owner and deadline, else {@code incomplete}; partOf: its plan
 *   <tr><td>adoption</td><td>code: {@code adopted}; subject: the plan
 *   <tr><td>idea</td><td>code: {@code described tested launched}; detail: {@code product service process
 *       business_model}; number: its rung among the circular strategies, 0 to 9
 * </table>
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
