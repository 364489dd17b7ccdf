package se.framsteg.network.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Finds contacts by everyday words in either language. Every word must fit, where any card has them all; what each card was
 * found by is said beside it. Two to three queries, however many contacts there are.
 */
@Service
@Transactional(readOnly = true)
public class ContactSearch {
    public static final int A_PAGE = 20;

    /** Nobody turns more pages than so; what is further down is found by more words. */
    public static final int LAST_PAGE = 50;

    private static final int MOST_MISTYPED = 2;

    private final ContactSearchRepository words;
    private final ContactRepository contacts;
    private final ContactWords index;
    private final Clock clock;

    ContactSearch(ContactSearchRepository words, ContactRepository contacts, ContactWords index, Clock clock) {
        this.words = words;
        this.contacts = contacts;
        this.index = index;
        this.clock = clock;
    }

    /** What is looked for; the page counts from 1. */
    public record Asked(String words, @Nullable Kind kind, int page) {
        public static final Asked ANYTHING = new Asked("", null, 1);

        public Asked {
            words = words.length() > 100 ? words.substring(0, 100) : words;
            page = Math.clamp(page, 1, LAST_PAGE);
        }

        int skipped() {
            return (page - 1) * A_PAGE;
        }
    }

    /** A contact, and how its card says what was asked for. */
    public record Hit(Contact contact, List<String> by) {}

    /**
     * @param hasMore whether there is a further page
     * @param unknown words that no card has, also not when they are spelled a little otherwise
     * @param isSome whether no card has all the words, and these have some of them
     */
    public record Found(List<Hit> hits, boolean hasMore, List<String> unknown, boolean isSome) {}

    public Found find(RegionId region, Audience by, Asked asked) {
        List<Term> typed = index.asked(region, asked.words());
        var unknown = new ArrayList<String>();
        List<Term> terms = typed.isEmpty() ? List.of() : known(region, by, typed, unknown);
        if (!typed.isEmpty() && terms.isEmpty()) {
            return new Found(List.of(), false, unknown, false);
        }
        if (terms.isEmpty() && asked.kind() == null) {
            return page(
                    region, List.of(), unknown, false, contacts.all(region, by, today(), asked.skipped(), A_PAGE + 1));
        }
        List<UUID> ids = all(region, by, terms, asked);
        boolean some = ids.isEmpty() && terms.size() > 1 && asked.kind() == null && asked.page() == 1;
        if (some) {
            Term either = either(terms);
            ids = words.findSome(region, by, either, terms, A_PAGE + 1, weighed(either));
        }
        List<Term> asTyped = typed.stream()
                .flatMap(each -> terms.stream().filter(term -> term.word().equals(each.word())))
                .toList();
        return page(region, asTyped, unknown, some, contacts.in(region, by, ids, today()));
    }

    /** Those that some card has, the rarest first; of those that none has, as they may have been meant. */
    private List<Term> known(RegionId region, Audience by, List<Term> typed, List<String> unknown) {
        Map<Integer, Integer> hits = words.counts(region, by, typed);
        var found = new LinkedHashMap<Term, Integer>();
        var mistyped = new ArrayList<Term>();
        for (int at = 0; at < typed.size(); at++) {
            Term term = typed.get(at);
            if (hits.getOrDefault(at, 0) > 0) {
                found.put(term, hits.getOrDefault(at, 0));
            } else if (term.mayBeMistyped() && mistyped.size() < MOST_MISTYPED) {
                mistyped.add(term);
            } else {
                unknown.add(term.word().shown());
            }
        }
        for (Term term : mistyped) {
            meant(region, by, term)
                    .ifPresentOrElse(
                            meant -> found.put(meant, 0),
                            () -> unknown.add(term.word().shown()));
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Term> meant(RegionId region, Audience by, Term term) {
        String two = term.word().stem().substring(0, 2);
        Term near = index.nearly(term, words.beginning(region, Term.Stretch.beginning(two)));
        return near.equals(term) || words.counts(region, by, List.of(near)).isEmpty()
                ? Optional.empty()
                : Optional.of(near);
    }

    private List<UUID> all(RegionId region, Audience by, List<Term> terms, Asked asked) {
        var every = new ArrayList<>(terms);
        if (asked.kind() != null) {
            every.add(Term.just(ContactWords.kind(asked.kind())));
        }
        List<Term> others = every.subList(1, every.size());
        List<UUID> few = find(region, by, every.getFirst(), others, asked, ContactSearchRepository.WEIGHED);
        return few.size() > A_PAGE || others.isEmpty() && asked.page() == 1
                ? few
                : find(region, by, every.getFirst(), others, asked, ContactSearchRepository.DEEPER);
    }

    private List<UUID> find(RegionId region, Audience by, Term rarest, List<Term> others, Asked asked, int weighed) {
        return words.findAll(region, by, rarest, others, asked.skipped(), A_PAGE + 1, weighed);
    }

    /** Of each stretch so many that all together stay as few, however many there are. */
    static int weighed(Term either) {
        return Math.clamp(
                ContactSearchRepository.DEEPER / either.stretches().size(),
                2 * A_PAGE,
                ContactSearchRepository.WEIGHED);
    }

    private static Term either(List<Term> terms) {
        return new Term(
                terms.getFirst().word(),
                terms.stream().flatMap(each -> each.stretches().stream()).toList());
    }

    private Found page(RegionId region, List<Term> terms, List<String> unknown, boolean some, List<Contact> read) {
        return new Found(
                IntStream.range(0, Math.min(A_PAGE, read.size()))
                        .mapToObj(read::get)
                        .map(each -> new Hit(each, by(region, terms, each)))
                        .toList(),
                read.size() > A_PAGE,
                List.copyOf(unknown),
                some);
    }

    private List<String> by(RegionId region, List<Term> terms, Contact contact) {
        if (terms.isEmpty()) {
            return List.of();
        }
        var said = index.of(region, contact.facts());
        return terms.stream()
                .flatMap(term -> ContactWords.shown(said, term).stream())
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
