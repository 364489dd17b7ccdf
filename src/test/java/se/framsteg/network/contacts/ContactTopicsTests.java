package se.framsteg.network.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.framsteg.shell.Stemmed;

class ContactTopicsTests {
    final ContactTopics topics = new ContactTopics();

    @ParameterizedTest
    @CsvSource({
        "elräkningen, energy", "elräkningar, energy", "solenergi, energy", "energikartläggning, energy",
                "bidragen, finance",
        "pengar, finance", "loans, finance", "soporna, waste", "recycling, waste", "lastbilarna, transport",
        "koldioxidutsläpp, climate", "upphandlingar, demands", "lärlingar, people", "ugn, energy", "matsvinn, waste"
    })
    void everyday_words_are_of_a_topic(String word, String topic) {
        String stem = Stemmed.of(word).getFirst().stem();
        assertThat(topics.of(stem)).extracting(ContactTopic::key).contains(topic);
    }

    @Test
    void a_word_of_a_topic_is_of_no_other_by_how_it_begins() {
        assertThat(topics.of(Stemmed.of("spillvärme").getFirst().stem()))
                .extracting(ContactTopic::key)
                .containsExactly("energy");
    }

    @Test
    void who_mends_something_asks_for_no_law() {
        assertThat(topics.of(Stemmed.of("laga").getFirst().stem()))
                .extracting(ContactTopic::key)
                .containsExactly("waste");
        assertThat(topics.of(Stemmed.of("lagar").getFirst().stem()))
                .extracting(ContactTopic::key)
                .containsExactly("reporting");
    }

    @Test
    void a_word_is_the_same_in_the_other_language() {
        assertThat(topics.same(Stemmed.of("solar").getFirst().stem()))
                .contains(Stemmed.of("solcellerna").getFirst().stem());
    }

    @Test
    void other_words_are_of_none() {
        assertThat(topics.of(Stemmed.of("Gnosjö").getFirst().stem())).isEmpty();
    }

    @Test
    void each_has_a_key_of_its_own_and_words() {
        var keys = new HashSet<String>();
        assertThat(topics.all()).hasSizeGreaterThan(10).allSatisfy(topic -> {
            assertThat(keys.add(topic.key())).isTrue();
            assertThat(topic.words()).hasSizeGreaterThan(5);
        });
    }
}
