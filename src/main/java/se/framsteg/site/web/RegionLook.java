package se.framsteg.site.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Funder;
import se.framsteg.shell.Funders;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Look;
import se.framsteg.shell.Look.Emblem;
import se.framsteg.site.Colour;
import se.framsteg.site.OwnFunder;
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
                own.funderOnOwnPages() ? funder(slug, own.funder()) : Funder.NONE);
    }

    /** @param programmes all of the region's */
    static Funders funders(String slug, OwnLook own, List<Programme> programmes) {
        var funders = new HashMap<String, Funder>();
        Funder usual = funder(slug, own.funder());
        for (Programme programme : programmes) {
            Funder funder = funder(slug, own.funder(programme.id(), programme.funder()));
            if (!funder.equals(usual)) {
                funders.put(programme.id().value().toString(), funder);
                funders.put(programme.slug(), funder);
            }
        }
        return new Funders(usual, own.funderOnOwnPages() ? usual : Funder.NONE, Map.copyOf(funders));
    }

    static Funder funder(String slug, OwnFunder own) {
        return new Funder(emblem(slug, "emblem.png", own.emblem(), own.emblemAlt()), own.words());
    }

    /** All that is fetched of a look, by the fingerprint in its address. */
    static Map<String, byte[]> files(OwnLook own) {
        var files = new HashMap<String, byte[]>();
        String css = styles(own);
        if (!css.isEmpty()) {
            byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
            files.put("styles.css " + hash(bytes), bytes);
        }
        keep(files, "logo.png ", own.logo());
        keep(files, "emblem.png ", own.funder().emblem());
        own.programmes().values().forEach(funder -> keep(files, "emblem.png ", funder.emblem()));
        return files;
    }

    private static void keep(Map<String, byte[]> files, String name, @Nullable PlainPicture picture) {
        if (picture != null) {
            files.put(name + hash(picture.png()), picture.png());
        }
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
