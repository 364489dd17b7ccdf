package se.framsteg.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail address as people write it: read with forgiveness, kept in one form. */
public final class MailAddress {
    private static final Pattern WRITTEN = Pattern.compile(
            "[^\\s\\p{Cntrl}\\x{FFFD}@<>\"(),:;?%#\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,250}\\.[\\p{L}\\p{N}-]{0,60}[\\p{L}\\p{N}]");

    /** What companies call an address that several of them read, as far as a hyphen, a dot or the like. */
    private static final Set<String> COMMON = Set.of(
            "info",
            "information",
            "kontakt",
            "contact",
            "hej",
            "hello",
            "post",
            "mail",
            "mejl",
            "mailbox",
            "epost",
            "kontor",
            "kontoret",
            "office",
            "kansli",
            "kansliet",
            "reception",
            "receptionen",
            "vaxel",
            "växel",
            "support",
            "kundtjanst",
            "kundtjänst",
            "service",
            "order",
            "bestallning",
            "beställning",
            "forsaljning",
            "försäljning",
            "sales",
            "salj",
            "sälj",
            "inkop",
            "inköp",
            "ekonomi",
            "faktura",
            "invoice",
            "fakturor",
            "bokning",
            "booking",
            "admin",
            "administration",
            "styrelse",
            "styrelsen",
            "ledning",
            "personal",
            "jobb",
            "hr",
            "miljo",
            "miljö",
            "hallbarhet",
            "hållbarhet",
            "butik",
            "shop",
            "verkstad",
            "verkstaden",
            "lager",
            "noreply",
            "no");

    private MailAddress() {}

    /** Whether mail could be sent there: a name, an at sign and a domain with a dot in it, and nothing that could break out of a header or add to a link. */
    public static boolean isWritten(String text) {
        return text.strip().length() <= 254 && WRITTEN.matcher(text.strip()).matches();
    }

    /** Without blanks around it, in small letters. */
    public static String normal(String text) {
        String address = text.strip().toLowerCase(Locale.ROOT);
        if (!isWritten(address)) {
            throw new NotAMailAddress(address);
        }
        return address;
    }

    /** Whether several at a company are likely to read what is sent there, as at {@code info@…}. */
    public static boolean isCommon(String address) {
        String box = address.split("@", 2)[0].toLowerCase(Locale.ROOT);
        return COMMON.contains(box.split("[._+-]", 2)[0]);
    }

    /**
     * Whether an address is made of somebody's name, as {@code anna.berg@…}, {@code anna@…}, {@code aberg@…} and {@code annber@…} are of
     * Anna Berg's: what several read is seldom called so, and a company names such a box as it likes.
     */
    static boolean isNamedAfter(String address, String name) {
        if (isCommon(address)) {
            return false;
        }
        List<String> words = words(name);
        String box = String.join("", words(address.split("@", 2)[0].split("\\+", 2)[0]));
        if (box.isEmpty() || words.isEmpty()) {
            return false;
        }
        String first = words.getFirst();
        String last = words.getLast();
        return words.contains(box)
                || box.equals(String.join("", words))
                || pieces(first).stream()
                        .anyMatch(a -> pieces(last).stream().anyMatch(b -> box.equals(a + b) || box.equals(b + a)));
    }

    /** The last word of a name; empty where there is none. */
    static String familyIn(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? "" : words.getLast();
    }

    /** The first letter of a word, the first two, the first three, and all. */
    private static List<String> pieces(String word) {
        return Stream.of(1, 2, 3, word.length())
                .map(length -> word.substring(0, Math.min(length, word.length())))
                .toList();
    }

    /** In small letters without signs above them, as addresses have them. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return Stream.of(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What a person might be called, until they say so themselves: {@code anna.berg@…} gives Anna Berg. */
    static String nameIn(String address) {
        var name = new StringBuilder();
        for (String word : address.substring(0, address.indexOf('@')).split("[._+-]+")) {
            if (!word.isEmpty()) {
                name.append(name.isEmpty() ? "" : " ")
                        .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return name.isEmpty() ? address : name.toString();
    }
}
