package se.framsteg.applications;

import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.programmes.Sector;
import se.framsteg.shell.Lang;

/** An application as it is sent, read and found right. Means as in {@link Company}. */
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
        Lang language) {

    /** @param phone null for a colleague, who is not asked for one */
    public record Contact(
            String name, String address, @Nullable PhoneNumber phone) {}
}
