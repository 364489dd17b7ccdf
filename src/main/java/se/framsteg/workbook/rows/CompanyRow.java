package se.framsteg.workbook.rows;

import java.math.BigDecimal;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;

/** A company that applied, in one round of the programme: who it is, how it went and which weeks it attended. */
public record CompanyRow(
        RowPlace at,
        OrganisationNumber who,
        String name,
        @Nullable String municipalityCode,
        @Nullable String sni,
        @Nullable Integer employees,
        @Nullable BigDecimal turnoverTkr,
        @Nullable String contact,
        @Nullable String email,
        @Nullable String cohort,
        @Nullable OrganisationNumber promoter,
        CompanyStatus status,
        SortedSet<Integer> weeksAttended) {}
