package se.framsteg.applications;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Sector;
import se.framsteg.programmes.SizeClass;
import se.framsteg.shell.Lang;

/** An application as its table holds it, without what is encrypted. */
record ApplicationRow(
        UUID id,
        UUID programmeId,
        UUID cohortId,
        String role,
        String state,
        String language,
        String numberShown,
        String company,
        @Nullable String municipalityCode,
        @Nullable String sector,
        @Nullable Integer year,
        @Nullable Integer employees,
        @Nullable BigDecimal turnoverSek,
        @Nullable BigDecimal balanceSek,
        @Nullable BigDecimal sekPerEuro,
        String sizeEu,
        String sizeAccounts,
        boolean hasGroup,
        String why,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        String decidedWords,
        @Nullable UUID organisationId,
        @Nullable String stateBefore) {

    static ApplicationRow of(
            UUID id,
            ProgrammeId programme,
            CohortId cohort,
            Application.State state,
            NewApplication sent,
            @Nullable CompanySize size,
            Instant at) {
        Accounts own = size == null ? null : size.own();
        return new ApplicationRow(
                id,
                programme.value(),
                cohort.value(),
                sent.role().code(),
                state.name(),
                sent.language().code(),
                sent.number().masked(),
                sent.company(),
                sent.municipality(),
                sent.sector() == null ? null : sent.sector().toString(),
                size == null ? null : Integer.valueOf(size.year()),
                own == null ? null : Integer.valueOf(own.employees()),
                own == null ? null : own.turnoverSek(),
                own == null ? null : own.balanceSek(),
                size == null ? null : size.sekPerEuro(),
                (size == null ? SizeClass.UNKNOWN : size.byRecommendation(List.of())).code(),
                (size == null ? SizeClass.UNKNOWN : size.byAccountingDirective()).code(),
                sent.hasGroup(),
                sent.why(),
                at,
                null,
                "",
                null,
                null);
    }

    Application application() {
        return new Application(
                new ApplicationId(id),
                new ProgrammeId(programmeId),
                new CohortId(cohortId),
                Application.Role.valueOf(role.toUpperCase(Locale.ROOT)),
                Application.State.valueOf(state),
                Lang.of(language),
                new Company(
                        numberShown,
                        company,
                        municipalityCode,
                        sector == null ? null : Sector.of(sector),
                        size(),
                        sizeClass(sizeEu),
                        sizeClass(sizeAccounts),
                        hasGroup),
                why,
                submittedAt,
                decidedAt,
                decidedWords,
                organisationId,
                stateBefore == null ? null : Application.State.valueOf(stateBefore));
    }

    private @Nullable CompanySize size() {
        return year == null || employees == null || turnoverSek == null || balanceSek == null || sekPerEuro == null
                ? null
                : new CompanySize(year, new Accounts(employees, turnoverSek, balanceSek), sekPerEuro);
    }

    private static SizeClass sizeClass(String code) {
        return SizeClass.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
