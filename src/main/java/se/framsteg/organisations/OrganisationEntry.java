package se.framsteg.organisations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is known of an organisation when it is entered. {@code turnoverKsek} is in thousands of SEK. */
public record OrganisationEntry(
        OrganisationNumber number,
        String name,
        @Nullable String municipalityCode,
        @Nullable String industryCode,
        @Nullable Integer employees,
        @Nullable BigDecimal turnoverKsek) {}
