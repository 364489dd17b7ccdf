package se.framsteg.organisations;

import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/** Enters organisations and finds them again, by number, in one region. */
@Service
@Transactional
public class Organisations {
    /** They change by a migration only, and so with a new start. */
    private final Map<RegionId, Map<String, String>> municipalities = new ConcurrentHashMap<>();

    private volatile @Nullable Map<String, Centre> centres;

    static final String PURPOSE = "organisation-number";

    private final OrganisationRepository organisations;
    private final Secret secret;
    private final Clock clock;

    Organisations(OrganisationRepository organisations, Secret secret, Clock clock) {
        this.organisations = organisations;
        this.secret = secret;
        this.clock = clock;
    }

    /** Enters or renews each; the same number is the same organisation. Gives their ids by number. */
    public Map<OrganisationNumber, UUID> enter(RegionId region, Collection<OrganisationEntry> entries) {
        organisations.upsert(region, entries.stream().map(this::row).toList(), clock.instant());
        return idsOf(region, entries.stream().map(OrganisationEntry::number).toList());
    }

    /** The ids of those numbers that are known. */
    public Map<OrganisationNumber, UUID> idsOf(RegionId region, Collection<OrganisationNumber> numbers) {
        Map<String, OrganisationNumber> byKey =
                numbers.stream().distinct().collect(Collectors.toMap(this::key, number -> number));
        return organisations.ids(region, byKey.keySet()).entrySet().stream()
                .collect(Collectors.toMap(
                        found -> Objects.requireNonNull(byKey.get(found.getKey())), Map.Entry::getValue));
    }

    @Transactional(readOnly = true)
    public Map<UUID, OrganisationSummary> summaries(RegionId region, Collection<UUID> ids) {
        return organisations.summaries(region, ids).stream()
                .collect(Collectors.toMap(OrganisationSummary::id, summary -> summary));
    }

    /** The whole numbers, for what a law wants them in; such as a register. */
    @Transactional(readOnly = true)
    public Map<UUID, OrganisationNumber> wholeNumbers(RegionId region, Collection<UUID> ids) {
        return organisations.keptNumbers(region, ids).stream()
                .collect(Collectors.toMap(
                        KeptNumber::id,
                        kept -> new OrganisationNumber(
                                kept.numberEncrypted() == null
                                        ? Objects.requireNonNull(kept.number())
                                        : new String(secret.decrypt(PURPOSE, kept.numberEncrypted())))));
    }

    /** What line of business they say they are in, as far as it is known. */
    @Transactional(readOnly = true)
    public Map<UUID, String> industryCodes(RegionId region, Collection<UUID> ids) {
        return organisations.industryCodes(region, ids);
    }

    /** Says whether the law on public access to documents binds this organisation itself. */
    public void bindByPublicAccess(RegionId region, UUID organisation, boolean bound) {
        organisations.bindByPublicAccess(region, organisation, bound);
    }

    /** Those of them that it binds, by name. */
    @Transactional(readOnly = true)
    public Map<UUID, String> boundByPublicAccess(RegionId region, Collection<UUID> ids) {
        return organisations.boundByPublicAccess(region, ids);
    }

    /** Municipality names by their four-digit codes. */
    @Transactional(readOnly = true)
    public Map<String, String> municipalities() {
        return organisations.municipalities();
    }

    /** About where each municipality lies, by its code; read once, since it comes with the installation. */
    @Transactional(readOnly = true)
    public Map<String, Centre> centres() {
        Map<String, Centre> known = centres;
        if (known == null) {
            known = Map.copyOf(organisations.centres());
            centres = known;
        }
        return known;
    }

    /** The names of a region's own municipalities by their codes, in the order of the names. */
    @Transactional(readOnly = true)
    public Map<String, String> municipalitiesOf(RegionId region) {
        return municipalities.computeIfAbsent(region, organisations::municipalitiesOf);
    }

    private OrganisationRow row(OrganisationEntry entry) {
        OrganisationNumber number = entry.number();
        boolean personal = number.isPersonal();
        byte @Nullable [] encrypted =
                personal ? secret.encrypt(PURPOSE, number.digits().getBytes()) : null;
        return new OrganisationRow(
                Ids.next(),
                key(number),
                personal ? null : number.digits(),
                encrypted == null ? null : HexFormat.of().formatHex(encrypted),
                personal ? number.masked() : number.formatted(),
                entry.name(),
                entry.municipalityCode(),
                entry.industryCode(),
                entry.employees(),
                entry.turnoverKsek());
    }

    private String key(OrganisationNumber number) {
        return number.isPersonal()
                ? "p:" + HexFormat.of().formatHex(secret.hash(PURPOSE, number.digits()), 0, 16)
                : number.digits();
    }
}
