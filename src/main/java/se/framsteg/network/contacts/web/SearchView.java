package se.framsteg.network.contacts.web;

import static se.framsteg.shell.Say.say;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.ContactSearch;
import se.framsteg.network.contacts.ContactSearch.Asked;
import se.framsteg.network.contacts.ContactSearch.Found;
import se.framsteg.network.contacts.Kind;
import se.framsteg.shell.parts.Choice;

/**
 * What was searched for among the contacts, and what was found.
 *
 * @param refused whether nothing was looked for, since one network searches too often
 */
public record SearchView(Standpoint from, Asked asked, Found found, List<CardView> cards, boolean refused) {
    static SearchView refused(Standpoint from, Asked asked) {
        return new SearchView(from, asked, new Found(List.of(), false, List.of(), false), List.of(), true);
    }

    static Asked asked(String words, String kind, String page) {
        return new Asked(words, kind(kind).orElse(null), page.matches("\\d{1,3}") ? Integer.parseInt(page) : 1);
    }

    private static Optional<Kind> kind(@Nullable String code) {
        return Arrays.stream(Kind.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** The key of what is said where there are no cards. */
    public String empty() {
        if (refused) {
            return "network.contacts.search.refused";
        }
        if (!isSearched()) {
            return "network.contacts.none";
        }
        return asked.kind() == null ? "network.contacts.search.none" : "network.contacts.search.none.kind";
    }

    /** Whoever finds nobody may ask a person; those who look after contacts are such persons themselves. */
    public boolean leadsToAsking() {
        return isSearched() && !refused && from.by() != Audience.PROMOTERS;
    }

    public boolean isSearched() {
        return !asked.words().isBlank() || asked.kind() != null;
    }

    public String kind() {
        return asked.kind() == null ? "" : asked.kind().code();
    }

    public List<Choice> kinds() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("network.contacts.kind.any")));
        for (Kind each : Kind.values()) {
            choices.add(new Choice(each.code(), say(each.textKey() + ".many")));
        }
        return choices;
    }

    /** Words that were searched for and that no card has. */
    public String unknown() {
        return String.join(", ", found.unknown());
    }

    public boolean hasNext() {
        return found.hasMore() && asked.page() < ContactSearch.LAST_PAGE;
    }

    public String page(int page) {
        return "%s?q=%s&kind=%s&page=%d"
                .formatted(from.path(), URLEncoder.encode(asked.words(), StandardCharsets.UTF_8), kind(), page);
    }
}
