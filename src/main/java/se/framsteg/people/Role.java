package se.framsteg.people;

/** As what a person belongs: to the region itself, to a promoter organisation, or to a company. */
public enum Role {
    MANAGER,
    PROMOTER,
    LEAD,
    COLLEAGUE;

    /** Whether it is in an organisation that one is it. */
    public boolean isOfOrganisation() {
        return this != MANAGER;
    }

    /** Whether it is in a company that one is it. */
    public boolean isOfCompany() {
        return this == LEAD || this == COLLEAGUE;
    }
}
