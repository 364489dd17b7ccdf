package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;

/**
 * What a company is about to sign.
 *
 * @param capacity as what the person signs: CEO, authorised signatory
 * @param form the granter's own form as PDF, where the company sends that
 */
public record NewDeclaration(
        String capacity,
        boolean primaryProduction,
        @Nullable String industryCode,
        List<Company> companies,
        List<Aid> earlier,
        byte @Nullable [] form) {

    /** A company that belongs to the same undertaking. */
    public record Company(OrganisationNumber number, String name, Bond bond) {}

    /** Aid from another giver, in SEK. */
    public record Aid(String giver, BigDecimal sek, LocalDate grantedOn) {}

    public NewDeclaration {
        companies = List.copyOf(companies);
        earlier = List.copyOf(earlier);
        if (capacity.isBlank()) {
            throw new IllegalArgumentException("Whoever signs does so as something");
        }
    }
}
