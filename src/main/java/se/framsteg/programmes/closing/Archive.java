package se.framsteg.programmes.closing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.framsteg.shell.documents.Download.Writing;

/** A package for an e-archive while it is written, file after file. Of each it keeps its length and its SHA-256. */
public final class Archive {
    private final ZipOutputStream zip;
    private final List<Held> files = new ArrayList<>();

    /**
     * A file that has been written.
     *
     * @param name with its folder
     * @param what what it holds, in words
     */
    public record Held(String name, String type, String what, long bytes, String sha256) {}

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out, UTF_8);
    }

    /** Adds a file, which is written as it is read. @param what what it holds, in words */
    public void add(String name, String type, String what, Writing writing) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var counted = new Counted(new DigestOutputStream(zip, sha256()));
        writing.to(counted);
        counted.flush();
        zip.closeEntry();
        files.add(new Held(name, type, what, counted.bytes, counted.hash()));
    }

    /** Adds a text that is short enough to be held. */
    public void add(String name, String type, String what, String text) throws IOException {
        add(name, type, what, out -> out.write(text.getBytes(UTF_8)));
    }

    /** What has been written so far, in that order. */
    public List<Held> files() {
        return List.copyOf(files);
    }

    void finish() throws IOException {
        zip.finish();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }

    /** Lets whoever writes close it without closing the package. */
    private static final class Counted extends FilterOutputStream {
        private final DigestOutputStream digested;
        private long bytes;

        Counted(DigestOutputStream digested) {
            super(digested);
            this.digested = digested;
        }

        @Override
        public void write(int b) throws IOException {
            digested.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            digested.write(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        String hash() {
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        }
    }
}
