package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.web.Browser.html;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Element;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.InterviewWorld;
import se.framsteg.world.SampleWorld;

@HouseTest
class FeedTests {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @BeforeEach
    void the_sample_is_published() {
        SampleWorld.publish(house);
    }

    @Test
    void the_feed_has_all_that_the_standard_asks_for() throws Exception {
        for (String language : List.of("", "/en")) {
            Element feed = read(language + "/jonkoping/feed.atom", "application/atom+xml");
            assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
            assertThat(feed.getLocalName()).isEqualTo("feed");
            once(feed, "id", "title", "updated", "author");
            assertThat(children(feed, "link"))
                    .extracting(link -> link.getAttribute("rel"))
                    .containsExactlyInAnyOrder("self", "alternate");
            List<Element> entries = children(feed, "entry");
            assertThat(entries).isNotEmpty();
            for (Element entry : entries) {
                once(entry, "id", "title", "updated", "link", "summary");
                assertThat(words(entry, "id")).startsWith("urn:uuid:");
                assertThat(OffsetDateTime.parse(words(entry, "updated"))).isNotNull();
                String path =
                        children(entry, "link").getFirst().getAttribute("href").replaceFirst("http://[^/]+", "");
                assertThat(new Browser(server).get(path)).as(path).hasStatusOk();
            }
            assertThat(entries).extracting(entry -> words(entry, "id")).doesNotHaveDuplicates();
            assertThat(entries)
                    .extracting(entry -> words(entry, "updated"))
                    .isSortedAccordingTo((one, other) -> other.compareTo(one))
                    .first()
                    .isEqualTo(words(feed, "updated"));
        }
        assertThat(html(new Browser(server).get("/jonkoping/feed.atom")))
                .contains("Nya resultat: Hållbarhetsutbildning");
        assertThat(html(new Browser(server).get("/jonkoping"))).contains("/jonkoping/feed.atom\"");
    }

    @Test
    void a_region_with_nothing_to_tell_has_a_feed_all_the_same() throws Exception {
        Element feed = read("/norrbotten/feed.atom", "application/atom+xml");
        once(feed, "id", "title", "updated", "author");
    }

    @Test
    void no_voice_tells_its_name_or_words_to_readers_who_keep_them() {
        var world = new InterviewWorld(house, "vasternorrland");
        InterviewId id = world.publishedAsData();
        String path = "/vasternorrland/voices/" + id.value();
        assertThat(html(new Browser(server).get(path)))
                .as("what a feed could tell")
                .contains(InterviewWorld.NAME, InterviewWorld.WORDS);
        for (String language : List.of("", "/en")) {
            var answer = new Browser(server).get(language + "/vasternorrland/feed.atom");
            assertThat(html(answer))
                    .as("that there is a voice is told")
                    .contains(path)
                    .doesNotContain(InterviewWorld.NAME, InterviewWorld.WORDS, "Plåt &amp; Svets");
        }
    }

    @Test
    void everything_in_the_catalogue_has_an_address_and_what_the_profile_demands() throws Exception {
        Element rdf = read("/jonkoping/dcat.rdf", "application/rdf+xml");
        assertThat(rdf.getNamespaceURI()).isEqualTo(RDF);
        List<Element> things = all(rdf);
        List<String> known = things.stream().map(FeedTests::about).toList();
        assertThat(known).doesNotHaveDuplicates().allMatch(each -> each.startsWith("http"));
        holds(things, "Catalog", "title", "description", "publisher", "license", "dataset");
        holds(things, "Agent", "name", "type");
        holds(
                things,
                "Dataset",
                "title",
                "description",
                "publisher",
                "contactPoint",
                "theme",
                "keyword",
                "language",
                "accessRights",
                "accrualPeriodicity",
                "distribution");
        holds(things, "Distribution", "accessURL", "license", "format");
        holds(things, "Organization", "fn", "hasEmail");
        for (Element thing : things) {
            for (Element property : all(thing)) {
                String to = property.getAttributeNS(RDF, "resource");
                assertThat(to.isEmpty() || to.matches("(https?|mailto):\\S+"))
                        .as(to)
                        .isTrue();
                if (to.contains("#") && to.contains("localhost")) {
                    assertThat(known).contains(to);
                }
                if (property.getLocalName().equals("downloadURL")) {
                    assertThat(new Browser(server).get(to.replaceFirst("http://[^/]+", "")))
                            .as(to)
                            .hasStatusOk();
                }
            }
        }
        assertThat(html(new Browser(server).get("/en/jonkoping/dcat.rdf")))
                .isEqualTo(html(new Browser(server).get("/jonkoping/dcat.rdf")));
    }

    private static void holds(List<Element> things, String type, String... properties) {
        List<Element> these =
                things.stream().filter(each -> each.getLocalName().equals(type)).toList();
        assertThat(these).as(type).isNotEmpty();
        these.forEach(each -> assertThat(all(each))
                .as(about(each))
                .extracting(Element::getLocalName)
                .contains(properties));
    }

    private static String about(Element thing) {
        return thing.getAttributeNS(RDF, "about");
    }

    private static void once(Element parent, String... names) {
        Stream.of(names)
                .forEach(name -> assertThat(children(parent, name)).as(name).hasSize(1));
    }

    private static String words(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        return all(parent).stream()
                .filter(each -> each.getLocalName().equals(name))
                .toList();
    }

    private static List<Element> all(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private Element read(String path, String type) throws Exception {
        var answer = new Browser(server).get(path);
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith(type);
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html(answer).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
