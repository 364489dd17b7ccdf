package se.framsteg.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.RegionId;

/**
 * A session as it is read once for a page: whose it is, and what it may in the region the page belongs to. It is a
 * person's, or that of an auditor's pass.
 */
public record OpenSession(
        UUID id,
        @Nullable UUID personId,
        @Nullable String name,
        String language,
        Instant lastUsedAt,
        boolean manages,
        @Nullable UUID passRegion,
        @Nullable UUID passId,
        @Nullable UUID programmeId,
        @Nullable LocalDate endsOn) {

    public Optional<SignedIn> person() {
        return personId == null || name == null
                ? Optional.empty()
                : Optional.of(new SignedIn(new PersonId(personId), name, lang(), id));
    }

    public Optional<Manager> manager(RegionId region) {
        return manages ? person().map(person -> new Manager(person.person(), region, person.name())) : Optional.empty();
    }

    public Optional<Auditor> auditor(RegionId region) {
        return passId == null || name == null || programmeId == null || endsOn == null
                ? Optional.empty()
                : Optional.of(new Auditor(passId, region, name, programmeId, endsOn));
    }

    public Lang lang() {
        return Lang.of(language);
    }
}
