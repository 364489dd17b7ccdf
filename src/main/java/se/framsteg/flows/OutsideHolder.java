package se.framsteg.flows;

/**
 * An organisation outside all programmes, as a promoter tells of it.
 *
 * @param contact who to ask for there, and how
 * @param municipality a four-digit code
 */
public record OutsideHolder(String name, String contact, String municipality) {
    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_CONTACT = 300;

    public OutsideHolder {
        if (name.isBlank() || name.length() > LONGEST_NAME || contact.length() > LONGEST_CONTACT) {
            throw new IllegalArgumentException("A holder outside needs a name");
        }
    }
}
