package se.framsteg.workbook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;

/**
 * The organisations of one file, numbered from 0 in the order they are first met. Holds forty bytes for each, however
 * many rows speak of it, so that the numbers themselves need not be laid in any table.
 */
final class Register {
    private long[] numbers = new long[1024];
    private int[] slots = new int[4096];
    private @Nullable UUID[] ids = new UUID[0];
    private int size;
    private final BitSet promoters = new BitSet();

    Register() {
        Arrays.fill(slots, -1);
    }

    int place(OrganisationNumber number) {
        long digits = number.asLong();
        int slot = slot(digits);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size] = digits;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            spread();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    OrganisationNumber number(int place) {
        return OrganisationNumber.ofLong(numbers[place]);
    }

    void isPromoter(int place) {
        promoters.set(place);
    }

    /** In which role everything an organisation does is counted: a promoter's never among the companies'. */
    String role(int place) {
        return promoters.get(place) ? "promoter" : "company";
    }

    void know(OrganisationNumber number, UUID id) {
        if (ids.length < size) {
            ids = Arrays.copyOf(ids, size);
        }
        ids[place(number)] = id;
    }

    @Nullable
    UUID id(int place) {
        return place < ids.length ? ids[place] : null;
    }

    private int slot(long digits) {
        int slot = (int) ((digits * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
        while (slots[slot] >= 0 && numbers[slots[slot]] != digits) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void spread() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int place = 0; place < size; place++) {
            slots[slot(numbers[place])] = place;
        }
    }
}
