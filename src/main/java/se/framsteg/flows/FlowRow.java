package se.framsteg.flows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Json;

/** A flow as its table holds it. */
record FlowRow(
        UUID id,
        UUID holderId,
        String direction,
        String title,
        String words,
        String material,
        String ewc,
        Answer hazardous,
        String legalStatus,
        String form,
        @Nullable BigDecimal amount,
        String unit,
        @Nullable BigDecimal tPerUnit,
        String per,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String pattern,
        String quality,
        String contaminants,
        String excluded,
        Answer acceptsWaste,
        Answer hasPermit,
        @Nullable BigDecimal priceSekT,
        String transport,
        String municipalityCode,
        int maxDistanceKm,
        String retention,
        String handling,
        @Nullable BigDecimal handlingSekYear,
        String visibility,
        String state,
        @Nullable LocalDate expiresOn,
        int version,
        Instant changedAt,
        Instant createdAt) {
    Flow flow() {
        return new Flow(
                new FlowId(id),
                new HolderId(holderId),
                version,
                said(),
                Visibility.valueOf(visibility.toUpperCase(Locale.ROOT)),
                Flow.State.valueOf(state.toUpperCase(Locale.ROOT)),
                expiresOn,
                changedAt,
                createdAt);
    }

    FlowDraft said() {
        return new FlowDraft(
                Side.of(direction),
                new FlowDraft.What(title, words, material, ewc, hazardous, legalStatus, form),
                new Quantity(plain(amount), unit, plain(tPerUnit), per),
                new FlowDraft.Period(startsOn, endsOn, pattern),
                new FlowDraft.Condition(
                        quality, Json.list(contaminants, String.class), Json.list(excluded, String.class)),
                new FlowDraft.Terms(
                        acceptsWaste,
                        hasPermit,
                        plain(priceSekT),
                        transport,
                        municipalityCode,
                        maxDistanceKm,
                        retention),
                new FlowDraft.Today(handling, plain(handlingSekYear)));
    }

    /** As it was typed: 12, and not 12.000. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
