package se.framsteg.shell.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.UnreadableWorkbook.Reason;

/**
 * The texts that cells point to by number. A workbook may hold hundreds of megabytes of them, so only the first are
 * kept in memory and the rest in a file that is gone when the workbook is closed.
 */
final class SharedStrings implements AutoCloseable {
    private final Limits limits;
    private final List<String> first = new ArrayList<>();
    private int characters;
    private long count;
    private @Nullable SpilledStrings rest;

    SharedStrings(Limits limits) {
        this.limits = limits;
    }

    void readFrom(PartReader xml) {
        var buffer = new StringBuilder();
        while (xml.next()) if (xml.starts("si")) add(RichText.read(xml, "si", buffer, limits.cellText()));
        if (rest != null) rest.written();
    }

    String get(int number) {
        if (number >= 0 && number < first.size()) return first.get(number);
        var text = number < 0 || rest == null ? null : rest.get(number - first.size());
        if (text == null) throw new UnreadableWorkbook(Reason.BROKEN, "sharedStrings");
        return text;
    }

    boolean isSpilled() {
        return rest != null;
    }

    @Override
    public void close() {
        if (rest != null) rest.close();
    }

    private void add(String text) {
        int weight = text.length() + 32;
        if (++count > Limits.STRINGS)
            throw new UnreadableWorkbook(Reason.TOO_LARGE_UNPACKED, Long.toString(limits.unpackedBytes() >> 20));
        if (rest == null && characters + weight <= limits.stringsInMemory()) {
            characters += weight;
            first.add(text);
        } else {
            if (rest == null) rest = new SpilledStrings();
            rest.add(text);
        }
    }
}
