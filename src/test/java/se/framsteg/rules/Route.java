package se.framsteg.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One way into the house: a method and a pattern, and what answers there. */
record Route(String method, String pattern, HandlerMethod handler) {
    /** {@code {name}}, {@code {*name}}; with the word before it, since {@code evidence/{id}} is another than {@code plans/{id}}. */
    private static final Pattern VARIABLE = Pattern.compile("(?:([\\w-]+)/)?\\{\\*?(\\w+)}");

    static List<Route> of(ApplicationContext house) {
        var routes = new ArrayList<Route>();
        house.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                    Collection<String> names = methods.isEmpty()
                            ? List.of("GET", "POST")
                            : methods.stream().map(Enum::name).toList();
                    info.getPatternValues()
                            .forEach(pattern -> names.forEach(
                                    name -> routes.add(new Route(name, pattern.isEmpty() ? "/" : pattern, handler))));
                }));
        return routes.stream()
                .filter(Route::isOurs)
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    boolean isRegional() {
        return pattern.startsWith("/{region}");
    }

    /** The names that values are wanted for, longest first: {@code evidence/id}, {@code id}. */
    List<String> unknown(Map<String, String> values) {
        return VARIABLE.matcher(pattern)
                .results()
                .filter(found -> value(values, found) == null)
                .map(found -> found.group(1) + "/" + found.group(2))
                .toList();
    }

    /** Whether its address names anything but a region. */
    boolean namesMore() {
        return VARIABLE.matcher(pattern)
                .results()
                .anyMatch(found -> !found.group(2).equals("region"));
    }

    String address(Map<String, String> values) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        (found.group(1) == null ? "" : found.group(1) + "/") + value(values, found)));
    }

    /** The fields of its form that are ids, whose they are being for the verb to check. */
    Set<String> idFields(Set<String> known) {
        var fields = new TreeSet<String>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            Class<?> type = parameter.getParameterType();
            if (type.isRecord() && type.getSimpleName().endsWith("Form")) {
                Arrays.stream(type.getRecordComponents())
                        .filter(component -> isId(component.getType()) || known.contains(component.getName()))
                        .forEach(component -> fields.add(component.getName()));
            } else if (parameter.hasParameterAnnotation(RequestParam.class) && isId(type)) {
                fields.add(String.valueOf(parameter.getParameterName()));
            }
        }
        return fields;
    }

    private static boolean isId(Class<?> type) {
        return type == UUID.class || type.getSimpleName().endsWith("Id");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    private boolean isOurs() {
        return handler.getBeanType().getPackageName().startsWith("se.framsteg");
    }

    /** By the nearest word before it that has a value of its own: in {@code /footprint/rows/{row}}, {@code footprint/row}. */
    private String value(Map<String, String> values, MatchResult found) {
        String[] before = pattern.substring(0, found.start(2) - 1).split("/");
        for (int i = before.length - 1; i >= 0; i--) {
            String value = values.get(before[i] + "/" + found.group(2));
            if (value != null) {
                return value;
            }
        }
        return values.get(found.group(2));
    }
}
