package se.framsteg.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row says as evidence: codes and figures. A manager's correction gives way only when this becomes another; that
 * the programme's last day is moved, where the row knows no day of its own, is not something that it says.
 */
record Said(
        String role,
        String code,
        @Nullable String detail,
        @Nullable BigDecimal number,
        @Nullable Integer yearAsked,
        @Nullable String municipality,
        @Nullable String size,
        LocalDate happenedOn,
        boolean dayKnown,
        @Nullable UUID partOf) {

    UUID hash(RowHash hash) {
        LocalDate day = dayKnown ? happenedOn : null;
        return hash.of("said", role, code, detail, number, yearAsked, municipality, size, day, dayKnown, partOf);
    }
}
