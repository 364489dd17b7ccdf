package se.framsteg.workbook.rows;

import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;

/** A local business developer that supports companies, and may itself take the course. */
public record PromoterRow(
        RowPlace at,
        OrganisationNumber who,
        String name,
        @Nullable String municipalityCode,
        @Nullable String email,
        @Nullable String phone) {}
