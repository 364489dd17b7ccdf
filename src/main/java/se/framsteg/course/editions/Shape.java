package se.framsteg.course.editions;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonNaming;

/** Whether a file in YAML says what a record of ours needs, in the right kind of value, and nothing else. */
final class Shape {
    private final String file;
    private final int before;
    private final YamlText yaml;
    private final Findings findings;

    /** @param before how many lines of the file stand before the YAML */
    Shape(String file, int before, YamlText yaml, Findings findings) {
        this.file = file;
        this.before = before;
        this.yaml = yaml;
        this.findings = findings;
    }

    void check(Class<?> type) {
        value(yaml.tree(), type, "");
    }

    private void value(JsonNode node, Type type, String at) {
        switch (type) {
            case ParameterizedType many
            when many.getRawType() == List.class -> list(node, many.getActualTypeArguments()[0], at);
            case ParameterizedType many -> map(node, many.getActualTypeArguments()[1], at);
            case Class<?> one when one.isRecord() -> record(node, one, at);
            case Class<?> one when one.isEnum() -> oneOf(node, one, at);
            case Class<?> one -> plain(node, one, at);
            default -> throw new IllegalArgumentException("No shape of " + type);
        }
    }

    private void record(JsonNode node, Class<?> type, String at) {
        if (!node.isObject()) {
            wrong(at, "fields");
            return;
        }
        Map<String, RecordComponent> known = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(each -> name(type, each), each -> each));
        node.propertyNames().stream()
                .filter(name -> !known.containsKey(name))
                .forEach(name -> say(at + "/" + name, "shape.unknown"));
        known.forEach((name, component) -> {
            JsonNode its = node.path(name);
            if (!its.isMissingNode() && !its.isNull()) {
                value(its, component.getGenericType(), at + "/" + name);
            } else if (!mayBeMissing(component)) {
                say(at + "/" + name, "shape.missing");
            }
        });
    }

    private void list(JsonNode node, Type of, String at) {
        if (!node.isArray()) {
            wrong(at, "list");
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            value(node.get(i), of, at + "/" + i);
        }
    }

    private void map(JsonNode node, Type of, String at) {
        if (!node.isObject()) {
            wrong(at, "fields");
            return;
        }
        node.properties().forEach(each -> value(each.getValue(), of, at + "/" + each.getKey()));
    }

    private void oneOf(JsonNode node, Class<?> type, String at) {
        Set<String> words = Arrays.stream(type.getEnumConstants())
                .map(each -> each.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        if (!node.isString() || !words.contains(node.asString())) {
            say(at, "shape.one-of", words.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private void plain(JsonNode node, Class<?> type, String at) {
        if (type == String.class) {
            if (!node.isValueNode() || node.isNull()) {
                wrong(at, "text");
            } else if (node.asString("").isBlank()) {
                say(at, "shape.missing");
            }
        } else if (type == boolean.class) {
            if (!node.isBoolean()) {
                wrong(at, "truth");
            }
        } else if (type == BigDecimal.class ? !node.isNumber() : !node.canConvertToInt()) {
            wrong(at, "number");
        }
    }

    private void wrong(String at, String kind) {
        say(at, "shape." + kind);
    }

    private void say(String at, String fault, Object... more) {
        Object[] with = new Object[more.length + 1];
        with[0] = path(at);
        System.arraycopy(more, 0, with, 1, more.length);
        findings.add(file, before + yaml.line(at), fault, with);
    }

    /** {@code /tables/0/fields/2/label} as {@code tables 1, fields 3, label}. */
    private static String path(String at) {
        var path = new StringBuilder();
        for (String part : at.split("/")) {
            boolean place = part.matches("\\d{1,6}");
            path.append(path.isEmpty() ? "" : place ? " " : ", ").append(place ? Integer.parseInt(part) + 1 : part);
        }
        return path.toString();
    }

    private static boolean mayBeMissing(RecordComponent component) {
        return component.getType().isPrimitive() || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.isAnnotationPresent(JsonNaming.class)
                ? component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
                : component.getName();
    }
}
