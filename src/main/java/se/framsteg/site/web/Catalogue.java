package se.framsteg.site.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.outcomes.Publication;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/**
 * A region's published figures as a catalogue of open data, by DCAT-AP-SE 3.0.1 (docs.dataportal.se/dcat), in RDF/XML as
 * Sweden's data portal harvests it. Everything has a whole address of its own to be known by; nothing is nameless.
 *
 * @param contact who answers questions about the data
 */
record Catalogue(Region region, List<Publication> published, PublicAddress address, Sender contact) {
    /** As the portal writes it, with http and the last slash. */
    private static final String CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime";
    private static final List<String> LANGUAGES = List.of("language/SWE", "language/ENG");
    private static final List<String> THEMES = List.of("data-theme/ECON", "data-theme/ENVI");

    String rdf() {
        var rdf = new Markup()
                .open(
                        "rdf:RDF",
                        "xmlns:rdf",
                        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:dcat",
                        "http://www.w3.org/ns/dcat#",
                        "xmlns:foaf",
                        "http://xmlns.com/foaf/0.1/",
                        "xmlns:vcard",
                        "http://www.w3.org/2006/vcard/ns#");
        catalogue(rdf);
        publisher(rdf);
        contact(rdf);
        published.forEach(each -> {
            dataset(rdf, each);
            distribution(rdf, each, "csv", "text/csv");
            distribution(rdf, each, "json", "application/json");
        });
        return rdf.close("rdf:RDF").toString();
    }

    private void catalogue(Markup rdf) {
        rdf.open("dcat:Catalog", "rdf:about", own("#catalogue"));
        inBoth(rdf, "dcterms:title", "site.data.catalogue");
        inBoth(rdf, "dcterms:description", "site.data.catalogue.what");
        points(rdf, "dcterms:publisher", own("#publisher"));
        points(rdf, "dcterms:license", CC0);
        points(rdf, "foaf:homepage", address.of("/" + region.slug()));
        points(rdf, "dcat:themeTaxonomy", AUTHORITY + "data-theme");
        LANGUAGES.forEach(each -> points(rdf, "dcterms:language", AUTHORITY + each));
        published.stream()
                .map(each -> each.publishedAt().toString())
                .max(String::compareTo)
                .ifPresent(newest -> rdf.text("dcterms:modified", newest, "rdf:datatype", DATE_TIME));
        published.forEach(each -> points(rdf, "dcat:dataset", results(each) + "#data"));
        rdf.close("dcat:Catalog");
    }

    private void publisher(Markup rdf) {
        rdf.open("foaf:Agent", "rdf:about", own("#publisher"));
        Stream.of(Lang.values()).forEach(lang -> rdf.text("foaf:name", region.name(lang), "xml:lang", lang.code()));
        points(rdf, "dcterms:type", "http://purl.org/adms/publishertype/RegionalAuthority");
        rdf.close("foaf:Agent");
    }

    private void contact(Markup rdf) {
        rdf.open("vcard:Organization", "rdf:about", own("#contact"));
        rdf.text("vcard:fn", region.swedish());
        points(rdf, "vcard:hasEmail", "mailto:" + contact.replyTo());
        points(rdf, "vcard:hasURL", address.of("/%s/ask".formatted(region.slug())));
        rdf.close("vcard:Organization");
    }

    private void dataset(Markup rdf, Publication of) {
        String name = of.programme().name();
        rdf.open("dcat:Dataset", "rdf:about", results(of) + "#data");
        inBoth(rdf, "dcterms:title", "site.data.set", name);
        inBoth(rdf, "dcterms:description", "site.data.set.what", name);
        points(rdf, "dcterms:publisher", own("#publisher"));
        points(rdf, "dcat:contactPoint", own("#contact"));
        THEMES.forEach(each -> points(rdf, "dcat:theme", AUTHORITY + each));
        for (String word : List.of("site.data.word.sustainability", "site.data.word.companies")) {
            inBoth(rdf, "dcat:keyword", word);
        }
        LANGUAGES.forEach(each -> points(rdf, "dcterms:language", AUTHORITY + each));
        points(rdf, "dcterms:accessRights", AUTHORITY + "access-right/PUBLIC");
        points(rdf, "dcterms:accrualPeriodicity", AUTHORITY + "frequency/IRREG");
        points(rdf, "dcat:landingPage", results(of));
        rdf.text("dcterms:modified", of.publishedAt().toString(), "rdf:datatype", DATE_TIME);
        points(rdf, "dcat:distribution", results(of) + "#csv");
        points(rdf, "dcat:distribution", results(of) + "#json");
        rdf.close("dcat:Dataset");
    }

    private void distribution(Markup rdf, Publication of, String ending, String format) {
        String file = "%s/results.%s".formatted(results(of), ending);
        rdf.open("dcat:Distribution", "rdf:about", results(of) + "#" + ending);
        inBoth(rdf, "dcterms:title", "site.data.file." + ending);
        points(rdf, "dcat:accessURL", file);
        points(rdf, "dcat:downloadURL", file);
        rdf.text("dcterms:format", format);
        points(rdf, "dcterms:license", CC0);
        rdf.close("dcat:Distribution");
    }

    private String own(String part) {
        return address.of("/%s/dcat.rdf".formatted(region.slug())) + part;
    }

    private String results(Publication of) {
        return address.of("/%s/%s".formatted(region.slug(), of.programme().slug()));
    }

    private static void points(Markup rdf, String property, String to) {
        rdf.empty(property, "rdf:resource", to);
    }

    private void inBoth(Markup rdf, String property, String key, Object... arguments) {
        for (Lang lang : Lang.values()) {
            Object[] with = arguments.length == 0 ? new Object[] {region.name(lang)} : arguments;
            rdf.text(property, Frame.in(lang, () -> say(key, with)), "xml:lang", lang.code());
        }
    }
}
