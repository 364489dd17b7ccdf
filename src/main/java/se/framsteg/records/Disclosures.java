package se.framsteg.records;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.records.DisclosureRow.Decision;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;

/**
 * Gives out public records that somebody has asked for: chosen, looked at one by one by a person, and then a package that
 * whoever answers sends on. Nothing is sent by itself.
 */
@Service
@Transactional
public class Disclosures {
    /** So many stand on a page of the list. */
    public static final int PAGE = 50;

    private final DisclosureRepository disclosures;
    private final RecordList records;
    private final Audit audit;
    private final Clock clock;

    Disclosures(DisclosureRepository disclosures, RecordList records, Audit audit, Clock clock) {
        this.disclosures = disclosures;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a decision or a finish. */
    public enum Done {
        DONE,
        /** Somebody has finished it meanwhile. */
        FINISHED,
        /** The record is another than it was when it was looked at, or is not there any more. */
        CHANGED,
        /** What is masked stands in other pieces too, and whoever decides has not said that it may. */
        LEFT
    }

    public UUID begin(Manager by, String title, List<RecordRef> refs) {
        List<RecordRef> there = records
                .of(by, refs.stream().limit(RecordList.MOST).toList())
                .stream()
                .map(ListedRecord::ref)
                .toList();
        if (there.isEmpty()) {
            throw new NoSuchElementException("None of these records is here");
        }
        UUID id = disclosures.put(by, title, Say.lang(), there, clock.instant());
        audit.record(by, "records.begin-disclosure", null, id);
        return id;
    }

    /** A page of them, the latest first; one more than that where there are older ones. */
    @Transactional(readOnly = true)
    public List<Disclosure> all(Manager by, @Nullable Place after) {
        return disclosures.all(by, after, PAGE + 1);
    }

    @Transactional(readOnly = true)
    public Optional<Disclosure> find(Manager by, UUID id) {
        return disclosures.find(by, id);
    }

    @Transactional(readOnly = true)
    public List<DisclosureRow> rows(Manager by, UUID disclosure) {
        return disclosures.rows(by, disclosure);
    }

    /** A record as it stands now, in pieces and the disclosure's language; empty when it is not there any more. */
    @Transactional(readOnly = true)
    public Optional<AskedRecord> record(Manager by, Disclosure disclosure, DisclosureRow row) {
        return Frame.in(
                disclosure.lang(),
                () -> records.of(by, List.of(row.ref())).stream()
                        .findFirst()
                        .map(listed -> AskedRecord.of(listed, records.parts(by, row.ref()))));
    }

    /** Decides of one record. @param seen the hash of what whoever decides has seen */
    public Done decide(Manager by, UUID disclosure, int position, Decision decision, String seen) {
        if (!disclosures.hold(by, disclosure)) {
            return Done.FINISHED;
        }
        DisclosureRow row = disclosures.rows(by, disclosure).stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow();
        AskedRecord record = record(by, found(by, disclosure), row).orElse(null);
        if (record == null
                || !record.hash().equals(seen)
                || decision.masked().stream()
                        .anyMatch(piece -> piece < 0 || piece >= record.pieces().size())) {
            return Done.CHANGED;
        }
        if (!decision.sure()
                && !MaskedWords.left(record.pieces(), decision.masked()).isEmpty()) {
            return Done.LEFT;
        }
        disclosures.decide(by, disclosure, position, decision, seen, clock.instant());
        audit.record(by, "records.look", null, disclosure, row.ref().id());
        return Done.DONE;
    }

    /** Calls it something else, while it is open. */
    public Done rename(Manager by, UUID disclosure, String title) {
        if (!disclosures.hold(by, disclosure)) {
            return Done.FINISHED;
        }
        disclosures.rename(by, disclosure, title);
        audit.record(by, "records.rename-disclosure", null, disclosure);
        return Done.DONE;
    }

    /** Takes it away with what has been decided in it, while it is open; the records stay. */
    public Done drop(Manager by, UUID disclosure) {
        if (!disclosures.hold(by, disclosure)) {
            return Done.FINISHED;
        }
        disclosures.drop(by, disclosure);
        audit.record(by, "records.drop-disclosure", null, disclosure);
        return Done.DONE;
    }

    /** Finishes it, when every record has been looked at and is as it was then. */
    public Done finish(Manager by, UUID disclosure) {
        if (!disclosures.hold(by, disclosure)) {
            return Done.FINISHED;
        }
        if (!changed(by, disclosure).isEmpty()) {
            return Done.CHANGED;
        }
        disclosures.finish(by, disclosure, clock.instant());
        audit.record(by, "records.disclose", null, disclosure);
        return Done.DONE;
    }

    /** Holds the right to read a package whole, for as long as the transaction; false where somebody of the region has it. */
    @Transactional(readOnly = true)
    public boolean holdPackage(Manager by) {
        return disclosures.holdPackage(by);
    }

    /** The rows that nobody has looked at as they stand now. */
    @Transactional(readOnly = true)
    public List<Integer> changed(Manager by, UUID disclosure) {
        Disclosure found = found(by, disclosure);
        var changed = new ArrayList<Integer>();
        for (DisclosureRow row : disclosures.rows(by, disclosure)) {
            Optional<AskedRecord> record = record(by, found, row);
            boolean holds = row.verdict() == Verdict.REFUSED
                    || record.map(AskedRecord::hash).filter(row.hash()::equals).isPresent();
            if (row.verdict() == null || !holds) {
                changed.add(row.position());
            }
        }
        return changed;
    }

    private Disclosure found(Manager by, UUID id) {
        return disclosures.find(by, id).orElseThrow();
    }
}
