package se.framsteg.people;

import org.jspecify.annotations.Nullable;
import se.framsteg.shell.mail.Undelivered;

/**
 * How somebody is reached.
 *
 * @param undelivered why letters do not reach their address; null where they do
 * @param phone the number to call, as one may call it; empty where none is known
 */
public record Reach(@Nullable Undelivered undelivered, String phone) {
    public static final Reach UNKNOWN = new Reach(null, "");
}
