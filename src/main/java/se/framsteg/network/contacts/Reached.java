package se.framsteg.network.contacts;

/** Whom to ask at a contact and how: each empty where it is not known. */
public record Reached(String person, String address, String phone) {
    public static final Reached NOWHERE = new Reached("", "", "");

    /** Whether it says nothing that another does not. */
    boolean isWithin(Reached other) {
        return isWithin(person, other.person) && isWithin(address, other.address) && isWithin(phone, other.phone);
    }

    private static boolean isWithin(String one, String other) {
        return one.isEmpty() || one.equals(other);
    }

    public boolean isKnown() {
        return !(person + address + phone).isEmpty();
    }
}
