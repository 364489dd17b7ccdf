package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.aid.AidNotPossible.Why;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;

/** Asks for, checks, grants, registers and takes back aid. Each holds the company's undertaking before it looks. */
@Service
@Transactional
public class AidRecords {
    /** What was declared and granted is kept so long, from the day it was granted. */
    static final int YEARS_KEPT = 10;

    private final AidRepository records;
    private final DeclarationRepository declarations;
    private final Undertakings undertakings;
    private final Partings partings;
    private final Reckoner reckoner;
    private final AidSettings settings;
    private final DeclarationLinks links;
    private final Members members;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AidRecords(
            AidRepository records,
            DeclarationRepository declarations,
            Undertakings undertakings,
            Partings partings,
            Reckoner reckoner,
            AidSettings settings,
            DeclarationLinks links,
            Members members,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.declarations = declarations;
        this.undertakings = undertakings;
        this.partings = partings;
        this.reckoner = reckoner;
        this.settings = settings;
        this.links = links;
        this.members = members;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a company's record in a programme, where it has none. */
    public void request(Manager by, ProgrammeId programme, UUID organisation) {
        undertakings.of(by, organisation);
        records.request(by.region(), new AidId(Ids.next()), programme, organisation, today());
    }

    /** Who is asked to declare for the company; whoever was before can do so no more. */
    public void contact(Manager by, ProgrammeId programme, UUID organisation, String name, String address, Lang lang) {
        AidId id = id(by, programme, organisation);
        PersonId person = members.enter(address, name, lang);
        records.contact(by, id, person);
        links.endOthers(by, id, person);
    }

    /** What the programme is worth to this company, where that is another value than the programme's; null takes it back. */
    public void value(Manager by, ProgrammeId programme, UUID organisation, @Nullable BigDecimal sek) {
        AidSummary summary = held(by, programme, organisation);
        if (summary.record().isDecided()) {
            throw new AidNotPossible(Why.DECIDED);
        }
        records.value(by, summary.record().subject().id(), sek);
        if (summary.record() instanceof AidRecord.Checked) {
            records.save(by.region(), new AidRecord.Declared(summary.record().subject()));
        }
    }

    @Transactional(readOnly = true)
    public Optional<AidSummary> find(Manager by, ProgrammeId programme, UUID organisation) {
        return records.find(by, programme, organisation);
    }

    @Transactional(readOnly = true)
    public List<AidSummary> in(Manager by, ProgrammeId programme) {
        return records.in(by, programme);
    }

    /**
     * Checks what a company has declared. The companies it says belong to it do so from now on, with all their aid, unless
     * they have been parted since.
     */
    public AidRecord check(Manager by, ProgrammeId programme, UUID organisation) {
        AidSummary summary = find(by, programme, organisation).orElseThrow(NoSuchElementException::new);
        Declaration declaration = declarations
                .newest(by.region(), summary.record().subject().id())
                .orElseThrow(() -> new AidNotPossible(Why.NOT_DECLARED));
        var others = new LinkedHashMap<UUID, Bond>();
        declaration.companies().forEach(stated -> others.put(stated.organisation(), stated.bond()));
        others.keySet().removeAll(partings.since(by, organisation, declaration));
        undertakings.join(by, organisation, others);
        AidSummary now = find(by, programme, organisation).orElseThrow();
        AidRecord next = switch (now.record()) {
            case AidRecord.Declared declared ->
                declared.check(reckoner.today(by, now), declaration.primaryProduction());
            case AidRecord.Checked checked -> AidRecord.Checked.of(checked.subject(), reckoner.today(by, now));
            case AidRecord.Requested _ -> throw new AidNotPossible(Why.NOT_DECLARED);
            default -> throw new AidNotPossible(Why.DECIDED);
        };
        return save(by, next, "aid.check");
    }

    /**
     * Grants what has been checked, reckoned once more: whoever else granted aid to the undertaking meanwhile was waited
     * for. Said twice, it is granted once. A company whose part has ended is granted nothing.
     */
    public AidRecord grant(Manager by, ProgrammeId programme, UUID organisation) {
        if (settings.of(by.region(), programme).granter() != Granter.REGION) {
            throw new AidNotPossible(Why.NOT_OURS_TO_GRANT);
        }
        AidSummary summary = held(by, programme, organisation);
        return switch (summary.record()) {
            case AidRecord.CheckedOk _ when summary.hasLeft() -> throw new AidNotPossible(Why.HAS_LEFT);
            case AidRecord.CheckedOk ok ->
                save(by, ok.grant(reckoner.today(by, summary), by.person().value()), "aid.grant");
            case AidRecord.Granted granted -> granted;
            case AidRecord.Registered registered -> registered;
            default -> throw new AidNotPossible(Why.NOT_CHECKED);
        };
    }

    /** The company does not want it any more: refused, unless it is granted or lies with the funder; whether it was not. */
    public boolean drop(Manager by, ProgrammeId programme, UUID organisation, String words) {
        AidRecord record = held(by, programme, organisation).record();
        if (!record.isDecided()) {
            refuse(by, programme, organisation, words);
        }
        return !record.isDecided();
    }

    /** There will be no aid; the words are for the company. Said twice, the first words stand. */
    public void refuse(Manager by, ProgrammeId programme, UUID organisation, String words) {
        AidSummary summary = held(by, programme, organisation);
        if (summary.record().isDecided()) {
            throw new AidNotPossible(Why.DECIDED);
        }
        if (summary.record() instanceof AidRecord.Refused) {
            return;
        }
        var reason = summary.record() instanceof AidRecord.OverCeiling
                ? AidRecord.Refused.Reason.OVER_CEILING
                : AidRecord.Refused.Reason.OTHER;
        save(by, new AidRecord.Refused(summary.record().subject(), today(), reason, words), "aid.refuse");
    }

    /**
     * Takes back what the region granted to a company that left before it had started: it counts no more against the
     * ceiling. The words are for the company. Said twice, the first words stand.
     */
    public void takeBack(Manager by, ProgrammeId programme, UUID organisation, String words) {
        AidSummary summary = held(by, programme, organisation);
        if (summary.record() instanceof AidRecord.TakenBack) {
            return;
        }
        if (!summary.mayBeTakenBack() || !(summary.record() instanceof AidRecord.Given given)) {
            throw new AidNotPossible(Why.HAS_NOT_LEFT);
        }
        save(by, given.takeBack(today(), words), "aid.take-back");
    }

    /**
     * The funder has taken back what it had granted, on this day and under this number: from then on it counts no more
     * against the ceiling. Said twice, the first stands.
     */
    public void funderTookBack(Manager by, ProgrammeId programme, UUID organisation, LocalDate on, String number) {
        AidSummary summary = held(by, programme, organisation);
        if (summary.record() instanceof AidRecord.TakenBack) {
            return;
        }
        if (!summary.mayTheFunderTakeBack() || !(summary.record() instanceof AidRecord.Given given)) {
            throw new AidNotPossible(Why.NOT_THE_FUNDERS);
        }
        save(by, given.takenBackByFunder(on, number), "aid.note-taking-back");
    }

    /** Undoes either, while nothing is corrected in the register and there still is room for it. */
    public void restore(Manager by, ProgrammeId programme, UUID organisation) {
        AidSummary summary = held(by, programme, organisation);
        if (!(summary.record() instanceof AidRecord.TakenBack back) || back.corrected() != null) {
            throw new AidNotPossible(Why.NOT_TAKEN_BACK);
        }
        if (!reckoner.today(by, summary).before().fits(back.before().reckoning().valueEur())) {
            throw new AidNotPossible(Why.NO_ROOM);
        }
        save(by, back.before(), "aid.restore");
    }

    /** Entered, or corrected, in the central register on this day; what the funder granted it registers itself. */
    public void register(Manager by, ProgrammeId programme, UUID organisation, LocalDate on) {
        switch (held(by, programme, organisation).record()) {
            case AidRecord.Granted granted
            when granted.answer() != null -> throw new AidNotPossible(Why.NOT_OURS_TO_GRANT);
            case AidRecord.Granted granted -> save(by, granted.register(on), "aid.register");
            case AidRecord.Registered _ -> {}
            case AidRecord.TakenBack back
            when back.isInRegister() && back.corrected() == null -> save(by, back.correct(on), "aid.correct-register");
            case AidRecord.TakenBack _ -> {}
            default -> throw new AidNotPossible(Why.NOT_GRANTED);
        }
    }

    /** Sent to the funder, who decides; whether it was checked here first is the region's choice. */
    public void send(Manager by, ProgrammeId programme, UUID organisation, LocalDate on) {
        funders(by, programme);
        AidRecord record = held(by, programme, organisation).record();
        AidRecord.Sent sent = switch (record) {
            case AidRecord.Requested requested -> requested.send(on);
            case AidRecord.Declared declared -> declared.send(on);
            case AidRecord.Checked checked -> checked.send(on);
            default -> throw new AidNotPossible(Why.DECIDED);
        };
        save(by, sent, "aid.send");
    }

    /** What the funder decided, on which day and under which number. */
    public void decided(
            Manager by, ProgrammeId programme, UUID organisation, LocalDate on, String caseNumber, boolean granted) {
        funders(by, programme);
        AidSummary summary = held(by, programme, organisation);
        if (!(summary.record() instanceof AidRecord.Sent sent)) {
            throw new AidNotPossible(Why.DECIDED);
        }
        AidRecord next = granted
                ? sent.granted(reckoner.on(on, by, summary), by.person().value(), caseNumber)
                : sent.refused(on, caseNumber);
        save(by, next, "aid.note-decision");
    }

    private AidRecord save(Manager by, AidRecord record, String verb) {
        AidRecord.Subject of = record.subject();
        records.save(by.region(), record);
        audit.record(by, verb, of.organisation(), of.id().value());
        switch (record) {
            case AidRecord.Granted granted -> {
                LocalDate on = granted.reckoning().on();
                declarations.keep(by.region(), List.of(of.id()), on.plusYears(YEARS_KEPT));
                tell(by, of, on, true);
            }
            case AidRecord.Refused refused -> tell(by, of, refused.on(), false);
            case AidRecord.TakenBack back when back.corrected() == null -> tell(by, of, back.on(), false);
            default -> {}
        }
        return record;
    }

    private void tell(Manager by, AidRecord.Subject of, LocalDate on, boolean granted) {
        events.publishEvent(new AidDecided(by.region(), of.programme(), of.organisation(), of.id(), on, granted));
    }

    private AidSummary held(Manager by, ProgrammeId programme, UUID organisation) {
        find(by, programme, organisation).orElseThrow(NoSuchElementException::new);
        undertakings.hold(by, organisation);
        return find(by, programme, organisation).orElseThrow(NoSuchElementException::new);
    }

    private void funders(Manager by, ProgrammeId programme) {
        if (settings.of(by.region(), programme).granter() != Granter.FUNDER) {
            throw new AidNotPossible(Why.NOT_THE_FUNDERS);
        }
    }

    private AidId id(Manager by, ProgrammeId programme, UUID organisation) {
        return find(by, programme, organisation)
                .orElseThrow()
                .record()
                .subject()
                .id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
