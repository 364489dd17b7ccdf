package se.framsteg.plan.shown;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Member;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.shown.Line.Who;
import se.framsteg.plan.shown.SharedSheetRepository.Row;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * A company chooses what to show of itself, line by line, until a day; its lead takes it back whenever they want. What is shown
 * stays as it was chosen, whatever is changed later.
 */
@Service
@Transactional
public class SharedSheets {
    /** Links that open at once. */
    public static final int MOST = 20;

    /** No longer than this may one open. */
    public static final int MOST_DAYS = 366;

    private static final String PURPOSE = "shared-sheet";

    private final SharedSheetRepository sheets;
    private final Plans plans;
    private final PlanVersions versions;
    private final Secret secret;
    private final Audit audit;
    private final Clock clock;

    SharedSheets(
            SharedSheetRepository sheets, Plans plans, PlanVersions versions, Secret secret, Audit audit, Clock clock) {
        this.sheets = sheets;
        this.plans = plans;
        this.versions = versions;
        this.secret = secret;
        this.audit = audit;
        this.clock = clock;
    }

    /** What may be shown. */
    @Transactional(readOnly = true)
    public List<Line> lines(Member by) {
        Plan plan = plans.of(by);
        return SheetLines.of(
                versions.adopted(by).orElse(null),
                plan.colleagues(),
                plan.actions(),
                plans.targets(by),
                sheets.accounts(by),
                LocalDate.now(clock));
    }

    /** What has been shown: what opens today first, each time the newest first. Only a lead is handed the links. */
    @Transactional(readOnly = true)
    public List<SharedSheet> of(Member by) {
        return of(by, null);
    }

    @Transactional(readOnly = true)
    public Optional<SharedSheet> find(Member by, UUID id) {
        return of(by, id).stream().findFirst();
    }

    private List<SharedSheet> of(Member by, @Nullable UUID only) {
        List<Row> rows = sheets.of(by, only, LocalDate.now(clock));
        Map<UUID, Responsible> people = people(by.region(), by.organisation(), rows);
        return rows.stream()
                .map(row -> row.sheet(kept -> by.isLead() ? token(kept) : "", people))
                .toList();
    }

    private Map<UUID, Responsible> people(RegionId region, UUID organisation, List<Row> rows) {
        Set<UUID> shown = rows.stream()
                .flatMap(row -> row.read().stream())
                .filter(line -> line.who() != null)
                .map(Line::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return shown.isEmpty() ? Map.of() : sheets.people(region, organisation, shown);
    }

    /** What a link opens today. */
    @Transactional(readOnly = true)
    public Optional<SharedSheet> behind(RegionId region, String token) {
        return sheets.open(region, secret.hash(PURPOSE, token), LocalDate.now(clock))
                .map(row -> row.sheet(this::token, people(region, row.organisationId(), List.of(row))));
    }

    /**
     * @param who how those who answer for actions are shown; null for not at all
     * @throws TooManySheets where so many are open that no more may be
     */
    public UUID show(Member by, Set<String> keys, @Nullable Who who, LocalDate until) {
        lead(by);
        sheets.hold(by);
        if (sheets.count(by, LocalDate.now(clock)) >= MOST) {
            throw new TooManySheets();
        }
        List<Line> chosen = lines(by).stream()
                .filter(each -> keys.contains(each.key()))
                .map(each -> each.showing(who))
                .toList();
        if (chosen.isEmpty()) {
            throw new NoSuchElementException("Nothing to show");
        }
        UUID id = Ids.next();
        String token = Secret.token();
        sheets.insert(
                by,
                id,
                chosen,
                secret.hash(PURPOSE, token),
                secret.encrypt(PURPOSE, token.getBytes(StandardCharsets.UTF_8)),
                until,
                clock.instant());
        audit.record(by.region(), by.person(), "plan.show-sheet", by.organisation(), id);
        return id;
    }

    /** The link opens nothing any more. */
    public void withdraw(Member by, UUID id) {
        lead(by);
        find(by, id).orElseThrow();
        sheets.withdraw(by, id, clock.instant());
        audit.record(by.region(), by.person(), "plan.withdraw-sheet", by.organisation(), id);
    }

    private static void lead(Member by) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead shows what the company has decided");
        }
    }

    /** Empty when the secret has been changed since. */
    private String token(byte[] sealed) {
        try {
            return new String(secret.decrypt(PURPOSE, sealed), StandardCharsets.UTF_8);
        } catch (IllegalStateException sealedWithAnother) {
            return "";
        }
    }
}
