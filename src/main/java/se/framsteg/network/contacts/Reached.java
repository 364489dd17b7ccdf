package se.framsteg.network.contacts;

/** Whom to ask at a contact and how: each empty where it is not known. */
public record Reached(String person, String address, String phone) {
    public static final Reached NOWHERE = new Reached("", "", "");

    public boolean isKnown() {
        return !(person + address + phone).isEmpty();
    }
}
