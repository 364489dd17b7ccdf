package se.framsteg.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a company's or promoter's row says beside the evidence; laid aside as JSON until it is entered. */
record CompanyFacts(
        String name,
        @Nullable String municipality,
        @Nullable String industry,
        @Nullable Integer employees,
        @Nullable BigDecimal turnoverKsek,
        @Nullable String cohort,
        @Nullable Integer promoter) {}
