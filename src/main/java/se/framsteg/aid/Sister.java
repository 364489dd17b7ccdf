package se.framsteg.aid;

import java.util.UUID;

/** Another company of the same undertaking. */
public record Sister(UUID organisation, String name, String number, Bond bond) {}
