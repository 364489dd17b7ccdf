package se.framsteg.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.PublicRecords;
import se.framsteg.people.RecordPart;
import se.framsteg.people.RecordSpan;
import se.framsteg.records.ListedRecord.Entry;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.Say;

/**
 * The list that the law asks for of what a region has received, sent and drawn up: read from the modules that keep it, with the
 * case number and the mark that managers have noted.
 */
@Service
@Transactional
public class RecordList {
    /** So many rows stand on a page. */
    public static final int PAGE = 20;

    /** So many on a page that somebody asks for, and so many may be noted or given out at once. */
    public static final int MOST = 50;

    /** So many rows of each kind are looked through at a time, and so many times for one page. */
    private static final int READ = 500;

    private static final int READ_FOR_PAGE = 200;

    private static final int ROUNDS = 10;

    /** So many in all kinds together: then the page says how far it has come, and goes on from there. */
    private static final int LOOKED_THROUGH = 4000;

    /** So many times for all of it: every kind is asked in each, so it is some hundreds of queries and no more. */
    private static final int ROUNDS_OF_ALL = 100;

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final Implementations<PublicRecords> sources;
    private final EntryRepository entries;
    private final Audit audit;
    private final Clock clock;

    RecordList(ObjectProvider<PublicRecords> sources, EntryRepository entries, Audit audit, Clock clock) {
        this.sources = new Implementations<>(sources);
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** The kinds of records there are, by the keys of their texts. */
    public List<String> kinds() {
        return sources.stream().map(PublicRecords::kind).sorted().toList();
    }

    /** A page of the list, from its newest end. @param after the row it follows upon; null for the first page */
    @Transactional(readOnly = true)
    public Listing page(Manager by, RecordFilter filter, @Nullable Place after) {
        return page(by, filter, after, PAGE);
    }

    /** The same. @param most so many rows */
    @Transactional(readOnly = true)
    public Listing page(Manager by, RecordFilter filter, @Nullable Place after, int most) {
        var rows = new ArrayList<ListedRecord>();
        RecordSpan span = span(filter, after, filter.isLooking() ? READ_FOR_PAGE : most);
        int read = 0;
        for (int round = 0; round < ROUNDS && read < LOOKED_THROUGH; round++) {
            Looked looked = filter.isNumbered() ? numbered(by, filter, span) : merged(by, filter, span);
            read += looked.read();
            for (ListedRecord row : listed(by, looked.records())) {
                if (filter.finds(row)) {
                    rows.add(row);
                }
                if (rows.size() == most) {
                    return new Listing(rows, Place.of(row.record()));
                }
            }
            if (looked.last() == null) {
                return new Listing(rows, null);
            }
            span = span.after(looked.last().at(), looked.last().id());
        }
        return new Listing(rows, new Place(span.before(), span.beforeId()));
    }

    /** Holds the right to read the whole list, for as long as the transaction; false where somebody of the region has it. */
    @Transactional(readOnly = true)
    public boolean holdWhole(Manager by) {
        return entries.holdWhole(by);
    }

    /** The whole list from its newest end, as far as one may read it at a time; false where there is more. */
    @Transactional(readOnly = true)
    public boolean each(Manager by, RecordFilter filter, Consumer<ListedRecord> row) {
        return each(by, filter, ROUNDS_OF_ALL, row);
    }

    boolean each(Manager by, RecordFilter filter, int rounds, Consumer<ListedRecord> row) {
        RecordSpan span = span(filter, null, READ);
        for (int round = 0; round < rounds; round++) {
            Looked looked = filter.isNumbered() ? numbered(by, filter, span) : merged(by, filter, span);
            listed(by, looked.records()).stream().filter(filter::finds).forEach(row);
            if (looked.last() == null) {
                return true;
            }
            span = span.after(looked.last().at(), looked.last().id());
        }
        return false;
    }

    /** Some of the list. @param last where the older begin; null where there are none @param read of how many it was picked */
    private record Looked(
            List<PublicRecord> records, @Nullable Place last, int read) {}

    /** Of all kinds as far back as each has been read: what is older than where one of them broke off waits. */
    private Looked merged(Manager by, RecordFilter filter, RecordSpan span) {
        List<List<PublicRecord>> read = sources.stream()
                .filter(each -> filter.kind().isEmpty() || each.kind().equals(filter.kind()))
                .map(each -> each.in(by, span))
                .toList();
        Optional<PublicRecord> edge = read.stream()
                .filter(each -> each.size() >= span.most())
                .map(List::getLast)
                .min(Place.NEWEST);
        List<PublicRecord> some = read.stream()
                .flatMap(List::stream)
                .filter(each -> edge.isEmpty() || Place.NEWEST.compare(each, edge.get()) <= 0)
                .sorted(Place.NEWEST)
                .toList();
        return new Looked(
                some,
                edge.map(Place::of).orElse(null),
                read.stream().mapToInt(List::size).sum());
    }

    private Looked numbered(Manager by, RecordFilter filter, RecordSpan span) {
        var found = entries.numbered(by, span, filter.kind(), filter.caseNumber());
        var refs = found.stream()
                .map(each -> new RecordRef(each.kind(), each.recordId()))
                .toList();
        var last = found.size() < span.most()
                ? null
                : new Place(found.getLast().at(), found.getLast().recordId());
        return new Looked(records(by, refs).stream().sorted(Place.NEWEST).toList(), last, found.size());
    }

    private static RecordSpan span(RecordFilter filter, @Nullable Place after, int most) {
        LocalDate from = filter.from() == null ? BEGINNING : filter.from();
        LocalDate to = filter.to() == null ? LocalDate.of(9000, 1, 1) : filter.to();
        RecordSpan span = RecordSpan.of(start(from), start(to.plusDays(1)).minusNanos(1000), most);
        return after == null || after.at().isAfter(span.before()) ? span : span.after(after.at(), after.id());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Say.STOCKHOLM).toInstant();
    }

