package se.framsteg.shell.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** All routes by the parts of their addresses: a part is a word, or varies. */
final class RouteTree {
    /** One route; a route with several addresses stands at each of them. */
    record Route(RequestMappingInfo info, HandlerMethod method) {}

    private static final String VARIES = "{";
    private static final String ANY_NUMBER = "*";

    private final Place root = new Place();

    /** Those that fit any number of parts. */
    private final List<Route> everywhere = new ArrayList<>();

    private RouteTree() {}

    static RouteTree of(Map<RequestMappingInfo, HandlerMethod> routes) {
        var tree = new RouteTree();
        routes.forEach((info, method) ->
                info.getPatternValues().forEach(pattern -> tree.put(pattern, new Route(info, method))));
        return tree;
    }

    private void put(String pattern, Route route) {
        if (pattern.contains(ANY_NUMBER)) {
            everywhere.add(route);
            return;
        }
        Place place = root;
        for (String part : pattern.split("/", -1)) {
            place = part.contains(VARIES) ? place.varies() : place.words.computeIfAbsent(part, _ -> new Place());
        }
        place.routes.add(route);
    }

    /** Every route whose address may be this one. */
    List<Route> at(String path) {
        var found = new ArrayList<>(everywhere);
        root.find(path.split("/", -1), 0, found);
        return found;
    }

    private static final class Place {
        private final Map<String, Place> words = new HashMap<>();
        private @Nullable Place varying;
        private final List<Route> routes = new ArrayList<>();

        Place varies() {
            if (varying == null) {
                varying = new Place();
            }
            return varying;
        }

        void find(String[] parts, int from, List<Route> found) {
            if (from == parts.length) {
                found.addAll(routes);
                return;
            }
            Place named = words.get(parts[from]);
            if (named != null) {
                named.find(parts, from + 1, found);
            }
            if (varying != null) {
                varying.find(parts, from + 1, found);
            }
        }
    }
}
