package se.framsteg.site.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Look;
import se.framsteg.shell.Look.Emblem;
import se.framsteg.site.Colour;
import se.framsteg.site.OwnLook;
import se.framsteg.site.Palette;
import se.framsteg.site.PlainPicture;

/** What a region has set, with where browsers fetch it: another content has another address. */
final class RegionLook {
    private RegionLook() {}

    static Look of(String slug, OwnLook own) {
        String css = styles(own);
        return new Look(
                css.isEmpty() ? null : address(slug, "styles.css", css.getBytes(StandardCharsets.UTF_8)),
                own.colour() == null ? null : own.colour().hex(),
                emblem(slug, "logo.png", own.logo(), own.logoAlt()),
                emblem(slug, "emblem.png", own.emblem(), own.emblemAlt()),
                inEither(own.funder()));
    }

    /** What the funder prescribes stands on every page, though the region has written it in one language only. */
    private static InBoth inEither(InBoth words) {
        return new InBoth(
                words.sv().isEmpty() ? words.en() : words.sv(), words.en().isEmpty() ? words.sv() : words.en());
    }

    /** The style sheet with the region's colour; empty where it has none. */
    static String styles(OwnLook own) {
        Colour colour = own.colour();
        return colour == null ? "" : Palette.of(colour).css();
    }

    private static @Nullable Emblem emblem(String slug, String name, @Nullable PlainPicture picture, InBoth alt) {
        return picture == null
                ? null
                : new Emblem(address(slug, name, picture.png()), picture.width(), picture.height(), alt, picture.png());
    }

    private static String address(String slug, String name, byte[] content) {
        return "/%s/look/%s?v=%s".formatted(slug, name, hash(content));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
