package se.framsteg.outcomes.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;

/** A piece of evidence as its page shows it. */
public record EvidenceRow(
        UUID id,
        UUID organisationId,
        String role,
        String kind,
        String code,
        @Nullable String detail,
        @Nullable String label,
        @Nullable BigDecimal number,
        @Nullable Integer yearAsked,
        LocalDate happenedOn,
        boolean dayKnown,
        Instant recordedAt,
        UUID recordedBy,
        String sourceType,
        String sourceLabel,
        String sourceAddress,
        int level,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        boolean withdrawn,
        @Nullable String reason) {

    public boolean stands() {
        return replacedBy == null && !withdrawn;
    }

    public boolean isCorrection() {
        return sourceType.equals("correction");
    }

    public String kindText() {
        return Say.say("outcomes.kind." + kind);
    }

    /** What it says, as a sentence. */
    public String says() {
        return EvidenceWords.says(this);
    }

    public String day() {
        return dayKnown ? Say.date(happenedOn) : Say.say("outcomes.day-unknown", Say.date(happenedOn));
    }

    public String levelText() {
        return Say.say("outcomes.level." + level);
    }

    public String stateKey() {
        return withdrawn
                ? "outcomes.state.withdrawn"
                : replacedBy == null ? "outcomes.state.stands" : "outcomes.state.replaced";
    }
}
