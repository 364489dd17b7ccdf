package se.framsteg.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.AuditedProgrammes.AuditedProgramme;
import se.framsteg.shell.Ids;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Lets auditors in to read one programme until a day: a manager issues a pass and may withdraw it; its link may be used
 * again and again, and everything its holder opens is written down.
 */
@Service
@Transactional
public class AuditorPasses {
    private static final String PURPOSE = "auditor-pass";

    private final AuditorPassRepository passes;
    private final ObjectProvider<AuditedProgrammes> programmes;
    private final PassLetters letters;
    private final Sessions sessions;
    private final Audit audit;
    private final PublicAddress addresses;
    private final Secret secret;
    private final Clock clock;

    AuditorPasses(
            AuditorPassRepository passes,
            ObjectProvider<AuditedProgrammes> programmes,
            PassLetters letters,
            Sessions sessions,
            Audit audit,
            PublicAddress addresses,
            Secret secret,
            Clock clock) {
        this.passes = passes;
        this.programmes = programmes;
        this.letters = letters;
        this.sessions = sessions;
        this.audit = audit;
        this.addresses = addresses;
        this.secret = secret;
        this.clock = clock;
    }

    /** Issues a pass and mails its link; gives the link too, so that it can be handed over otherwise. */
    public PassLink issue(Manager by, Region region, NewPass pass) {
        AuditedProgramme programme = programmes(by).stream()
                .filter(each -> each.id().equals(pass.programme()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such programme in this region"));
        UUID id = Ids.next();
        String path = "/%s/audit/pass/%s".formatted(region.slug(), Secret.token());
        passes.put(by, id, pass, hash(path), secret.encrypt(PURPOSE, path.getBytes(StandardCharsets.UTF_8)), clock);
        letters.send(by, region, pass, programme, path);
        audit.record(by, "people.issue-pass", null, id, pass.programme());
        return new PassLink(id, path, addresses.of(path));
    }

    @Transactional(readOnly = true)
    public List<PassRow> of(Manager by) {
        return passes.of(by);
    }

    @Transactional(readOnly = true)
    public List<VisitRow> visits(Manager by, UUID pass) {
        return passes.visits(by, pass);
    }

    /** The programmes that this reader may be let to, or was. */
    @Transactional(readOnly = true)
    public List<AuditedProgramme> programmes(Reader by) {
        return programmes.stream().flatMap(each -> each.in(by).stream()).toList();
    }

    /** The whole address of a pass's link, to hand over once more; empty when the secret has been changed since. */
    public Optional<String> link(PassRow pass) {
        try {
            return Optional.of(
                    addresses.of(new String(secret.decrypt(PURPOSE, pass.linkSealed()), StandardCharsets.UTF_8)));
        } catch (IllegalStateException sealedWithAnother) {
            return Optional.empty();
        }
    }

    public void withdraw(Manager by, UUID pass) {
        if (passes.withdraw(by, pass, clock.instant())) {
            audit.record(by, "people.withdraw-pass", null, pass);
        } else if (passes.of(by).stream().noneMatch(row -> row.id().equals(pass))) {
            throw new NoSuchElementException("No such pass in this region");
        }
    }

    /** Who may begin to read by the link of this path; empty when it was withdrawn, is over or never was. */
    @Transactional(readOnly = true)
    public Optional<Auditor> holder(RegionId region, String path) {
        return passes.holder(region, hash(path), LocalDate.now(clock));
    }

    /** Begins to read: a session of its own kind, written down as a visit. */
    public Optional<Auditor> begin(RegionId region, String path, String sessionToken, String device) {
        Optional<Auditor> auditor = holder(region, path);
        auditor.ifPresent(holder -> {
            UUID session = sessions.begin(holder, sessionToken, device);
            passes.begun(holder, session, clock.instant());
        });
        return auditor;
    }

    /** Writes down that the holder of this session opens a page; without a session on a pass here there is nothing to. */
    public boolean noteVisit(RegionId region, String sessionToken, String path) {
        return sessions.find(sessionToken, region)
                .flatMap(session -> session.auditor(region)
                        .map(auditor -> passes.opened(auditor, session.id(), path, clock.instant())))
                .orElse(false);
    }

    private byte[] hash(String path) {
        return secret.hash(PURPOSE, path);
    }
}
