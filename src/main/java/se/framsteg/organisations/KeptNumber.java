package se.framsteg.organisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number as its table holds it: plain, or a sole trader's as cipher text. */
record KeptNumber(UUID id, @Nullable String number, byte @Nullable [] numberEncrypted) {}
