package se.framsteg.outcomes;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Json;
import se.framsteg.shell.documents.Csv;
import se.framsteg.shell.tenancy.Region;

/** A publication as open data, free for anyone to use for anything (CC0 1.0). Holds what the public page shows. */
public final class OpenData {
    public static final String LICENCE = "CC0-1.0";
    public static final String LICENCE_ADDRESS = "https://creativecommons.org/publicdomain/zero/1.0/";

    private static final List<String> COLUMNS = List.of(
            "remark", "region", "programme", "as_of", "published_at", "indicator", "name", "measure", "group", "value");

    private OpenData() {}

    public static String json(Region region, Publication publication) {
        var about = publication.programme();
        var data = new LinkedHashMap<String, @Nullable Object>();
        if (about.example()) {
            data.put("remark", say("shell.example"));
        }
        data.put("title", say("outcomes.open.title", about.name(), region.name(lang())));
        data.put("description", say("outcomes.open.description"));
        data.put("language", lang().code());
        data.put("publisher", region.name(lang()));
        data.put("licence", LICENCE);
        data.put("licenceAddress", LICENCE_ADDRESS);
        data.put("publishedAt", publication.publishedAt().toString());
        data.put("publishedBy", publication.publishedBy());
        data.put("programme", about.slug());
        data.put("region", region.swedish());
        data.put("asOf", publication.figures().asOf().toString());
        data.put("about", about(about));
        data.put("indicators", ResultsReport.published(publication.figures()));
        var cuts = new LinkedHashMap<String, Object>();
        groups(publication.figures()).forEach((cut, breakdown) -> cuts.put(cut, cut(breakdown)));
        data.put("groups", cuts);
        data.put("definitionsVersion", publication.document().definitionsVersion());
        data.put(
                "definitions",
                publication.document().definitions().stream()
                        .map(OpenData::definition)
                        .toList());
        return Json.pretty(data);
    }

    public static String csv(Region region, Publication publication) {
        var csv = new StringBuilder(Csv.row(COLUMNS));
        for (Measured measured : measured(publication)) {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(publication.programme().example() ? say("shell.example") : "");
            cells.add(region.swedish());
            cells.add(publication.programme().slug());
            cells.add(publication.figures().asOf().toString());
            cells.add(publication.publishedAt().toString());
            cells.add(measured.indicator());
            cells.add(measured.name());
            cells.add(measured.measure());
            cells.add(measured.group());
            cells.add(measured.value());
            csv.append(Csv.row(cells));
        }
        return csv.toString();
    }

    /** What must be known before anything made from a publication is read. */
    public static List<String> heads(Publication publication) {
        return publication.programme().example() ? List.of(say("shell.example")) : List.of();
    }

    /** What a picture that leaves the page must say of itself. */
    public static List<String> notes(Region region, Publication publication) {
        return List.of(
                publication.programme().name() + ", " + region.name(lang()),
                say("outcomes.counted-to", date(publication.figures().asOf())));
    }

    private record Measured(
            String indicator,
            String name,
            String measure,
            String group,
            @Nullable Object value) {}

    private static List<Measured> measured(Publication publication) {
        var all = new ArrayList<Measured>();
        for (Map<String, @Nullable Object> values : ResultsReport.published(publication.figures())) {
            String id = (String) values.get("id");
            String name = publication
                    .definition(Indicator.of(String.valueOf(id)))
                    .name()
                    .in(lang());
            values.forEach((measure, value) -> {
                if (!measure.equals("id")) {
                    spread(all, String.valueOf(id), name, measure, value);
                }
            });
        }
        groups(publication.figures()).forEach((cut, breakdown) -> {
            for (Breakdown.Group group : breakdown.groups()) {
                all.add(new Measured("companies", say("outcomes.cut." + cut), cut, FigureWords.name(group), group.n()));
            }
        });
        return all;
    }

    /** One row for each number: a distribution has eleven, a list by kind one for each kind. */
    private static void spread(
            List<Measured> all, String indicator, String name, String measure, @Nullable Object value) {
        switch (value) {
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    all.add(new Measured(indicator, name, measure, Integer.toString(i), list.get(i)));
                }
            }
            case Map<?, ?> map ->
                map.forEach((key, n) -> all.add(new Measured(indicator, name, measure, String.valueOf(key), n)));
            case null -> all.add(new Measured(indicator, name, measure, "", null));
            default -> all.add(new Measured(indicator, name, measure, "", value));
        }
    }

    private static Map<String, Breakdown> groups(Figures figures) {
        var groups = new LinkedHashMap<String, Breakdown>();
        groups.put("size", figures.benefited().bySize());
        groups.put("municipality-group", figures.benefited().byMunicipality());
        groups.put("most-interesting-area", figures.interests());
        return groups;
    }

    private static Map<String, Object> cut(Breakdown breakdown) {
        var groups = new ArrayList<Map<String, Object>>();
        for (Breakdown.Group group : breakdown.groups()) {
            var data = new LinkedHashMap<String, Object>();
            data.put("name", FigureWords.name(group));
            data.put("members", group.members().stream().sorted().toList());
            data.put("n", group.n());
            groups.add(data);
        }
        var data = new LinkedHashMap<String, Object>();
        data.put("countedTo", breakdown.countedTo().toString());
        data.put("fromEarlierPublication", breakdown.earlier());
        data.put("groups", groups);
        return data;
    }

    private static Map<String, Object> about(Publication.About about) {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", about.name());
        data.put("funder", about.funder());
        data.put("purpose", about.purpose());
        data.put("startsOn", about.startsOn().toString());
        data.put("endsOn", about.endsOn().toString());
        data.put("weeks", about.weeks());
        return data;
    }

    private static Map<String, Object> definition(Definition definition) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", definition.indicator().id());
        data.put("name", definition.name().in(lang()));
        data.put("counts", definition.counts().in(lang()));
        data.put("formula", definition.formula().in(lang()));
        data.put("source", definition.source().in(lang()));
        data.put("unit", definition.unit().in(lang()));
        data.put("evidenceLevel", definition.level());
        return data;
    }
}
