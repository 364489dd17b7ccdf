package se.framsteg.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of the design: style, fonts, script. Each lies at an address with the hash of its content, so a browser may
 * keep it for ever. The style sheet is many short files in the repository and one to the browser. Read on first use.
 */
public final class Assets {
    /** One file as it is served. {@code gzipped} is null for files that are compressed in themselves. */
    public record Asset(String name, String hash, String type, byte[] bytes, byte @Nullable [] gzipped) {
        public String address() {
            return "/assets/" + hash + "/" + name;
        }
    }

    private static final Map<String, Asset> READ = new ConcurrentHashMap<>();
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private Assets() {}

    public static String address(String name) {
        Asset asset = find(name);
        if (asset == null) {
            throw new IllegalArgumentException("No file 'static/%s'".formatted(name));
        }
        return asset.address();
    }

    public static @Nullable Asset find(String name) {
        Asset asset = READ.get(name);
        return asset != null ? asset : read(name);
    }

    private static @Nullable Asset read(String name) {
        String type = TYPES.get(ending(name));
        if (type == null || name.contains("..")) {
            return null;
        }
        byte[] bytes = name.equals("framsteg.css") ? styles() : bytesOf(resource(name));
        if (bytes == null) {
            return null;
        }
        Asset asset = new Asset(name, hash(bytes), type, bytes, type.startsWith("font") ? null : Gzip.small(bytes));
        READ.put(name, asset);
        return asset;
    }

    private static String resource(String name) {
        return name.equals("htmx.js")
                ? "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"
                : "/static/" + name;
    }

    /** All style files in the order that {@code static/css/order.txt} gives, with the fonts' own addresses put in. */
    private static byte[] styles() {
        var all = new StringBuilder();
        for (String file : lines("/static/css/order.txt")) {
            byte[] part = bytesOf("/static/css/" + file);
            if (part == null) {
                throw new IllegalStateException("order.txt names static/css/%s, which is not there".formatted(file));
            }
            all.append(new String(part, StandardCharsets.UTF_8)).append('\n');
        }
        return withAddresses(all.toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** {@code url(asset:fonts/x.woff2)} becomes the address of that file. */
    private static String withAddresses(String css) {
        return Pattern.compile("asset:([\\w./-]+)").matcher(css).replaceAll(found -> address(found.group(1)));
    }

    private static List<String> lines(String resource) {
        byte[] bytes = bytesOf(resource);
        if (bytes == null) {
            throw new IllegalStateException("No " + resource);
        }
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static byte @Nullable [] bytesOf(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
