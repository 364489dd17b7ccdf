package se.framsteg.applications;

import java.util.Map;

/**
 * What whoever has just sent an application sees of it: nothing but what they have typed themselves, however it goes on.
 *
 * @param address where the link to the application has been mailed
 * @param waits whether it came when all seats were taken
 */
public record Receipt(String company, String address, boolean waits) {
    static Receipt of(Map<String, String> fields) {
        return new Receipt(
                fields.getOrDefault("company", ""), fields.getOrDefault("address", ""), fields.containsKey("waits"));
    }

    Map<String, String> fields() {
        return waits
                ? Map.of("company", company, "address", address, "waits", "yes")
                : Map.of("company", company, "address", address);
    }
}
