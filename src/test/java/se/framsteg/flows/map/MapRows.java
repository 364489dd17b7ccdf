package se.framsteg.flows.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.course.Edition;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Answers.Row;
import se.framsteg.shell.Ids;

/** Rows of a flow map as companies type them, for tests. */
final class MapRows {
    static final Edition EDITION = new BuiltInEditions().newest();
    static final Worksheet SHEET = EDITION.worksheet(FlowMap.NAME).orElseThrow();
    static final Table TABLE = SHEET.table(FlowMap.TABLE).orElseThrow();

    private final List<Row> rows = new ArrayList<>();

    /** @param more field and answer, in turns */
    MapRows in(String name, String tonnes, String... more) {
        return row(name, "in", tonnes, more);
    }

    MapRows out(String name, String tonnes, String destination, String... more) {
        row(name, "out", tonnes, more);
        Row last = rows.removeLast();
        var values = new LinkedHashMap<>(last.values());
        values.put("destination", destination);
        rows.add(new Row(last.id(), values));
        return this;
    }

    private MapRows row(String name, String direction, String tonnes, String... more) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", name);
        values.put("direction", direction);
        values.put("tonnes-year", tonnes);
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        rows.add(new Row(Ids.next(), values));
        return this;
    }

    Answers answers() {
        return new Answers(Map.of(), Map.of(FlowMap.TABLE, rows));
    }

    FlowMap map() {
        return FlowMap.of(TABLE, answers());
    }

    /** The scrap of lesson 4.1. */
    static MapRows bentAndStraight() {
        return new MapRows()
                .in("Stålplåt", "40", "material", "metal.steel", "cost", "560 000")
                .in("Aluminium", "3", "material", "metal.aluminium", "cost", "135 000")
                .in("Wellpapp", "2", "material", "paper.corrugated")
                .out("Varor", "33", "product")
                .out(
                        "Stålskrot",
                        "8",
                        "recycle",
                        "material",
                        "metal.steel",
                        "work",
                        "48 000",
                        "cost",
                        "7 467",
                        "paid",
                        "16 000")
                .out(
                        "Aluminiumskrot",
                        "1",
                        "recycle",
                        "material",
                        "metal.aluminium",
                        "work",
                        "6 000",
                        "cost",
                        "933",
                        "paid",
                        "12 000")
                .out("Wellpapp ut", "2", "recycle", "material", "paper.corrugated");
    }

    /** The armchairs of lesson 4.3. */
    static MapRows armchairs() {
        return new MapRows()
                .in("Virke", "30", "renewable", "100")
                .in("Stål", "12", "recycled", "40")
                .in("Tyg", "5", "recycled", "24")
                .in("Stoppning", "3")
                .out("Fåtöljer", "40", "product", "recoverable", "80", "recovered", "10")
                .out("Träspill", "8", "recycle", "recoverable", "100", "recovered", "50")
                .out("Tyg- och skumspill", "2", "energy", "recoverable", "100", "recovered", "100");
    }
}
