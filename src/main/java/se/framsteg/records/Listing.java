package se.framsteg.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of public records.
 *
 * @param next where the older ones begin; null where there are none
 */
public record Listing(List<ListedRecord> rows, @Nullable Place next) {}
