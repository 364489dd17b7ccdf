package se.framsteg.prospects;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.shell.PhoneNumber;

/**
 * A company to ask, read and found right.
 *
 * @param number null where it is not known
 * @param contact whom to talk to there; empty where not known, as {@code address}, a mail address, is
 * @param municipality the code of one of the region's; null where it is not known
 */
public record NewProspect(
        String company,
        @Nullable OrganisationNumber number,
        String contact,
        String address,
        @Nullable PhoneNumber phone,
        @Nullable String municipality,
        String note) {
    public static final int LONGEST_COMPANY = 200;
    public static final int LONGEST_CONTACT = 100;
    public static final int LONGEST_NOTE = 500;

    /** Whatever looks like a personal number in what is written freely is masked: none of it is asked for there. */
    public NewProspect {
        company = OrganisationNumber.maskedIn(company);
        contact = OrganisationNumber.maskedIn(contact);
        note = OrganisationNumber.maskedIn(note);
    }

    /** What two rows about the same company have in common. */
    String sameAs() {
        return number == null ? company.toLowerCase(Locale.ROOT) : number.digits();
    }
}
