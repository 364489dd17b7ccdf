package se.framsteg.aid.web;

import java.nio.charset.StandardCharsets;

/** Whether bytes are a PDF, by what they are and not by what they are called: how they begin, and that they are whole. */
final class SignedPdf {
    private static final int NEAR = 1024;

    private SignedPdf() {}

    static boolean is(byte[] bytes) {
        return text(bytes, 0, Math.min(NEAR, bytes.length)).startsWith("%PDF-")
                && text(bytes, Math.max(0, bytes.length - NEAR), bytes.length).contains("%%EOF");
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
