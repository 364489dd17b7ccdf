package se.framsteg.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the method that an address is for. The framework would try the patterns of all routes one by one, a fifth of what a
 * page costs; here those that cannot fit, by how many parts they have and by the words that stand in them, are passed over.
 */
class Routes extends RequestMappingHandlerMapping {
    private static final ScopedValue<String[]> ASKED = ScopedValue.newInstance();

    private final Map<RequestMappingInfo, Shapes> shapes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return isPlain(path)
                ? ScopedValue.where(ASKED, path.split("/", -1)).call(() -> super.lookupHandlerMethod(path, request))
                : super.lookupHandlerMethod(path, request);
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        if (ASKED.isBound() && !shapes.computeIfAbsent(info, Shapes::of).mayBe(ASKED.get())) {
            return null;
        }
        return super.getMatchingMapping(info, request);
    }

    /** What is written otherwise than it is meant is left to the framework to read. */
    private static boolean isPlain(String path) {
        return path.indexOf('%') < 0 && path.indexOf(';') < 0;
    }

    /** The patterns of one route, by their parts. One that fits any number of parts is {@code any}. */
    private record Shapes(boolean any, String[][] parts) {
        private static final String VARIES = "{";

        static Shapes of(RequestMappingInfo info) {
            Set<String> patterns = info.getPatternValues();
            return new Shapes(
                    patterns.stream().anyMatch(pattern -> pattern.contains("*")),
                    patterns.stream().map(Shapes::parts).toArray(String[][]::new));
        }

        private static String[] parts(String pattern) {
            String[] parts = pattern.split("/", -1);
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].contains(VARIES)) {
                    parts[i] = VARIES;
                }
            }
            return parts;
        }

        boolean mayBe(String[] asked) {
            if (any) {
                return true;
            }
            for (String[] each : parts) {
                if (fits(each, asked)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean fits(String[] parts, String[] asked) {
            if (parts.length != asked.length) {
                return false;
            }
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].equals(VARIES) && !parts[i].equals(asked[i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
