package se.framsteg.workbook.rows;

import java.util.Arrays;

/** Numbers other than 0, eight to sixteen bytes each, for a workbook may name a million. */
final class LongSet {
    private long[] slots = new long[1024];
    private int size;

    void add(long number) {
        int slot = slot(number);
        if (slots[slot] != 0) return;
        slots[slot] = number;
        if (++size * 2 > slots.length) spread();
    }

    boolean has(long number) {
        return slots[slot(number)] != 0;
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