    /** Those of these that there are, in their order. */
    @Transactional(readOnly = true)
    public List<ListedRecord> of(Manager by, Collection<RecordRef> refs) {
        Map<RecordRef, ListedRecord> found =
                listed(by, records(by, refs)).stream().collect(Collectors.toMap(ListedRecord::ref, row -> row));
        return refs.stream()
                .distinct()
                .flatMap(ref -> Optional.ofNullable(found.get(ref)).stream())
                .toList();
    }

    private List<PublicRecord> records(Manager by, Collection<RecordRef> refs) {
        Map<String, List<UUID>> ids = refs.stream()
                .collect(
                        Collectors.groupingBy(RecordRef::kind, Collectors.mapping(RecordRef::id, Collectors.toList())));
        return sources.stream()
                .filter(each -> ids.containsKey(each.kind()))
                .flatMap(each -> each.of(by, ids.getOrDefault(each.kind(), List.of())).stream())
                .toList();
    }

    private List<ListedRecord> listed(Manager by, List<PublicRecord> records) {
        Map<RecordRef, Entry> noted =
                entries.of(by, records.stream().map(PublicRecord::id).toList());
        return records.stream()
                .map(record -> new ListedRecord(
                        record,
                        noted.getOrDefault(RecordRef.of(record), Entry.NOTHING),
                        source(record.kind()).map(PublicRecords::isLookedAt).orElse(true)))
                .toList();
    }

    private Optional<PublicRecords> source(String kind) {
        return sources.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    /** All that a record says. */
    @Transactional(readOnly = true)
    public List<RecordPart> parts(Manager by, RecordRef ref) {
        return source(ref.kind()).map(each -> each.parts(by, ref.id())).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public List<EntryNote> history(Manager by, RecordRef ref) {
        return entries.history(by, ref);
    }

    /** What is to be noted. Null leaves what stands as it is. */
    public record Note(
            @Nullable String caseNumber, @Nullable Mark mark, String ground) {
        Entry upon(Entry before) {
            return new Entry(
                    caseNumber == null ? before.caseNumber() : caseNumber,
                    mark == null ? before.mark() : mark,
                    mark == null ? before.ground() : ground);
        }
    }

    /** Notes the same of several; gives of how many something changed. */
    public int note(Manager by, Collection<RecordRef> refs, Note note) {
        Instant now = clock.instant();
        var changed = new ArrayList<UUID>();
        for (ListedRecord row : of(by, refs)) {
            Entry entry = note.upon(row.entry());
            if (!entry.equals(row.entry())) {
                entries.put(by, row.record(), entry, now);
                changed.add(row.record().id());
            }
        }
        if (!changed.isEmpty()) {
            audit.record(by, "records.note", null, changed.toArray(UUID[]::new));
        }
        return changed.size();
    }
}
