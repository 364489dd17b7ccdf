package se.framsteg.organisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as a list shows it; a sole trader's number is masked. */
public record OrganisationSummary(
        UUID id, String name, String number, @Nullable String municipality) {}
