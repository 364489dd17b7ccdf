package se.framsteg.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.programmes.Sector;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PhoneNumber;

/**
 * An application as it is sent, read and found right. Means as in {@link Company}.
 *
 * @param asked null where the company came by itself
 */
public record NewApplication(
        Application.Role role,
        OrganisationNumber number,
        String company,
        @Nullable String municipality,
        @Nullable Sector sector,
        @Nullable Accounts accounts,
        int year,
        boolean hasGroup,
        Contact contact,
        String why,
        Lang language,
        @Nullable Asked asked) {

    /**
     * Whose asking brought it.
     *
     * @param promoter the organisation that asked
     * @param prospect what the company is known by on the promoter's list; null where it came by a poster
     */
    public record Asked(UUID promoter, @Nullable UUID prospect) {}

    /** @param phone null for a colleague, who is not asked for one */
    public record Contact(
            String name, String address, @Nullable PhoneNumber phone) {}
}
