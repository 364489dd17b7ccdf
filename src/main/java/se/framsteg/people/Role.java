package se.framsteg.people;

/** As what a person belongs to a region. */
public enum Role {
    MANAGER,
    PROMOTER,
    LEAD
}
