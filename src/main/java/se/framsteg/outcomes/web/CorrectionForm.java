package se.framsteg.outcomes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import se.framsteg.outcomes.Corrected;

/** What a manager says that evidence should have said. */
public record CorrectionForm(
        @NotBlank(message = "outcomes.correction.code-missing")
        String code,

        @Nullable Integer number,

        @NotNull(message = "outcomes.correction.day-missing") @DateTimeFormat(iso = ISO.DATE)
        LocalDate happenedOn,

        boolean withdrawn,

        @NotBlank(message = "outcomes.correction.reason-missing")
        @Size(max = 500, message = "outcomes.correction.reason-long")
        String reason) {

    static CorrectionForm of(EvidenceRow row) {
        BigDecimal number = row.number();
        return new CorrectionForm(
                row.code(), number == null ? null : number.intValue(), row.happenedOn(), row.withdrawn(), "");
    }

    Corrected corrected(EvidenceRow row) {
        boolean keeps = !EvidencePart.hasNumber(row.kind());
        return new Corrected(
                code,
                row.detail(),
                keeps ? row.number() : number == null ? null : BigDecimal.valueOf(number),
                happenedOn,
                withdrawn);
    }
}
