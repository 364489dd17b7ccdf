package se.framsteg.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.framsteg.shell.Lang;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every text that is not written in Java: where it stands, its language, and what it says. */
record TextFiles(List<Text> texts) {
    record Text(String where, Lang lang, String says) {}

    private static final Pattern LINE = Pattern.compile("^([^#!=\\s][^=]*?)\\s*=\\s*(.*)$", Pattern.MULTILINE);

    static TextFiles all() {
        var texts = new ArrayList<Text>();
        for (Lang lang : Lang.values()) {
            properties(lang).forEach((key, says) -> texts.add(new Text(key, lang, says)));
        }
        for (Source file : Source.below("content", ".md")) {
            texts.add(new Text(file.path(), languageOf(file.path()), file.text()));
        }
        for (Source file : Source.below("content", ".yaml")) {
            if (!file.path().endsWith("words.yaml")) {
                walk(new YAMLMapper().readTree(Path.of(file.path()).toFile()), file.path(), null, texts);
            }
        }
        return new TextFiles(texts);
    }

    static Map<String, String> properties(Lang lang) {
        var all = new LinkedHashMap<String, String>();
        for (Source file : Source.below("src/main/resources/texts", "_" + lang.code() + ".properties")) {
            for (Matcher line = LINE.matcher(file.text()); line.find(); ) {
                if (all.put(line.group(1), line.group(2)) != null) {
                    throw new AssertionError("%s stands twice in %s".formatted(line.group(1), file.path()));
                }
            }
        }
        return all;
    }

    /** A file named {@code about_en.md} or {@code en/about.md} is English. */
    private static Lang languageOf(String path) {
        return path.matches(".*([_./]en[./]).*") ? Lang.EN : Lang.SV;
    }

    private static void walk(
            JsonNode node, String where, @org.jspecify.annotations.Nullable Lang lang, List<Text> texts) {
        if (node.isObject()) {
            node.properties().forEach(each -> {
                Lang own = each.getKey().equals("sv") ? Lang.SV : each.getKey().equals("en") ? Lang.EN : lang;
                walk(each.getValue(), where + "/" + each.getKey(), own, texts);
            });
        } else if (node.isArray()) {
            node.forEach(each -> walk(each, where, lang, texts));
        } else if (node.isString() && lang != null) {
            texts.add(new Text(where, lang, node.asString()));
        }
    }
}
