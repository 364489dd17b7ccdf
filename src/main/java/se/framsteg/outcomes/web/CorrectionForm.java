package se.framsteg.outcomes.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.outcomes.Corrected;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;

/** What a manager says that evidence should have said, as it was typed. */
public record CorrectionForm(
        @Nullable String code,
        @Nullable String number,
        @Nullable String happenedOn,
        @Nullable String withdrawn,
        @Nullable String reason) {

    private static final int LONGEST = 500;

    static CorrectionForm of(EvidenceRow row) {
        BigDecimal number = row.number();
        return new CorrectionForm(
                row.code(),
                number == null ? "" : number.toBigInteger().toString(),
                row.happenedOn().toString(),
                row.withdrawn() ? "true" : null,
                "");
    }

    /** What must be mended before it can be taken. */
    Mending mending(EvidenceRow row) {
        var sentences = new LinkedHashMap<String, String>();
        if (!EvidenceWords.codes(row.kind()).contains(typed(code))) {
            sentences.put("code", Say.say("outcomes.correction.code-missing"));
        }
        if (EvidencePart.hasNumber(row.kind()) && !EvidencePart.isRight(row.kind(), typed(number))) {
            sentences.put("number", Say.say("outcomes.correction.number." + row.kind()));
        }
        if (day().isEmpty()) {
            sentences.put("happenedOn", Say.say("outcomes.correction.day-missing"));
        }
        if (typed(reason).isEmpty()) {
            sentences.put("reason", Say.say("outcomes.correction.reason-missing"));
        } else if (typed(reason).length() > LONGEST) {
            sentences.put("reason", Say.say("outcomes.correction.reason-long"));
        }
        return new Mending(sentences);
    }

    /** Only of a form with nothing to mend. */
    Corrected corrected(EvidenceRow row) {
        return new Corrected(
                typed(code),
                row.detail(),
                EvidencePart.hasNumber(row.kind()) ? EvidencePart.number(typed(number)) : row.number(),
                day().orElseThrow(),
                isWithdrawn());
    }

    public boolean isWithdrawn() {
        return "true".equals(withdrawn);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(typed(happenedOn)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** What was typed in a field, or nothing. */
    public static String typed(@Nullable String field) {
        return Objects.requireNonNullElse(field, "").strip();
    }
}
