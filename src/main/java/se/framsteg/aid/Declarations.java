package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/** A company signs what aid its undertaking has had before. Only the company itself does, by a link of its own. */
@Service
@Transactional
public class Declarations {
    static final String PURPOSE = "aid-signed-form";

    private final DeclarationRepository declarations;
    private final EarlierAidRepository earlier;
    private final DeclarationDrafts drafts;
    private final AidRepository records;
    private final Undertakings undertakings;
    private final Organisations organisations;
    private final Audit audit;
    private final Secret secret;
    private final Clock clock;

    Declarations(
            DeclarationRepository declarations,
            EarlierAidRepository earlier,
            DeclarationDrafts drafts,
            AidRepository records,
            Undertakings undertakings,
            Organisations organisations,
            Audit audit,
            Secret secret,
            Clock clock) {
        this.declarations = declarations;
        this.earlier = earlier;
        this.drafts = drafts;
        this.records = records;
        this.undertakings = undertakings;
        this.organisations = organisations;
        this.audit = audit;
        this.secret = secret;
        this.clock = clock;
    }

    /** Signs; what is signed already is not signed again by the same link. */
    public void sign(Declarant by, NewDeclaration declaration) {
        undertakings.hold(by);
        if (!(records.find(by).orElseThrow() instanceof AidRecord.Requested requested)) {
            throw new AidNotPossible(AidNotPossible.Why.DECIDED);
        }
        UUID id = Ids.next();
        declarations.put(by, id, declaration, clock.instant());
        declarations.cover(by, id);
        declarations.state(by, id, companies(by, declaration.companies()));
        declarations.tell(by, id, declaration.earlier());
        if (declaration.form() != null) {
            declarations.attach(by, id, secret.encrypt(PURPOSE, declaration.form()));
        }
        drafts.forget(by);
        records.save(by.region(), requested.declare());
        audit.record(
                by.region(),
                by.person(),
                "aid.declare",
                by.organisation(),
                by.aid().value(),
                id);
    }

    @Transactional(readOnly = true)
    public Optional<AidRecord> record(Declarant by) {
        return records.find(by);
    }

    /** What it is worth to this company alone; empty where it is the same as to all. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> ownValueSek(Declarant by) {
        return records.ownValueSek(by);
    }

    /** The line of business each company has declared last. */
    @Transactional(readOnly = true)
    public Map<UUID, String> industryCodes(Manager by, Collection<UUID> organisations) {
        return declarations.industryCodes(by.region(), organisations);
    }

    /** What a company's undertaking has got within three years, as far as it is known here. */
    @Transactional(readOnly = true)
    public List<EarlierAid> known(Declarant by) {
        return known(by.region(), by.organisation());
    }

    @Transactional(readOnly = true)
    public List<EarlierAid> known(Manager by, UUID organisation) {
        return known(by.region(), organisation);
    }

    @Transactional(readOnly = true)
    public Map<UUID, List<EarlierAid>> known(Manager by, Collection<UUID> organisations) {
        return earlier.of(by.region(), organisations, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public Optional<Declaration> newest(Manager by, AidId aid) {
        return declarations.newest(by.region(), aid);
    }

    @Transactional(readOnly = true)
    public Optional<Declaration> newest(Declarant by) {
        return declarations.newest(by.region(), by.aid());
    }

    /** The granter's form that came with a declaration. */
    @Transactional(readOnly = true)
    public Optional<byte[]> form(Manager by, Declaration declaration) {
        return declarations.form(by.region(), declaration.id()).map(content -> secret.decrypt(PURPOSE, content));
    }

    private List<EarlierAid> known(RegionId region, UUID organisation) {
        return earlier.of(region, Set.of(organisation), LocalDate.now(clock)).getOrDefault(organisation, List.of());
    }

    /** Their ids; one that is known here already keeps the name it is known by, whatever a stranger calls it. */
    private Map<UUID, Bond> companies(Declarant by, List<NewDeclaration.Company> stated) {
        var numbers = stated.stream().map(NewDeclaration.Company::number).toList();
        Set<OrganisationNumber> known =
                organisations.idsOf(by.region(), numbers).keySet();
        organisations.enter(
                by.region(),
                stated.stream()
                        .filter(company -> !known.contains(company.number()))
                        .collect(Collectors.toMap(
                                NewDeclaration.Company::number,
                                company ->
                                        new OrganisationEntry(company.number(), company.name(), null, null, null, null),
                                (first, again) -> first))
                        .values());
        Map<OrganisationNumber, UUID> ids = organisations.idsOf(by.region(), numbers);
        var bonds = new LinkedHashMap<UUID, Bond>();
        stated.forEach(company -> bonds.put(Objects.requireNonNull(ids.get(company.number())), company.bond()));
        bonds.remove(by.organisation());
        return bonds;
    }
}
