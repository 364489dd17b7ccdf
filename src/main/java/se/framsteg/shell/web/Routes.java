package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the method that an address is for. The framework would try the patterns of all routes one by one, a fifth of what a
 * page costs; here only those are tried that a tree of addresses holds at that place. What it does not hold is left to the
 * framework, which knows how to refuse.
 */
class Routes extends RequestMappingHandlerMapping {
    private volatile @Nullable RouteTree tree;

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        Found best = isPlain(path) ? best(found(path, request), request) : null;
        if (best == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, best.method());
        handleMatch(best.info(), path, request);
        return best.method();
    }

    private List<Found> found(String path, HttpServletRequest request) {
        var found = new ArrayList<Found>(2);
        for (RouteTree.Route route : tree().at(path)) {
            RequestMappingInfo info = getMatchingMapping(route.info(), request);
            if (info != null) {
                found.add(new Found(info, route.method()));
            }
        }
        return found;
    }

    /** Null where none fits, or where two fit as well. */
    private @Nullable Found best(List<Found> found, HttpServletRequest request) {
        if (found.size() < 2) {
            return found.isEmpty() ? null : found.getFirst();
        }
        Comparator<RequestMappingInfo> better = getMappingComparator(request);
        found.sort((one, other) -> better.compare(one.info(), other.info()));
        boolean even = better.compare(found.get(0).info(), found.get(1).info()) == 0;
        return even ? null : found.getFirst();
    }

    @Override
    public void registerMapping(RequestMappingInfo mapping, Object handler, Method method) {
        super.registerMapping(mapping, handler, method);
        tree = null;
    }

    @Override
    public void unregisterMapping(RequestMappingInfo mapping) {
        super.unregisterMapping(mapping);
        tree = null;
    }

    private RouteTree tree() {
        RouteTree built = tree;
        if (built == null) {
            built = RouteTree.of(getHandlerMethods());
            tree = built;
        }
        return built;
    }

    /** What is written otherwise than it is meant is left to the framework to read. */
    private static boolean isPlain(String path) {
        return path.indexOf('%') < 0 && path.indexOf(';') < 0;
    }

    /** A route that fits, as far as this request goes. */
    private record Found(RequestMappingInfo info, HandlerMethod method) {}
}
