package se.framsteg.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.RegionId;

/**
 * A session as it is read once for a page: whose it is, and what it may in the region the page belongs to. It is a
 * person's, or that of an auditor's pass.
 *
 * @param places what they are there: {@code MANAGER}, or a role, a space and an organisation's id; commas between
 */
public record OpenSession(
        UUID id,
        @Nullable UUID personId,
        @Nullable String name,
        String language,
        Instant lastUsedAt,
        @Nullable String places,
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
        return person().filter(person -> eachPlace().anyMatch(place -> place.equals(Role.MANAGER.name())))
                .map(person -> new Manager(person.person(), region, person.name()));
    }

    public Optional<Promoter> promoter(RegionId region) {
        List<UUID> organisations = organisations(Role.PROMOTER);
        return person().filter(person -> !organisations.isEmpty())
                .map(person -> new Promoter(person.person(), region, person.name(), organisations));
    }

    /** As the lead where they are, else as a colleague; empty for who is neither in this company. */
    public Optional<Member> member(RegionId region, UUID organisation) {
        return Stream.of(Role.LEAD, Role.COLLEAGUE)
                .filter(role -> organisations(role).contains(organisation))
                .findFirst()
                .flatMap(role ->
                        person().map(person -> new Member(person.person(), region, person.name(), organisation, role)));
    }

    public Optional<Auditor> auditor(RegionId region) {
        return passId == null || name == null || programmeId == null || endsOn == null
                ? Optional.empty()
                : Optional.of(new Auditor(passId, region, name, programmeId, endsOn));
    }

    public Lang lang() {
        return Lang.of(language);
    }

    private List<UUID> organisations(Role role) {
        String sign = role.name() + " ";
        return eachPlace()
                .filter(place -> place.startsWith(sign))
                .map(place -> UUID.fromString(place.substring(sign.length())))
                .toList();
    }

    private Stream<String> eachPlace() {
        return places == null ? Stream.empty() : Arrays.stream(places.split(","));
    }
}
