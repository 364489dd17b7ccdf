package se.framsteg.workbook.rows;

import java.util.Arrays;
import se.framsteg.organisations.OrganisationNumber;

/** Which organisations a workbook has named so far; eight to sixteen bytes each, for a workbook may name a million. */
final class KnownOrganisations {
    private long[] slots = new long[1024];
    private int size;

    void add(OrganisationNumber number) {
        int slot = slot(number.asLong());
        if (slots[slot] != 0) return;
        slots[slot] = number.asLong();
        if (++size * 2 > slots.length) spread();
    }

    boolean has(OrganisationNumber number) {
        return slots[slot(number.asLong())] != 0;
    }

    private void spread() {
        var before = slots;
        slots = new long[before.length * 2];
        Arrays.stream(before).filter(number -> number != 0).forEach(number -> slots[slot(number)] = number);
    }

    private int slot(long number) {
        int slot = (int) (number * 0x9E3779B97F4A7C15L >>> 33) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != number) slot = slot + 1 & slots.length - 1;
        return slot;
    }
}
