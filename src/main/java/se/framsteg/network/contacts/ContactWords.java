package se.framsteg.network.contacts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.framsteg.organisations.Organisations;
import se.framsteg.shell.Say;
import se.framsteg.shell.Stemmed;
import se.framsteg.shell.tenancy.RegionId;

/** By which words a card is found, how much each weighs, and how each is written on the card. */
@Component
class ContactWords {
    /** Where a word stands: the lower, the more it weighs. */
    static final int NAME = 1;

    static final int TOPIC = 2;

    /** A municipality that the card names: more than that it is for the whole county. */
    static final int HERE = 2;

    static final int COMPETENCE = 3;
    static final int HELPS = 4;
    static final int AROUND = 5;

    private static final int MOST = 120;
    private static final int LONGEST = 60;

    /** @param shown as the card has it; empty where no card says it */
    record Found(int place, String shown) {}

    private final ContactTopics topics;
    private final Organisations organisations;

    ContactWords(ContactTopics topics, Organisations organisations) {
        this.topics = topics;
        this.organisations = organisations;
    }

    static String topic(String key) {
        return "~topic:" + key;
    }

    static String kind(Kind kind) {
        return "~kind:" + kind.code();
    }

    static String area(Area.Extent extent) {
        return "~area:" + extent.name();
    }

    /** In the order of their weight; each word once, where it weighs most. */
    Map<String, Found> of(RegionId region, ContactFacts facts) {
        var words = new LinkedHashMap<String, Found>();
        words.put(kind(facts.kind()), new Found(AROUND, ""));
        words.put(
                area(facts.area().extent()),
                new Found(AROUND, Say.say(facts.area().extent().textKey())));
        text(words, NAME, facts.name(), facts.organisation());
        for (String key : facts.topics()) {
            topics.find(key).ifPresent(topic -> {
                words.put(topic(key), new Found(TOPIC, topic.name().in(Say.lang())));
                text(words, TOPIC, topic.name().sv(), topic.name().en());
            });
        }
        text(words, COMPETENCE, facts.competence());
        Map<String, String> places = organisations.municipalitiesOf(region);
        facts.area().municipalities().forEach(code -> text(words, HERE, places.getOrDefault(code, "")));
        text(words, HELPS, facts.helps());
        return words;
    }

    private void text(Map<String, Found> words, int place, String... texts) {
        for (String text : texts) {
            for (Stemmed each : Stemmed.of(text)) {
                if (words.size() < MOST && each.stem().length() <= LONGEST) {
                    words.putIfAbsent(each.stem(), new Found(place, each.shown()));
                    topics.of(each.stem())
                            .forEach(topic -> words.putIfAbsent(
                                    topic(topic.key()),
                                    new Found(place + 1, topic.name().in(Say.lang()))));
                }
            }
        }
    }

    /** What somebody has typed, as what is looked for; of each word what it may be found by. */
    List<Term> asked(RegionId region, String typed) {
        var municipalities = new HashMap<String, String>();
        organisations
                .municipalitiesOf(region)
                .values()
                .forEach(name -> Stemmed.of(name).stream()
                        .findFirst()
                        .ifPresent(first -> municipalities.put(first.stem(), name)));
        return Stemmed.of(typed).stream()
                .distinct()
                .limit(Term.MOST)
                .map(each -> term(each, municipalities.get(each.stem())))
                .toList();
    }

    private Term term(Stemmed word, @org.jspecify.annotations.Nullable String municipality) {
        Term term = Term.of(word);
        if (municipality != null) {
            return term.or(area(Area.Extent.COUNTY)).or(area(Area.Extent.COUNTRY));
        }
        for (String other : topics.same(word.stem())) {
            term = term.or(other);
        }
        for (ContactTopic topic : topics.of(word.stem())) {
            term = term.or(topic(topic.key()));
        }
        return term;
    }

    /** The same word as it may have been meant, where nothing is found by it as it is typed. */
    Term nearly(Term term, List<String> known) {
        Term near = term;
        for (ContactTopic topic : topics.nearly(term.word().stem())) {
            near = near.or(topic(topic.key()));
        }
        for (String each : known) {
            if (OneLetter.apart(term.word().stem(), each)) {
                near = near.or(each);
            }
        }
        return near;
    }

    /** How the card says what was asked for, where it does. */
    static Optional<String> shown(Map<String, Found> words, Term term) {
        return words.entrySet().stream()
                .filter(each ->
                        term.has(each.getKey()) && !each.getValue().shown().isEmpty())
                .min(java.util.Comparator.comparingInt(each -> each.getValue().place()))
                .map(each -> each.getValue().shown());
    }
}
