package se.framsteg.organisations;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as its table holds it; {@code encrypted} is the cipher text in hexadecimal. */
record OrganisationRow(
        UUID id,
        String key,
        @Nullable String number,
        @Nullable String encrypted,
        String shown,
        String name,
        @Nullable String municipality,
        @Nullable String industry,
        @Nullable Integer employees,
        @Nullable BigDecimal turnover) {}
