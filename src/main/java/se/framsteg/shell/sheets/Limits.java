package se.framsteg.shell.sheets;

/** How much of a file is read before it is refused. Excel's own limits, and ours for what is unpacked. */
record Limits(
        long fileBytes, long unpackedBytes, int entries, int rows, int columns, int cellText, int stringsInMemory) {
    private static final long MEGABYTE = 1L << 20;

    static final Limits OURS = new Limits(50 * MEGABYTE, 1024 * MEGABYTE, 10_000, 1_048_576, 16_384, 32_767, 1_000_000);

    /** A cell's longest text, every character written as an entity; no part has more between two tags. */
    static final int BYTES_WITHOUT_A_TAG = 1 << 20;

    static final int DEPTH = 64;
    static final int NAMES = 4_000;
    static final int NAME_LENGTH = 255;
    static final int SHEETS = 1_000;
    static final int RELATIONS = 20_000;
    static final long STRINGS = 20_000_000;
}
