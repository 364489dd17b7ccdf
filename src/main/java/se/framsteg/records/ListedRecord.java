package se.framsteg.records;

import se.framsteg.people.PublicRecord;

/**
 * A public record with what the region has noted of it.
 *
 * @param isLookedAt whether such records may hold something secret, so that one that nobody has marked should be looked at
 */
public record ListedRecord(PublicRecord record, Entry entry, boolean isLookedAt) {
    /** @param caseNumber empty where there is none; {@code ground} the law by which something may be secret */
    public record Entry(String caseNumber, Mark mark, String ground) {
        public static final Entry NOTHING = new Entry("", Mark.NONE, "");
    }

    public RecordRef ref() {
        return RecordRef.of(record);
    }

    /** As a manager has marked it, or as such records are until somebody has. */
    public Mark mark() {
        return entry.mark() == Mark.NONE && isLookedAt ? Mark.CHECK : entry.mark();
    }
}
