package se.framsteg.aid;

/** How a company belongs to a single undertaking. */
public enum Bond {
    SELF,
    LINKED,
    MERGED;

    public String textKey() {
        return switch (this) {
            case SELF -> "aid.bond.self";
            case LINKED -> "aid.bond.linked";
            case MERGED -> "aid.bond.merged";
        };
    }
}
